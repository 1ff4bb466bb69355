import type { Sample, SampleMessage } from "./sample.ts";

const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  euro: "€",
  middot: "·",
  ndash: "–",
  ordm: "º",
  iexcl: "¡",
  iquest: "¿",
};

const MARKS: Readonly<Record<string, string>> = { acute: "\u0301", grave: "\u0300", tilde: "\u0303", uml: "\u0308" };

/** What a reader sees of a message, with the addresses of its links as the sidebar spells them out. Enough for these samples, which are our own; customers' HTML is parsed by the sidebar. */
export function visibleText({ format, body }: SampleMessage): string {
  if (format === "text") return body;
  return body
    .replace(/<!--[^]*?-->|<(style|script)\b[^]*?<\/\1>/gu, " ")
    .replace(/<a\b[^>]*?href="https?:\/\/([^"]*)"[^>]*>([^<]*)<\/a>/gu, "$2 ($1)")
    .replace(/<\/t[dh]>/gu, " ")
    .replace(/<\/?(?:p|div|br|tr|li|ol|table|blockquote|img)\b[^>]*>/gu, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w)(acute|grave|tilde|uml);/gu, (_, letter: string, mark: string) =>
      `${letter}${MARKS[mark] ?? ""}`.normalize("NFC"),
    )
    .replace(/&(\w+);/gu, (entity, name: string) => NAMED[name] ?? entity)
    .replaceAll("\u00a0", " ");
}

/** Subject and messages, and what can still be added to them, as a reader sees them. */
export function visibleTexts(sample: Sample): readonly string[] {
  const messages = sample.next === undefined ? sample.messages : [...sample.messages, sample.next];
  return [sample.subject, ...messages.map(visibleText), sample.reply];
}

/** Nothing but letters and digits, without case and accents: a value that survives this survives nothing else. */
export function squash(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
