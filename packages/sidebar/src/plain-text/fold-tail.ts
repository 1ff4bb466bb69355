import { replyHeadAt } from "@sottovoce/core";
import type { TextRun } from "./html-to-text.ts";

/** A part at the end of a message that the sidebar folds away. */
export type Folded = { readonly kind: "quote" | "signature"; readonly text: string };

/**
 * Cuts quoted history and a signature off the end of a message. Only the end is folded: a quotation with an answer
 * below it belongs to the message, and a message that is nothing but a quotation (a forward) is shown.
 */
export function foldTail(runs: readonly TextRun[]): { readonly body: string; readonly folded: readonly Folded[] } {
  const lines = runs.flatMap((run) =>
    run.text.split("\n").map((text) => ({ text, quoted: run.quoted || isQuotedLine(text) })),
  );
  const headed = markFromHeading(lines);

  let end = headed.length;
  while (end > 0 && isQuotedOrEmpty(headed[end - 1])) end -= 1;
  const quote = join(headed.slice(end));

  const own = headed.slice(0, end);
  const dashes = own.findLastIndex(({ text }) => /^--\s?$/u.test(text));
  const signed = dashes > 0 && own.length - dashes <= LONGEST_SIGNATURE;
  const signature = signed ? join(own.slice(dashes + 1)) : "";
  const body = join(signed ? own.slice(0, dashes) : own);

  if (body === "") return { body: join(headed), folded: [] };
  const folded: Folded[] = [];
  if (signature !== "") folded.push({ kind: "signature", text: signature });
  if (quote !== "") folded.push({ kind: "quote", text: quote });
  return { body, folded };
}

type Line = { readonly text: string; readonly quoted: boolean };

/** Lines after `-- `; longer is a text that happens to hold two dashes. */
const LONGEST_SIGNATURE = 14;

const isQuotedLine = (text: string): boolean => text.startsWith(">");
const isQuotedOrEmpty = (line: Line | undefined): boolean =>
  line === undefined || line.quoted || line.text.trim() === "";

const join = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join("\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();

/** The line above a quotation and what follows is quoted; without quotation marks below it, all the rest is. */
function markFromHeading(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const heading = lines.findIndex((line, index) => !line.quoted && replyHeadAt(texts, index) > 0);
  if (heading < 0) return lines;
  const below = heading + replyHeadAt(texts, heading);
  const hasMarks = lines.slice(below).some(({ quoted }) => quoted);
  return lines.map((line, index) => {
    const isHead = index >= heading && index < below;
    return isHead || (index >= below && !hasMarks) ? { ...line, quoted: true } : line;
  });
}
