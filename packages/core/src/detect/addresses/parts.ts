import { marksOf } from "../marks.ts";
import { plain } from "../plain.ts";
import { readCityAfterCode, readKnownCity } from "./places.ts";
import { readPostcode } from "./postcodes.ts";
import { isDigitAt, read } from "./read.ts";
import { readsCity, readsMiddleLine, readsPreposition, readsRegion, skipsUnknown } from "./tail-place.ts";
import { afterCode, afterSeparator, isEnd, Mark, markOf, take, type State } from "./tail-state.ts";
import { readLoneUnit, readQuarter, readUnit } from "./units.ts";

export { readNumber } from "./numbers.ts";

/**
 * `hasPlace`: a postcode, a city, a state or a country stands in it. `isSure`: one that no prose has, a postcode with
 * its city, a city or a country that is known.
 */
export type Tail = { readonly end: number; readonly hasPlace: boolean; readonly isSure: boolean };

/** Doors, postcode, city, province, country: no address has more. */
const MAX_PARTS = 12;

/** Everything after the street and its number: stairs and doors, quarter, postcode, city, province, country, on one or more lines. */
export function readTail(text: string, from: number): Tail {
  const { serial } = marksOf(text);
  if (serial !== lastSerial) tails.clear();
  lastSerial = serial;
  const seen = tails.get(from);
  if (seen !== undefined) return seen;
  const tail = readNewTail(text, from);
  if (tails.size < MAX_TAILS) tails.set(from, tail);
  return tail;
}

/** Several recognizers read on from the same places. Offsets only, of the text that marksOf() saw last. */
const tails = new Map<number, Tail>();
let lastSerial = -1;
const MAX_TAILS = 2000;

function readNewTail(text: string, from: number): Tail {
  const all = plain(text);
  const state: State = { text, all, end: from, hasCode: false, cities: 0, units: 0, isSure: false };
  for (let i = 0; i < MAX_PARTS; i++) if (!step(state)) break;
  return { end: state.end, hasPlace: state.hasCode || state.cities > 0 || state.isSure, isSure: state.isSure };
}

function step(state: State): boolean {
  const { text, all, end } = state;
  if (end >= text.length) return false;
  const at = afterSeparator(text, end);
  const mark = markOf(text, end, at);
  if (mark === Mark.none) return readsRegion(state, end);
  return (
    readsUnit(state, at, mark) ||
    readsCode(state, at) ||
    readsRegion(state, end) ||
    readsCity(state, at, mark) ||
    readsQuarter(state, at, mark) ||
    readsPreposition(state, mark) ||
    (mark === Mark.line && readsMiddleLine(state, at)) ||
    (mark !== Mark.line && !state.isSure && skipsUnknown(state, at, all))
  );
}

const GROUP = /^\d{3} |^\d{4}$|^\d{6,7}$/;
const DIGIT_AND_SPACE = /^\d {1,3}$/;
const BARE = /^\d{4}(?:\d{2,3})?$|^\d{3} \d{2,3}$/;
const CYRILLIC = /[\u0400-\u04ff]/;

/** Russian addresses end with the bare postcode. */
function isCyrillic(text: string, end: number): boolean {
  return CYRILLIC.test(text.slice(Math.max(0, end - 20), end));
}

function readsUnit(state: State, at: number, mark: number): boolean {
  const { text, all } = state;
  // "M4W 2T7" is no door.
  if (!isDigitAt(all, at) && readPostcode(text, all, at) !== undefined) return false;
  if (state.hasCode || mark === Mark.line) {
    const end = state.hasCode ? undefined : readUnit(text, all, at);
    // A line of its own: "Hinterhaus", "Apt 4B", nothing else on it.
    if (end === undefined || !isEnd(text, end) || readPostcode(text, all, at) !== undefined) return false;
    return take(state, end);
  }
  const end =
    readUnit(text, all, at) ??
    doorBeforeCity(all, at) ??
    (mark === Mark.sign || state.units > 0
      ? readPostcode(text, all, at) === undefined || text.charCodeAt(at) > 57
        ? readLoneUnit(text, at)
        : undefined
      : undefined);
  if (end === undefined || (mark === Mark.sign && text.charAt(state.end) === "." && !/\d/.test(text.slice(at, end))))
    return false;
  state.units++;
  return take(state, end);
}

/** "calle mayor 5 2b madrid". */
function doorBeforeCity(all: string, at: number): number | undefined {
  const end = read(LOWER_DOOR, all, at);
  return end !== undefined && readKnownCity(all, end + 1) !== undefined ? end : undefined;
}

const LOWER_DOOR = /\d{1,2} ?[a-z](?= )/uy;

function readsCode(state: State, at: number): boolean {
  const { text, all } = state;
  if (state.hasCode) return false;
  const code = readPostcode(text, all, at);
  if (code === undefined) return false;
  // "PLZ: 80336" on a line of its own: the next field of a form.
  if (!isDigitAt(all, at) && text.slice(state.end, at).includes("\n") && text.slice(at, code).includes(":"))
    return false;
  // "Tomáš, 723 019 664": the next group of the same number.
  if (GROUP.test(text.slice(at, code)) && DIGIT_AND_SPACE.test(text.slice(state.end - 1, at))) return false;
  const next = afterCode(text, code);
  // "Nagpur - 440015. Thanking you": with a city in front, a point ends it.
  const isOver = text.slice(code, next).includes(".") && (state.cities > 0 || !/\d$/.test(text.slice(at, code)));
  const city = isOver ? undefined : readCityAfterCode(text, next);
  // Four bare digits are a year or an amount unless a city follows; six or seven are an order.
  if (city === undefined && state.cities === 0 && BARE.test(text.slice(at, code)) && !isCyrillic(text, state.end))
    return false;
  state.hasCode = true;
  if (city !== undefined) state.cities++;
  state.isSure ||= state.cities > 0;
  return take(state, city ?? code);
}

function readsQuarter(state: State, at: number, mark: number): boolean {
  const end = mark === Mark.line ? undefined : readQuarter(state.text, state.all, at);
  if (end === undefined) return false;
  state.cities++;
  return take(state, end);
}
