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

const DIVIDERS: ReadonlySet<string> = new Set([
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
]);

const LONGEST_LINE = 300;

/**
 * How many lines at an index are the head of a quotation: "On … wrote:" (which mail programs wrap after the date), a
 * divider, or Outlook's "From: … Sent: …" block; 0 where none stands.
 */
export function replyHeadAt(lines: readonly string[], index: number): number {
  const line = lines[index] ?? "";
  const next = lines[index + 1] ?? "";
  if (line.length > LONGEST_LINE) return 0;
  if (isDivider(line)) return 1;
  const hasYear = /\d{4}/u.test(line);
  if (hasYear && ADDRESS_AT_END.test(line)) return 1;
  if (endsHead(line)) return hasYear || hasStart(line) ? 1 : 0;
  if (hasStart(line) && hasYear && next.length <= LONGEST_LINE && endsHead(next)) return 2;
  return headerBlock(lines, index);
}

/** "Am 3. Mai 2026 um 10:00 schrieb Anna <anna@example.com>:", as Gmail and Apple's Mail write it in some languages. */
const ADDRESS_AT_END = /@[^\s<>@]{1,100}[>›]\)?[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,4}[:：]\s{0,4}$/u;

const hasStart = (line: string): boolean => STARTS.some((start) => line.trimStart().startsWith(start));
const endsHead = (line: string): boolean => ENDS.some((end) => line.trimEnd().endsWith(end));

function isDivider(line: string): boolean {
  if (!line.startsWith("-----") && !line.startsWith("_____")) return false;
  const words = line.replaceAll(/^[-_\s]{1,60}|[-_\s]{1,60}$/gu, "").toLowerCase();
  return words === "" ? line.startsWith("_".repeat(20)) : DIVIDERS.has(words);
}

/** Names of header fields: sender first, then date, recipient, subject. */
const FROM = /^\s{0,4}\*?(?:from|von|de|da|van|od|от|差出人|发件人|보낸 사람|من)\s?\*?\s?[:：]/iu;
const FIELD =
  /^\s{0,4}\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|envoyé|à|objet|enviada(?: em)?|assunto|verzonden|aan|onderwerp|送信日時|宛先|件名|发送时间|收件人|主题|تاريخ الإرسال|التاريخ|إلى|الموضوع)\s?\*?\s?[:：]/iu;

/** Sender and two more fields within six lines: nobody writes so by hand. */
function headerBlock(lines: readonly string[], index: number): number {
  if (!FROM.test(lines[index] ?? "")) return 0;
  const following = lines.slice(index + 1, index + 6);
  const fields = following.filter((line) => line.length <= LONGEST_LINE && FIELD.test(line));
  return fields.length >= 2 ? 1 + following.findLastIndex((line) => FIELD.test(line)) + 1 : 0;
}
