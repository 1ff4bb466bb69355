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
export function leftOutOf(text: string, leave: LeaveOut): Span[] {
  if (leave.leaveQuoted !== true && leave.leaveSignatures !== true) return [];
  const lines = [...linesOf(text)];
  const isLeft = leftOutLines(lines, leave);
  const spans: Span[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (isLeft[index] !== true) continue;
    const before = spans.at(-1);
    if (before !== undefined && isLeft[index - 1] === true) spans.splice(-1, 1, { start: before.start, end });
    else spans.push({ start, end });
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

/** Which lines stay, as leftOutOf() says. `kind` is what somebody knows of a line: its markup said so. */
export function leftOutLines(
  lines: readonly { readonly text: string; readonly kind?: "quoted" | "signature" | undefined }[],
  { leaveQuoted = false, leaveSignatures = false }: LeaveOut,
): boolean[] {
  const isLeft = kindsOf(lines).map(
    (kind) => (kind === "quoted" && leaveQuoted) || (kind === "signature" && leaveSignatures),
  );
  const isAnyOwn = lines.some(({ text }, index) => isLeft[index] !== true && /\p{L}/u.test(text));
  return isAnyOwn ? isLeft : isLeft.map(() => false);
}

function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/gu)) {
    yield { start, end: match.index, text: text.slice(start, match.index) };
    start = match.index + match[0].length;
  }
}

function kindsOf(lines: Parameters<typeof leftOutLines>[0]): Kind[] {
  const texts = lines.map(({ text }) => text);
  const kinds = lines.map(({ text, kind }): Kind => kind ?? (/^\s{0,3}>/u.test(text) ? "quoted" : "own"));
  const lastMark = kinds.lastIndexOf("quoted");
  for (const index of texts.keys()) {
    const head = kinds[index] === "own" ? replyHeadAt(texts, index) : 0;
    if (head === 0) continue;
    // Without quotation marks below it, all the rest is quoted.
    kinds.fill("quoted", index, lastMark >= index + head ? index + head : undefined);
  }
  const dashes = texts.findLastIndex((line, index) => kinds[index] === "own" && /^--\s?$/u.test(line));
  if (dashes < 0) return kinds;
  const quote = kinds.indexOf("quoted", dashes);
  const end = quote < 0 ? lines.length : quote;
  return end - dashes > LONGEST_SIGNATURE ? kinds : kinds.fill("signature", dashes, end);
}
