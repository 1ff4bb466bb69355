import { readCountry, readStateMark, readStateName } from "./places.ts";
import { readPostcode } from "./postcodes.ts";
import { read, skip } from "./read.ts";

/** How far the reading of what follows a street has come, and what stands at its end. */

export type State = {
  readonly text: string;
  readonly all: string;
  end: number;
  hasCode: boolean;
  cities: number;
  units: number;
  isSure: boolean;
};

const SIGNS = ",.;·|/-";
const STOP = /[ ]?(?:[,;|)\n]|\.(?:[ \n)]|$)|$| - |-$)/uy;
export const ZIP = /,?[ -]{1,3}\d{4,6}(?:-\d{3,4})?(?![\p{L}\p{N}]|[.,-]\d)/uy;

export const Mark = { none: 0, space: 1, sign: 2, line: 3 } as const;

export function markOf(text: string, from: number, to: number): number {
  if (to === from) return Mark.none;
  let mark: number = Mark.space;
  for (let i = from; i < to; i++) {
    const character = text.charAt(i);
    if (character === "\n") return Mark.line;
    if (character !== " " && character !== ">") mark = Mark.sign;
  }
  return mark;
}

export function take(state: State, end: number): boolean {
  if (end <= state.end) return false;
  state.end = end;
  return true;
}

export function isEnd(text: string, at: number): boolean {
  return at >= text.length || read(STOP, text, at) !== undefined;
}

export function isStop(text: string, all: string, at: number): boolean {
  return (
    at >= text.length ||
    read(STOP, text, at) !== undefined ||
    isCodeNext(text, all, at) ||
    beforeState(text, all, at) ||
    text.startsWith(" (", at)
  );
}

export function isCodeNext(text: string, all: string, at: number): boolean {
  const next = afterSeparator(text, at);
  return next > at && readPostcode(text, all, next) !== undefined;
}

export function beforeState(text: string, all: string, at: number): boolean {
  const mark = readStateMark(text, at);
  if (mark !== undefined) return true;
  const next = afterSeparator(text, at);
  return (
    next > at &&
    !text.slice(at, next).includes("\n") &&
    (readStateName(all, next) !== undefined || readCountry(all, next) !== undefined)
  );
}

const AFTER_CODE = /[ ]{0,2}(?:,|-|\.)?[ ]{0,2}/y;

export function afterCode(text: string, from: number): number {
  AFTER_CODE.lastIndex = from;
  AFTER_CODE.test(text);
  return AFTER_CODE.lastIndex;
}

/** Past two blanks, two signs with two blanks behind each, a line break and what quotes a mail. */
export function afterSeparator(text: string, from: number): number {
  let at = skip(text, from, " ", 2);
  for (let i = 0; i < 2; i++) {
    const next = skip(text, at, SIGNS, 1);
    if (next === at) break;
    at = skip(text, next, " ", 2);
  }
  return text[at] === "\n" ? skip(text, at + 1, " >", 4) : at;
}
