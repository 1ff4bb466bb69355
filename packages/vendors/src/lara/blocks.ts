import type { VendorJob } from "@sottovoce/core";
import { withoutUnsendable } from "../unsendable.ts";
import type { TextBlock } from "./wire.ts";

/** Lara's limits of one call, with what is kept free for the context. */
export const MAX_CHARACTERS = 10_000;
export const MAX_BLOCKS = 128;
export const MAX_CONTEXT = 1_500;
/** What a call may cost; see costIn(). */
export const MAX_COST = MAX_CHARACTERS - MAX_CONTEXT - 100;

/**
 * What a text costs in characters, blocks turned into them: a token stands between two blocks, so each adds two, and a
 * text adds one of its own and the one that parts it from the next. Whatever costs at most MAX_COST keeps both limits.
 */
export const costIn =
  ({ shape, tokens }: Pick<VendorJob, "shape" | "tokens">) =>
  (text: string): number => {
    const found = shape === "text-block" ? countTokens(text, tokens) : 0;
    return text.length + BLOCK_COST * 2 * (found + 1);
  };

const BLOCK_COST = Math.ceil(MAX_CHARACTERS / MAX_BLOCKS);

const countTokens = (text: string, tokens: readonly string[]): number => {
  const pattern = patternOf(tokens);
  return pattern === undefined ? 0 : [...text.matchAll(pattern)].length;
};

/** Tokens are letters and digits, so they are their own pattern. Longest first: one may begin with another. */
const patternOf = (tokens: readonly string[]): RegExp | undefined =>
  tokens.length === 0
    ? undefined
    : new RegExp(`(${tokens.toSorted((one, other) => other.length - one.length).join("|")})`, "gu");

/** Between two texts: they are paragraphs, and Lara reads all blocks of a call as one document. */
const BREAK: TextBlock = { text: "\n\n", translatable: false };

/** All blocks of one call, and for each text which of them are its own. */
export type Document = {
  readonly blocks: readonly TextBlock[];
  readonly ranges: readonly (readonly [start: number, end: number])[];
};

/**
 * The texts of one call as a document. In the shape `text-block` every token is a block that is not translated; the white
 * space around it belongs to its neighbours. The context stands first, so that Lara reads it and leaves it alone.
 */
export function writeDocument(
  texts: readonly string[],
  { shape, tokens, context }: Pick<VendorJob, "shape" | "tokens" | "context">,
): Document {
  const pattern = shape === "text-block" ? patternOf(tokens) : undefined;
  const blocks: TextBlock[] = [];
  const ranges: (readonly [number, number])[] = [];
  if (context !== undefined && context !== "")
    blocks.push({ text: withoutUnsendable(context.slice(-MAX_CONTEXT)), translatable: false });
  for (const text of texts) {
    if (blocks.length > 0) blocks.push(BREAK);
    const start = blocks.length;
    blocks.push(...toBlocks(text, pattern));
    ranges.push([start, blocks.length]);
  }
  return { blocks, ranges };
}

function toBlocks(text: string, pattern: RegExp | undefined): readonly TextBlock[] {
  if (pattern === undefined) return [{ text, translatable: true }];
  const blocks: TextBlock[] = [];
  // Every second part is a token. What is white between two has nobody to belong to.
  for (const [index, part] of text.split(pattern).entries()) {
    if (part === "") continue;
    const translatable = index % 2 === 0 && part.trim() !== "";
    const last = blocks.at(-1);
    if (last !== undefined && !last.translatable && !translatable)
      blocks[blocks.length - 1] = { text: last.text + part, translatable };
    else blocks.push({ text: part, translatable });
  }
  return blocks;
}

/** The texts of an answer, or undefined unless every block came back and those that are not translated unchanged. */
export function readDocument(
  { blocks, ranges }: Document,
  answer: readonly { readonly text: string }[],
): readonly string[] | undefined {
  const isWhole =
    answer.length === blocks.length &&
    blocks.every(({ text, translatable }, index) => {
      const back = answer[index]?.text ?? "";
      // A word or two may move into the block beside it; a clause that comes back empty was lost.
      return translatable ? !isClause(text) || /\p{L}/u.test(back) : back === text;
    });
  if (!isWhole) return undefined;
  const texts = answer.map(({ text }) => text);
  return ranges.map(([start, end]) => texts.slice(start, end).join(""));
}

const isClause = (text: string): boolean => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
