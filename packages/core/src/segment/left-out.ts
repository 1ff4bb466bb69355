import type { Span } from "../span.ts";
import { replyHeadAt } from "./reply-heads.ts";

/** What an admin wants left in its own language. Absent: everything is translated. */
export type LeaveOut = {
  /** Earlier mail that a reply carries: `> ` lines, "On … wrote:", Outlook's header block and all below it. */
  readonly leaveQuoted?: boolean;
  /** What follows a line of two dashes. */
  readonly leaveSignatures?: boolean;
};

type Kind = "own" | "quoted" | "signature";
type Line = Span & { readonly text: string };

/** Lines after the dashes; longer is a text that happens to hold two dashes. */
const LONGEST_SIGNATURE = 14;

/**
 * The parts of a plain text that stay as they are, as whole lines. None when nothing else would be left: whoever sends a
 * quotation alone (a forward) wants that translated.
 */
export function leftOutOf(text: string, { leaveQuoted = false, leaveSignatures = false }: LeaveOut): Span[] {
  if (!leaveQuoted && !leaveSignatures) return [];
  const lines = [...linesOf(text)];
  const kinds = kindsOf(lines.map((line) => line.text));
  const isLeft = (index: number): boolean =>
    (kinds[index] === "quoted" && leaveQuoted) || (kinds[index] === "signature" && leaveSignatures);
  if (!lines.some((line, index) => !isLeft(index) && /\p{L}/u.test(line.text))) return [];

  const spans: Span[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (!isLeft(index)) continue;
    const before = spans.at(-1);
    if (before !== undefined && isLeft(index - 1)) spans.splice(-1, 1, { start: before.start, end });
    else spans.push({ start, end });
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/gu)) {
    yield { start, end: match.index, text: text.slice(start, match.index) };
    start = match.index + match[0].length;
  }
}

function kindsOf(lines: readonly string[]): Kind[] {
  const kinds: Kind[] = lines.map((line) => (/^\s{0,3}>/u.test(line) ? "quoted" : "own"));
  for (let index = 0; index < lines.length; index += 1) {
    const head = kinds[index] === "own" ? replyHeadAt(lines, index) : 0;
    if (head === 0) continue;
    // Without quotation marks below it, all the rest is quoted.
    const hasMarks = kinds.slice(index + head).includes("quoted");
    kinds.fill("quoted", index, hasMarks ? index + head : undefined);
  }
  const dashes = lines.findLastIndex((line, index) => kinds[index] === "own" && /^--\s?$/u.test(line));
  if (dashes < 0) return kinds;
  const quote = kinds.indexOf("quoted", dashes);
  const end = quote < 0 ? lines.length : quote;
  return end - dashes > LONGEST_SIGNATURE ? kinds : kinds.fill("signature", dashes, end);
}
