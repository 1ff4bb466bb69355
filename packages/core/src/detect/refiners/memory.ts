import { namesFromAddress } from "../names/from-address.ts";
import { mentionEnd, mentionsOf, type Mention } from "../names/mentions.ts";
import { readName } from "../names/read-name.ts";
import { rememberedNames } from "../names/remembered.ts";
import { isCapitalAt } from "../letters.ts";
import { plain } from "../plain.ts";
import { eachWord, filterOf } from "./known-words.ts";
import type { Finding, Refiner } from "../types.ts";

const SCORE = 0.8;
const FIRST_ARABIC = 0x600;
const ARABIC_PREFIX = /^[وفلبك][\u0620-\u064a]{3}/;

/**
 * Who was named once is known from then on: the names of the conversation, and those found surely in this text, are
 * found everywhere in it, in any case, without accents, in parts.
 */
export const memory: Refiner = {
  id: "memory",
  refine(findings, text, { people }) {
    const { sure, guessed } = rememberedNames(text, findings);
    const addressed = findings
      .filter(({ entity }) => entity === "EMAIL")
      .flatMap(({ start, end }) => namesFromAddress(plain(text), text.slice(start, end)));
    const known = [...new Set([...people, ...sure, ...addressed])];
    return known.length + guessed.length === 0
      ? findings
      : [...findings, ...mentionsIn(text, known, { guessed, isCovered: coverOf(findings) })];
  },
};

/** "Nguyen" is known, "Nguyen Van Tho" is somebody else of that name: what reads on as a name belongs to it. */
function withRestOfName(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  if (STOPS.includes(next) || (next === "." && end - start > INITIALS) || !isCapitalAt(text, start)) return end;
  return Math.max(end, readName(text, start)?.end ?? end);
}

/** No name goes on over one of these, nor over the end of the text. */
const STOPS = '\n,;:!?()[]<>/"';
/** Nor over the point behind a longer word. */
const INITIALS = 2;

type Covered = (start: number, end: number) => boolean;

/** Does a person already stand at the whole place? Then whoever found it says better why. */
function coverOf(findings: readonly Finding[]): Covered {
  const persons = findings
    .filter(({ entity, score }) => entity === "PERSON" && score >= COVERS)
    .toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = persons.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((persons[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (persons[low - 1]?.end ?? -1) >= end;
  };
}

const COVERS = 0.55;

type Also = { readonly guessed: readonly string[]; readonly isCovered: Covered };

function mentionsIn(text: string, people: readonly string[], { guessed, isCovered }: Also): readonly Finding[] {
  const all = plain(text);
  const mentions = mentionsOf(people, guessed);
  const found: Finding[] = [];
  const add = (start: number, mention: Mention): boolean => {
    if (mention.needsCapital && !isCapitalAt(text, start)) return false;
    const known = mentionEnd(all, start, mention);
    if (known === undefined) return false;
    const end = mention.parts.length === 1 ? withRestOfName(text, start, known) : known;
    if (!isCovered(start, end))
      found.push({ start, end, entity: "PERSON", score: SCORE, by: "memory", because: ["memory"] });
    return true;
  };
  eachWord(text, all, filterOf(mentions.keys()), (start, end) => {
    const word = all.slice(start, end);
    const known =
      mentions.get(word) ?? (word.length > 4 && word.endsWith("s") ? mentions.get(word.slice(0, -1)) : undefined);
    for (const mention of known ?? []) if (add(start, mention)) break;
    // Arabic writes "and", "for", "with" as a letter on the name.
    if (all.charCodeAt(start) < FIRST_ARABIC || !ARABIC_PREFIX.test(word)) return;
    for (const mention of mentions.get(word.slice(1)) ?? []) if (add(start + 1, mention)) break;
  });
  // Scripts without spaces have no words to look up: every place counts.
  for (const mention of mentions.get("") ?? []) {
    const first = mention.parts[0] ?? "";
    for (let at = all.indexOf(first); at !== -1; at = all.indexOf(first, at + 1)) add(at, mention);
  }
  return found;
}
