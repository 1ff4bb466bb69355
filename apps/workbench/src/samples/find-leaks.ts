import {
  createDetector,
  createPseudonymizer,
  createScan,
  readNetwork,
  type Entity,
  type MaskedText,
} from "@sottovoce/core";
import { readNameModel } from "@sottovoce/testing/name-model";
import type { Sample } from "./index.ts";
import { squash, visibleText } from "./visible-text.ts";

/** One place where detection and the hand-made labels disagree. */
export type Disagreement = {
  readonly entity: Entity;
  readonly value: string;
  /** The words around it. */
  readonly around: string;
  /** What stayed readable of a labelled value, or what was hidden beside one. */
  readonly part?: string;
};

export type Leaks = {
  /** Labelled values that can still be read in what would leave the tab: case, accents and spaces do not hide a value. */
  readonly missed: readonly Disagreement[];
  /** Labelled values of which a part stayed. */
  readonly partial: readonly Disagreement[];
  /** Hidden, though no label asks for it, or far wider than the label. */
  readonly excess: readonly Disagreement[];
  /** Places at which a labelled value stands. */
  readonly places: number;
  /** What a second scan, the edge's, masks in what the tab masked: nothing, if the tab finds all and the edge invents nothing. */
  readonly addedAtEdge: readonly Disagreement[];
};

/** Rules and name model, as in the tab and at the edge. */
const scan = createScan(createDetector({ names: readNetwork(readNameModel()) }));

/**
 * Masks a sample as the sidebar does: names are learned from the whole conversation before any message is masked.
 * With `isLanguageKnown` false, as in the first moments of a conversation, before its language was identified.
 */
export async function findLeaks(
  sample: Sample,
  { isLanguageKnown }: { readonly isLanguageKnown: boolean },
): Promise<Leaks> {
  const pseudonymizer = await createPseudonymizer({ crypto, scope: sample.id, scan });
  const messages = sample.next === undefined ? sample.messages : [...sample.messages, sample.next];
  const texts = [sample.subject, ...messages.map(visibleText)];
  await pseudonymizer.learn(texts);
  const known = (locale: string) => (isLanguageKnown ? { locale } : {});

  const leaks: Compared[] = [];
  const addedAtEdge: Disagreement[] = [];
  // The reply is English and masked under the same memory.
  const languages = [...texts.map((text) => [text, sample.language] as const), [sample.reply, "en"] as const];
  for (const [text, language] of languages) {
    const masked = await pseudonymizer.mask(text, known(language));
    leaks.push(compare(sample, text, masked));
    addedAtEdge.push(...(await scanAgain(masked.text, known(language))));
  }
  pseudonymizer.destroy();
  return {
    missed: leaks.flatMap(({ missed }) => missed),
    partial: leaks.flatMap(({ partial }) => partial),
    excess: leaks.flatMap(({ excess }) => excess),
    places: leaks.reduce((sum, { places }) => sum + places, 0),
    addedAtEdge,
  };
}

/** As the edge does: under a key of its own, leaving pseudonyms that are there alone. */
async function scanAgain(safe: string, options: { readonly locale?: string }): Promise<readonly Disagreement[]> {
  const edge = await createPseudonymizer({ crypto, scope: "edge", scan, alreadyMasked: [safe] });
  await edge.learn([safe], options);
  const { masked } = await edge.mask(safe, options);
  edge.destroy();
  return masked.flatMap(({ entity, span }) =>
    entity === "TEXT" || entity === "TAG"
      ? []
      : [{ entity, value: safe.slice(span.start, span.end), around: around(safe, span) }],
  );
}

type Compared = Omit<Leaks, "addedAtEdge">;

type Place = { readonly entity: Entity; readonly value: string; readonly start: number; readonly end: number };

function compare(sample: Sample, text: string, { text: safe, masked }: MaskedText): Compared {
  const places = placesOf(sample, text);
  const hidden = masked.map(({ span, entity }) => ({ ...span, entity }));
  const readable = safe.split(/⟦[A-Z_]+ \d+(?:\/\d+)?⟧/u).map((piece) => ({ piece, bare: squash(piece) }));

  const missed: Disagreement[] = [];
  const partial: Disagreement[] = [];
  for (const place of places) {
    const left = outside(text, place, hidden);
    const { entity, value } = place;
    if (left === value) missed.push({ entity, value, around: around(text, place) });
    else if (/[\p{L}\p{N}]{2}/u.test(left)) partial.push({ entity, value, around: around(text, place), part: left });
  }
  // A spelling that the labels do not know is a leak just the same.
  for (const { entity, value } of sample.seeded) {
    if (missed.some((miss) => squash(miss.value).includes(squash(value)))) continue;
    const leak = readable.find(({ bare }) => bare.includes(squash(value)));
    if (leak !== undefined) missed.push({ entity, value, around: leak.piece.slice(0, 80).replaceAll(/\s+/gu, " ") });
  }

  const excess: Disagreement[] = [];
  for (const span of hidden) {
    if (span.entity === "TEXT" || span.entity === "TAG") continue;
    const beside = outside(text, span, places);
    const value = text.slice(span.start, span.end);
    if ((beside.match(/[\p{L}\p{N}]/gu) ?? []).length <= (beside === value ? 0 : 6)) continue;
    excess.push({
      entity: span.entity,
      value,
      around: around(text, span),
      ...(beside === value ? {} : { part: beside }),
    });
  }
  return { missed, partial, excess, places: places.length };
}

/** Where labelled values stand, the longest where several could. A word is not looked for inside a longer word. */
function placesOf(sample: Sample, text: string): readonly Place[] {
  const found: Place[] = [];
  for (const { entity, value } of sample.seeded.toSorted((a, b) => b.value.length - a.value.length)) {
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      const end = start + value.length;
      if (isInsideWord(text, start, end) || found.some((place) => place.start < end && start < place.end)) continue;
      found.push({ entity, value, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** In scripts that write spaces; 田中様 and بفيصل hold a name all the same, and so do Pfeiffers and callums. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const joins = /^[\p{Script=Latin}\p{Nd}]{2}$/u;
  const after = end + (/^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) ? 1 : 0);
  return joins.test(text.slice(start - 1, start + 1)) || joins.test(text.slice(after - 1, after + 1));
}

type Stretch = { readonly start: number; readonly end: number };

/** What of `whole` none of the others covers. */
function outside(text: string, whole: Stretch, others: readonly Stretch[]): string {
  return Array.from({ length: whole.end - whole.start }, (_, index) => whole.start + index)
    .filter((at) => !others.some(({ start, end }) => start <= at && at < end))
    .map((at) => text.charAt(at))
    .join("");
}

function around(text: string, { start, end }: Stretch): string {
  return text.slice(Math.max(0, start - 40), end + 25).replaceAll(/\s+/gu, " ");
}
