import { isCommonWord } from "../words/common.ts";
import {
  readCity,
  readCityAfterCode,
  readCountry,
  readDistrict,
  readKnownCity,
  readStateCode,
  readStateMark,
  readStateName,
} from "./places.ts";
import { readPostcode } from "./postcodes.ts";
import { read } from "./read.ts";
import {
  afterCode,
  afterSeparator,
  beforeState,
  isCodeNext,
  isEnd,
  isStop,
  Mark,
  markOf,
  take,
  ZIP,
  type State,
} from "./tail-state.ts";

/** City, province, state and country behind a street. Each step takes what it knows and says whether it took something. */

const PROVINCE = /[ ]?\([^()\n]{2,30}\)/uy;
const SEGMENT = /[\p{Lu}\d][\p{L}\p{M}\d.'/ -]{1,40}/uy;
const LOWER_STATE = /[a-z][a-z.'-]{1,20}(?: [a-z][a-z.'-]{1,20}){0,3},? (?=[a-z]{2,3},? {0,2}\d{4,5}(?!\d))/uy;
const MAX_UNKNOWN = 3;

export function readsCity(state: State, at: number, mark: number): boolean {
  const { text, all } = state;
  if (state.cities > 3) return false;
  const known = readKnownCity(all, at);
  if (known !== undefined && state.cities < 2) {
    const longer = readCity(text, at);
    const end = Math.max(known, longer !== undefined && isStop(text, all, longer) ? longer : 0);
    state.cities++;
    state.isSure = true;
    return take(state, readDistrict(text, end) ?? end);
  }
  if (mark === Mark.space) {
    LOWER_STATE.lastIndex = at;
    const lower = read(LOWER_STATE, all, at);
    if (lower === undefined || readStateCode(all, lower) === undefined) {
      const capital = readCity(text, at);
      // "Çankaya ANKARA"
      if (capital !== undefined && endsInKnownCity(all, at, capital)) {
        state.cities++;
        state.isSure = true;
        return take(state, capital);
      }
      // "Kadıköy/İstanbul"
      const pair = capital !== undefined && text.charAt(capital) === "/" ? readCity(text, capital + 1) : undefined;
      if (pair !== undefined) {
        state.cities++;
        return take(state, pair);
      }
      if (capital === undefined || !beforeState(text, all, capital)) return false;
      state.cities++;
      return take(state, capital);
    }
    state.cities++;
    return take(state, lower - (all[lower - 2] === "," ? 2 : 1));
  }
  const city = readCity(text, at);
  if (city === undefined) return false;
  const isLine = mark === Mark.line;
  if (
    text.charAt(state.end) === "." &&
    text.charAt(state.end + 1) === " " &&
    !beforeState(text, all, city) &&
    !isCodeNext(text, all, city)
  )
    return false;
  if (isLine && !beforeState(text, all, city) && !isCodeNext(text, all, city)) return false;
  if (!isStop(text, all, city)) return false;
  if (state.cities > 0 && isCommonWord(all.slice(at, city))) return false;
  state.cities++;
  return take(state, city);
}

function endsInKnownCity(all: string, from: number, end: number): boolean {
  for (let space = all.indexOf(" ", from); space >= 0 && space < end; space = all.indexOf(" ", space + 1))
    if (readKnownCity(all, space + 1) === end) return true;
  return false;
}

/** Province in brackets, a state with its ZIP, a country. */
export function readsRegion(state: State, from: number): boolean {
  const { text, all } = state;
  const hasPlace = state.hasCode || state.cities > 0;
  if (hasPlace) {
    const province = read(PROVINCE, text, from);
    if (province !== undefined && !/\d/.test(text.slice(from, province))) return take(state, province);
  }
  const at = afterSeparator(text, from);
  if (at === from) return false;
  const mark = hasPlace ? readStateMark(text, from) : undefined;
  const code = mark ?? (hasPlace && !state.isSure ? zipAfter(text, all, at) : zipAfter(text, all, at));
  const end = code ?? (hasPlace || markOf(text, from, at) !== Mark.line ? readStateName(all, at) : undefined);
  if (end !== undefined && (hasPlace || read(ZIP, text, end) !== undefined)) {
    const zip = state.hasCode ? undefined : read(ZIP, text, end);
    if (zip !== undefined) {
      state.hasCode = true;
      state.isSure = true;
    }
    state.cities++;
    return take(state, zip ?? end);
  }
  const country = readCountry(all, at);
  if (country === undefined || (markOf(text, from, at) === Mark.line && !isEnd(text, country))) return false;
  if (markOf(text, from, at) === Mark.space && !hasPlace) return false;
  state.isSure = true;
  return take(state, country);
}

function zipAfter(text: string, all: string, at: number): number | undefined {
  const code = readStateCode(all, at);
  return code !== undefined && read(ZIP, text, code) !== undefined ? code : undefined;
}

const PREPOSITION = / (?:à|a|in|i|te|en|em|w|we|v|в|in the|στην?|στο|σε) (?=[\p{Lu}\d])/uy;

/** "rue de la Station 41 à 4970 Stavelot", "Hauptstraße 5 in Berlin": a small word before a sure place. */
export function readsPreposition(state: State, mark: number): boolean {
  const { text, all } = state;
  if (mark !== Mark.space || state.cities > 0) return false;
  const at = read(PREPOSITION, text, state.end);
  if (at === undefined) return false;
  const code = state.hasCode ? undefined : readPostcode(text, all, at);
  const city = code === undefined ? readKnownCity(all, at) : readCityAfterCode(text, afterCode(text, code));
  if (city === undefined) return false;
  state.hasCode ||= code !== undefined;
  state.cities++;
  state.isSure = true;
  return take(state, city);
}

const MIDDLE_LINE = /\p{Lu}[^\n@:\d]{2,40}\d{0,3}[A-Z]?\n[ >]{0,4}/uy;

/** "Résidence Les Hortensias - Bât. C" between the street and the postcode. */
export function readsMiddleLine(state: State, at: number): boolean {
  const { text, all } = state;
  if (state.hasCode || state.cities > 0) return false;
  const next = read(MIDDLE_LINE, text, at);
  const code = next === undefined ? undefined : readPostcode(text, all, next);
  if (next === undefined || code === undefined || readCityAfterCode(text, afterCode(text, code)) === undefined)
    return false;
  return take(state, text.lastIndexOf("\n", next - 1));
}

/** "Plot 88, Behind Hanuman Mandir, Manish Nagar, Nagpur - 440015": capitalised segments count once a sure place follows them. */
export function skipsUnknown(state: State, from: number, all: string): boolean {
  const { text } = state;
  let at = from;
  for (let i = 0; i < MAX_UNKNOWN; i++) {
    const end = read(SEGMENT, text, at);
    if (end === undefined || text.charAt(end) !== ",") return false;
    at = afterSeparator(text, end);
    if (text.slice(end, at).includes("\n")) return false;
    const isPlace = readKnownCity(all, at) ?? readCountry(all, at);
    const code = readPostcode(text, all, at);
    if (isPlace === undefined && (code === undefined || readCityAfterCode(text, afterCode(text, code)) === undefined))
      continue;
    return take(state, end);
  }
  return false;
}
