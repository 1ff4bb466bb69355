import { placeTags, readPseudonyms, type Pseudonymizer, type SafeText, type Span } from "@sottovoce/core";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Unit } from "./document.ts";
import { policyOf } from "./policy.ts";
import type { ParsedRequest } from "./parsed-request.ts";

export type MaskedCounts = {
  /** Pseudonyms in place of personal values, the tab's and the edge's. */
  readonly total: number;
  readonly browser: number;
  readonly edge: number;
  readonly byEntity: Readonly<Record<string, number>>;
};

export type Scanned = {
  /** One for each unit: the only form in which text goes on. */
  readonly texts: readonly SafeText[];
  readonly counts: MaskedCounts;
  readonly pseudonymizer: Pseudonymizer;
};

type Input = { readonly jobId: string; readonly request: ParsedRequest; readonly units: readonly Unit[] };

/**
 * The second scan. It runs before anything else looks at the text, for every content type, and nothing turns it off.
 * What the tab masked stays; what it missed, or what a direct caller sent raw, is masked under a key of this request.
 *
 * @throws AppError `scan_failed`: the text must not go anywhere
 */
export async function scan(context: CallerContext, { jobId, request, units }: Input): Promise<Scanned> {
  const { source, conversation, released = [] } = request;
  const plain = units.map(({ text }) => text);
  const locale = source ?? conversation?.language;
  const options = locale === undefined ? {} : { locale };
  let pseudonymizer: Pseudonymizer | undefined;
  try {
    pseudonymizer = await context.createPseudonymizer({
      crypto,
      scope: jobId,
      scan: context.scan,
      policy: policyOf(context.settings),
      alreadyMasked: [...request.segments, ...plain],
    });
    await pseudonymizer.learn(plain, options);
    const texts: SafeText[] = [];
    // One after the other: numbers are given in reading order.
    for (const [index, { text, tags, kept }] of units.entries()) {
      const masked = await pseudonymizer.mask(text, { ...options, released: spansOf(released, index), kept });
      texts.push(tags.length === 0 ? masked.text : placeTags(masked, tags));
    }
    return { texts, counts: count(plain, texts), pseudonymizer };
  } catch (cause) {
    pseudonymizer?.destroy();
    throw new AppError("scan_failed", { cause });
  }
}

const spansOf = (released: NonNullable<ParsedRequest["released"]>, index: number): Span[] =>
  released.filter(({ segment }) => segment === index).map(({ start, end }) => ({ start, end }));

function count(before: readonly string[], after: readonly SafeText[]): MaskedCounts {
  const byEntity: Record<string, number> = {};
  const sent = after.flatMap(personal);
  for (const { entity } of sent) byEntity[entity] = (byEntity[entity] ?? 0) + 1;
  // The edge gives no label that the tab gave.
  const ofTab = new Set(before.flatMap(personal).map(({ label }) => label));
  const browser = sent.filter(({ label }) => ofTab.has(label)).length;
  return { total: sent.length, browser, edge: sent.length - browser, byEntity };
}

/** TEXT and TAG stand for nothing personal. */
const personal = (text: string) => readPseudonyms(text).filter(({ entity }) => entity !== "TEXT" && entity !== "TAG");
