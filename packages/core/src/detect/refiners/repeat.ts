import { VISIBLE_BY_DEFAULT, type Entity } from "../../entity.ts";
import { classAt, isAlphanumericAt, partsOf, widthAt } from "../letters.ts";
import { hashOf, marksOf } from "../marks.ts";
import { plain, toPlain } from "../plain.ts";
import type { Finding, Refiner } from "../types.ts";
import { isCommonWord } from "../words/common.ts";

/** A value of this conversation that is personal wherever it stands. */
export type KnownValue = { readonly entity: Entity; readonly value: string };

const SCORE = 0.75;
const MIN_MIXED = 4;
const MIN_DIGITS = 5;
const MIN_LETTERS = 6;
const MAX_VALUES = 500;
/** Values are looked up by this many letters and digits. */
const PREFIX = 4;

/**
 * What was found once is found again where nothing beside it says so: numbers and codes in any case and with any
 * separators, login names, and the street with its number from an address. Looks in this text for its own findings
 * and for `known` ones, in one pass over the text whatever their number.
 */
export function repeat(known: readonly KnownValue[] = []): Refiner {
  return {
    id: "repeat",
    refine(findings, text) {
      const all = plain(text);
      const own = findings
        .filter(({ score }) => score >= 0.6)
        .map(({ entity, start, end }) => ({ entity, value: all.slice(start, end) }));
      const wanted = indexOf([...known, ...own].slice(-MAX_VALUES));
      if (wanted.size === 0) return findings;
      const added: Finding[] = [];
      eachStart(text, all, wanted, (start) => {
        for (const { entity, compact, isNumber } of wanted.get(prefixAt(all, start)) ?? []) {
          const end = matchEnd(all, start, { compact, isNumber });
          if (end === undefined) continue;
          added.push({ start, end, entity, score: SCORE, by: "repeat", because: ["repeat"] });
          break;
        }
      });
      return added.length === 0 ? findings : [...findings, ...added];
    },
  };
}

type Wanted = { readonly entity: Entity; readonly compact: string; readonly isNumber: boolean };

/** Values by a hash of their first letters and digits, the longest first. */
type Index = ReadonlyMap<number, readonly Wanted[]>;

function indexOf(values: readonly KnownValue[]): Index {
  const index = new Map<number, Wanted[]>();
  const seen = new Set<string>();
  for (const { entity, value } of values) {
    const compact = compactOf(entity, value);
    if (compact === undefined || seen.has(compact)) continue;
    seen.add(compact);
    const key = hashOf(compact.slice(0, PREFIX));
    const made = { entity, compact, isNumber: /^\d+$/.test(compact) };
    const same = index.get(key);
    if (same === undefined) index.set(key, [made]);
    else same.push(made);
  }
  for (const same of index.values()) if (same.length > 1) same.sort((a, b) => b.compact.length - a.compact.length);
  return index;
}

/** The letters and digits to look for, or undefined where the value alone would not say enough. */
function compactOf(entity: Entity, value: string): string | undefined {
  if (entity === "PERSON" || VISIBLE_BY_DEFAULT.includes(entity)) return undefined;
  const parts = partsOf(toPlain(value));
  if (entity === "ADDRESS") {
    // "calle del molino viejo 47": the last words before the house number.
    const number = parts.findIndex((part, i) => i > 0 && /^\d{1,4}[a-z]?$/.test(part));
    const street = parts.slice(Math.max(1, number - 2), number).filter((part) => part.length > 3);
    return number > 1 && street.length > 0 ? [...street, parts[number]].join("") : undefined;
  }
  const compact = parts.join("");
  if (parts.length > 12) return undefined;
  if (!/\d/.test(value)) {
    const isWord = parts.length !== 1 || isCommonWord(compact);
    return NAMED_BY_LETTERS.has(entity) && compact.length >= MIN_LETTERS && !isWord ? compact : undefined;
  }
  return compact.length >= (/^\d+$/.test(compact) ? MIN_DIGITS : MIN_MIXED) ? compact : undefined;
}

/** Kinds whose values may be letters alone; elsewhere letters alone are a word that was taken for a value. */
const NAMED_BY_LETTERS: ReadonlySet<Entity> = new Set<Entity>(["USERNAME", "SECRET"]);

/**
 * Where a value may begin: Latin letters and digits apart from other scripts, which write no space before a code. Only
 * at what one of the values begins with.
 */
function eachStart(text: string, all: string, wanted: Index, add: (start: number) => void): void {
  // A bit for each ASCII character: so small that the engine makes them at no cost.
  const firsts = new Int32Array(4);
  const seconds = new Int32Array(4);
  let hasOthers = false;
  for (const same of wanted.values())
    for (const { compact } of same) {
      const code = compact.charCodeAt(0);
      if (code < 128) setBit(firsts, code);
      else hasOthers = true;
      const next = compact.charCodeAt(1);
      if (next < 128) setBit(seconds, next);
    }
  if (hasOthers) {
    eachStartOfAnyScript(all, add);
    return;
  }
  const { words, wordStarts } = marksOf(text);
  for (let i = 0; i < words; i++) {
    const start = wordStarts[i] ?? 0;
    const next = all.charCodeAt(start + 1);
    // Behind a separator or a letter of another script the next character of the value may be anything.
    if (hasBit(firsts, all.charCodeAt(start)) && (!isWord(next) || hasBit(seconds, next))) add(start);
  }
}

function setBit(bits: Int32Array, code: number): void {
  bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31));
}

/** False for what is no ASCII. */
function hasBit(bits: Int32Array, code: number): boolean {
  return ((bits[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0;
}

function eachStartOfAnyScript(all: string, add: (start: number) => void): void {
  let before = 0;
  for (let at = 0; at < all.length; at += widthAt(all, at)) {
    const kind = isWord(all.charCodeAt(at)) ? LATIN : classAt(all, at) === 0 ? 0 : OTHER;
    if (kind !== 0 && kind !== before) add(at);
    before = kind;
  }
}

const LATIN = 1;
const OTHER = 2;

/** hashOf() the first letters and digits. */
function prefixAt(all: string, from: number): number {
  let hash = 0;
  const end = Math.min(all.length, from + 3 * PREFIX);
  for (let at = from, count = 0; at < end && count < PREFIX; at++) {
    if (!isAlphanumericAt(all, at)) continue;
    hash = (Math.imul(hash, 31) + all.charCodeAt(at)) | 0;
    count++;
  }
  return hash;
}

/** Where the value that begins at `from` ends. Commas and points make an amount of a short number, so they do not count there. */
function matchEnd(all: string, from: number, { compact, isNumber }: Omit<Wanted, "entity">): number | undefined {
  const separators = isNumber && compact.length < MAX_AMOUNT ? " -/" : " .,-/_@";
  let at = from;
  for (let i = 0; i < compact.length; i++) {
    if (i > 0)
      for (let step = 0; step < MAX_GAP && at < all.length && separators.includes(all.charAt(at)); step++) at++;
    if (all.charCodeAt(at) !== compact.charCodeAt(i)) return undefined;
    at++;
  }
  return isWord(all.charCodeAt(at)) ? undefined : at;
}

const MAX_GAP = 3;
const MAX_AMOUNT = 9;

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}
