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

/** "On … wrote:" and what follows is quoted; without quotation marks below it, all the rest is. */
function markFromHeading(lines: readonly Line[]): readonly Line[] {
  const heading = lines.findIndex((line, index) => !line.quoted && isHeading(line.text, lines[index + 1]?.text ?? ""));
  if (heading < 0) return lines;
  const twoLines = !endsHeading(lines[heading]?.text ?? "") && !isDivider(lines[heading]?.text ?? "");
  const below = heading + (twoLines ? 2 : 1);
  const hasMarks = lines.slice(below).some(({ quoted }) => quoted);
  return lines.map((line, index) => {
    const isHead = index >= heading && index < below;
    return isHead || (index >= below && !hasMarks) ? { ...line, quoted: true } : line;
  });
}

const isHeading = (line: string, next: string): boolean => {
  if (line.length > 300) return false;
  if (isDivider(line)) return true;
  if (!STARTS.some((start) => line.trimStart().startsWith(start))) return endsHeading(line) && /\d{4}/u.test(line);
  // Mail programs wrap the line after the date.
  return endsHeading(line) || (/\d{4}/u.test(line) && next.length <= 300 && endsHeading(next));
};

const endsHeading = (line: string): boolean => ENDS.some((end) => line.trimEnd().endsWith(end));

/** How mail programs open and close the line above a quotation: English, Spanish, German, Italian, French, Portuguese, Catalan, Dutch, Arabic. */
const STARTS = ["On ", "El ", "Am ", "Il ", "Le ", "Em ", "A ", "Op ", "في "] as const;
const ENDS = [
  " wrote:",
  " escribió:",
  " schrieb:",
  " ha scritto:",
  " a écrit :",
  " a écrit :",
  " a écrit:",
  " escreveu:",
  " va escriure:",
  " schreef:",
  " كتب:",
  "のメール:",
  "のメール：",
  "は書きました:",
  "は書きました：",
] as const;

const DIVIDERS = [
  "original message",
  "mensaje original",
  "ursprüngliche nachricht",
  "messaggio originale",
  "message d'origine",
  "mensagem original",
  "missatge original",
  "forwarded message",
  "mensaje reenviado",
  "元のメッセージ",
  "الرسالة الأصلية",
] as const;

function isDivider(line: string): boolean {
  if (!line.startsWith("-----") && !line.startsWith("_____")) return false;
  const words = line.replaceAll(/^[-_\s]{1,60}|[-_\s]{1,60}$/gu, "").toLowerCase();
  return words === "" ? line.startsWith("_".repeat(20)) : DIVIDERS.some((divider) => words === divider);
}
