import { isMarkup, type Gender, type Shape } from "../routing/job.ts";
import type { Locale } from "../span.ts";
import { asSafeText, readPseudonyms, type SafeText } from "./pseudonym.ts";
import { escapeMarkup, unescapeMarkup, withoutOwnEntities } from "./shapes/entities.ts";
import {
  DOUBTS,
  hasForeign,
  hasLetters,
  isCommentary,
  isEcho,
  isMovedToFront,
  isOddLength,
  isUnchanged,
  isUnfinished,
  orderOf,
  type Flaw,
} from "./shapes/flaws.ts";
import { FORMS } from "./shapes/forms.ts";
import { putSpacingBack, withoutFinalStop } from "./shapes/spacing.ts";
import { keepsNames, namesFor, replaceNames, standsApart } from "./shapes/surrogates.ts";
import { absentFrom, hasRemnant, replaceTokens } from "./shapes/tokens.ts";

/** Text in the form one vendor keeps best, and how to read its answer. */
export type Rendered = {
  /** The vendor must treat it as markup where isMarkup(shape), with `& < >` escaped; else as plain text. */
  readonly text: SafeText;
  /** What stands for the pseudonyms, each once: for vendors that can be told what not to translate. */
  readonly tokens: readonly string[];
  readonly read: (answer: string) => ReadBack;
};

/** The answer with canonical pseudonyms again, what could be proved put right, and what is wrong with it. */
export type ReadBack = {
  readonly text: string;
  /** Pseudonyms missing and pseudonyms too many, over the multiset. */
  readonly lost: number;
  readonly added: number;
  /** Tags that nobody sent. */
  readonly foreignMarkup: number;
  readonly flaws: readonly Flaw[];
  /** The pseudonyms in the answer's order, and a mark where the first came to the front. */
  readonly order: string;
};

/** Whether every pseudonym is there and the answer is a translation. Whether it may be restored, isDoubtful() has a word in. */
export const isIntact = ({ flaws }: ReadBack): boolean => flaws.every((flaw) => DOUBTS.has(flaw));

/** Intact, but to be believed only when a second rendition (another shape, nonce or vendor) agrees. */
export const isDoubtful = ({ flaws }: ReadBack): boolean => flaws.some((flaw) => DOUBTS.has(flaw));

/** Whether two renditions of one paragraph say the same of what was in doubt. */
export const agrees = (one: ReadBack, other: ReadBack): boolean =>
  one.order === other.order &&
  [...DOUBTS].every((doubt) => one.flaws.includes(doubt) === other.flaws.includes(doubt)) &&
  // Cut off in the same place by two is not cut off.
  (!one.flaws.includes("unfinished") || Math.abs(one.text.length - other.text.length) <= one.text.length / 10);

export type RenderOptions = {
  readonly source?: Locale;
  readonly target?: Locale;
  /** For the shape `surrogate`. */
  readonly gender?: Gender;
  /**
   * How many tokens the request has before this paragraph's. Numbers go on from there: no two paragraphs of a request share
   * a token, so that one that lands in another's translation, or a translation in another's place, shows.
   */
  readonly offset?: number;
};

/**
 * Writes the canonical pseudonyms of one paragraph in a vendor's shape. The core of every shape is a token that is a
 * word in no language (`ZXQ1ZXQ`: letters and digits, no vowels, absent from the text), so that a vendor that drops the
 * markup around it still leaves something to find.
 *
 * @param nonce Three or more consonants A–Z, fresh for each request; see makeNonce().
 */
export function renderShape(safe: SafeText, shape: Shape, nonce: string, options: RenderOptions = {}): Rendered {
  const sent = readPseudonyms(safe);
  const labels = [...new Set(sent.map(({ label }) => label))];
  const unique = absentFrom(safe, nonce);
  const { offset = 0 } = options;
  const names = shape === "surrogate" ? surrogatesFor(safe, labels, options) : new Map<string, string>();
  const tokenOf = (label: string): string =>
    names.get(label) ?? `${unique}${offset + labels.indexOf(label) + 1}${unique}`;
  const markup = isMarkup(shape);
  const { write } = FORMS[shape];

  const parts: string[] = [];
  let position = 0;
  for (const { label, start, end } of sent) {
    const between = safe.slice(position, start);
    parts.push(markup ? escapeMarkup(between) : between, write(tokenOf(label), offset + labels.indexOf(label) + 1));
    position = end;
  }
  parts.push(markup ? escapeMarkup(safe.slice(position)) : safe.slice(position));

  const labelAt = (index: number): string | undefined => {
    const label = labels[index - offset - 1];
    return label === undefined || names.has(label) ? undefined : label;
  };
  return {
    text: asSafeText(parts.join("")),
    tokens: labels.map(tokenOf),
    read: (answer) => {
      // Nobody sent these, and they would read as pseudonyms.
      const isForged = readPseudonyms(answer).length > 0;
      const bare = markup
        ? unwrap(answer, shape, new Map(labels.map((label, index) => [offset + index + 1, tokenOf(label)])))
        : PLAIN(answer);
      const plain = withoutOwnEntities(safe, bare.text);
      const named = replaceNames(plain, [...names.values()], (name) => labelOfName(names, name));
      const canonical = replaceTokens(named, unique, labelAt);
      return judge(safe, canonical, {
        options,
        foreignMarkup: bare.foreignMarkup,
        found: [
          ...(bare.isMismatched ? (["mismatched"] as const) : []),
          ...(isForged || hasRemnant(canonical, unique) ? (["foreign"] as const) : []),
        ],
      });
    },
  };
}

type Found = {
  readonly options: RenderOptions;
  readonly foreignMarkup: number;
  readonly found: readonly Flaw[];
};

function judge(safe: SafeText, canonical: string, { options, foreignMarkup, found }: Found): ReadBack {
  const { lost, added } = comparePseudonyms(safe, canonical);
  const text = withoutFinalStop(safe, putSpacingBack(safe, canonical));
  const order = orderOf(text);
  const flaws = new Set<Flaw>(found);
  if (lost > 0) flaws.add("lost");
  if (added > 0) flaws.add("added");
  if (foreignMarkup > 0 || hasForeign(safe, canonical)) flaws.add("foreign");
  if (isEcho(safe, canonical)) flaws.add("echo");
  if (isUnchanged(safe, canonical, options)) flaws.add("unchanged");
  if (isCommentary(safe, canonical)) flaws.add("commentary");
  if (hasLetters(safe) && !hasLetters(canonical)) flaws.add("empty");
  if (isOddLength(safe, canonical)) flaws.add("length");
  const isMoved = order !== "" && isMovedToFront(safe, canonical);
  if (lost + added === 0 && (isMoved || order !== orderOf(safe))) flaws.add("reordered");
  if (flaws.size === 0 && isUnfinished(safe, canonical)) flaws.add("unfinished");
  return { text, lost, added, foreignMarkup, flaws: [...flaws], order: isMoved ? `^${order}` : order };
}

/** How the pseudonyms of an answer differ from those that were sent, as counts over the multiset. */
export function comparePseudonyms(sent: string, received: string): { readonly lost: number; readonly added: number } {
  const balance = new Map<string, number>();
  for (const { label } of readPseudonyms(sent)) balance.set(label, (balance.get(label) ?? 0) + 1);
  for (const { label } of readPseudonyms(received)) balance.set(label, (balance.get(label) ?? 0) - 1);
  const differences = [...balance.values()];
  return {
    lost: differences.reduce((sum, count) => sum + Math.max(0, count), 0),
    added: differences.reduce((sum, count) => sum + Math.max(0, -count), 0),
  };
}

/** @param random Values in [0, 1), handed in because core has no randomness of its own. */
export const makeNonce = (random: () => number): string =>
  // Z or X first: no word of a language we know begins with these pairs.
  (random() < 0.5 ? "Z" : "X") + pick("QXKVWJ", random) + pick("QXKVWJZ", random);

const pick = (letters: string, random: () => number): string =>
  letters.charAt(Math.floor(random() * letters.length)) || "Q";

/** People get names where the target keeps them and somebody knows the gender; anything else keeps its token. */
function surrogatesFor(
  safe: SafeText,
  labels: readonly string[],
  { target, gender, offset = 0 }: RenderOptions,
): ReadonlyMap<string, string> {
  if (target === undefined || gender === undefined || !keepsNames(target)) return new Map();
  const people = labels.filter((label) => label.startsWith("⟦PERSON ") && standsApart(safe, label));
  const names = namesFor(people.length, gender, safe, offset);
  return new Map(names.map((name, index) => [people[index] ?? "", name]));
}

const labelOfName = (names: ReadonlyMap<string, string>, wanted: string): string =>
  [...names].find(([, name]) => name === wanted)?.[0] ?? wanted;

type Bare = { readonly text: string; readonly foreignMarkup: number; readonly isMismatched: boolean };

const PLAIN = (text: string): Bare => ({ text, foreignMarkup: 0, isMismatched: false });

/** Takes our tags off. An element that says which pseudonym it is and holds nothing is that pseudonym. */
function unwrap(answer: string, shape: Shape, tokens: ReadonlyMap<number, string>): Bare {
  const { ownTag, element } = FORMS[shape];
  let isMismatched = false;
  const compact = answer
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Cf}]/gu, "");
  const filled =
    element === undefined
      ? answer
      : answer.replace(element, (whole, id: string, content: string) => {
          const own = tokens.get(Number(id));
          if (own === undefined || isSameToken(content, own)) return whole;
          // Some engines move the content out of its tag; what stands beside it is not lost.
          if (content.trim() === "") return compact.includes(own) ? "" : own;
          if ([...tokens.values()].some((token) => isSameToken(content, token))) isMismatched = true;
          return whole;
        });
  const bare = ownTag === undefined ? filled : filled.replace(ownTag, "");
  // Everything of the source was escaped: a tag that is left, or half a one, was made by the vendor.
  const foreignMarkup = bare.split("<").length - 1;
  return { text: unescapeMarkup(bare), foreignMarkup, isMismatched };
}

const isSameToken = (content: string, token: string): boolean =>
  content
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase() === token.toUpperCase();
