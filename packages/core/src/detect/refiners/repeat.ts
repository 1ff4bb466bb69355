import type { Entity } from "../../entity.ts";
import { plain, toPlain } from "../plain.ts";
import type { Finding, Refiner } from "../types.ts";

/** A value of this conversation that is personal wherever it stands. */
export type KnownValue = { readonly entity: Entity; readonly value: string };

const SCORE = 0.75;
const MIN_LENGTH = 5;
const MAX_VALUES = 500;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What was found once is found again where nothing beside it says so: numbers and codes with any separators, e-mails,
 * and the street with its number from an address. Looks in this text for its own findings and for `known` ones.
 */
export function repeat(known: readonly KnownValue[] = []): Refiner {
  return {
    id: "repeat",
    refine(findings, text) {
      const all = plain(text);
      const own = findings
        .filter(({ score }) => score >= 0.6)
        .map(({ entity, start, end }) => ({ entity, value: text.slice(start, end) }));
      const wanted = indexOf([...known, ...own].slice(-MAX_VALUES));
      if (wanted.size === 0) return findings;
      const added: Finding[] = [];
      for (const word of all.matchAll(WORD)) {
        for (const { entity, parts } of wanted.get(word[0]) ?? []) {
          const end = matchEnd(all, word.index, parts);
          if (end === undefined) continue;
          added.push({ start: word.index, end, entity, score: SCORE, by: "repeat", because: ["repeat"] });
          break;
        }
      }
      return [...findings, ...added];
    },
  };
}

type Wanted = { readonly entity: Entity; readonly parts: readonly string[] };

/** Values by the word they begin with. */
function indexOf(values: readonly KnownValue[]): ReadonlyMap<string, readonly Wanted[]> {
  const index = new Map<string, Wanted[]>();
  const seen = new Set<string>();
  for (const { entity, value } of values) {
    for (const key of keysOf(entity, value)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const parts = key.split(" ");
      const first = parts[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { entity, parts }]);
    }
  }
  return index;
}

/** The words and numbers a value is made of, one key per way to look for it. */
function keysOf(entity: Entity, value: string): readonly string[] {
  const parts = toPlain(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (
    entity === "PERSON" ||
    entity === "DATE" ||
    entity === "AGE" ||
    entity === "LOCATION" ||
    entity === "ORGANIZATION"
  )
    return [];
  if (entity === "ADDRESS") {
    // "calle del molino viejo 47": the last words before the house number.
    const number = parts.findIndex((part, i) => i > 0 && /^\d{1,4}[a-z]?$/.test(part));
    const street = parts.slice(Math.max(1, number - 2), number).filter((part) => part.length > 3);
    return number > 1 && street.length > 0 ? [[...street, parts[number]].join(" ")] : [];
  }
  const length = parts.join("").length;
  return length < MIN_LENGTH || !/\d/.test(value) || parts.length > 12 ? [] : [parts.join(" "), parts.join("")];
}

function matchEnd(all: string, from: number, parts: readonly string[]): number | undefined {
  let at = from;
  for (const [i, part] of parts.entries()) {
    if (i > 0) while (at < from + 80 && " .,-/_@".includes(all.charAt(at)) && at < all.length) at++;
    if (!all.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return isWord(all.charCodeAt(at)) ? undefined : at;
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}
