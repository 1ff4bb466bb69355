import type { Shape, VendorError } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { withoutUnsendable } from "../unsendable.ts";
import type { Leg } from "./pairs.ts";
import { ErrorReply, TranslateReply } from "./wire.ts";

/** Marks are asked for (`markUnknown`): APy's own way of removing them takes the source's asterisks too. */
export function writeRequest(leg: Leg, markup: string): string {
  return new URLSearchParams({
    langpair: leg,
    q: markup,
    markUnknown: "yes",
    deformat: "html",
    // Keeps accents as they are; the plain html writer makes entities of them.
    reformat: "html-noent",
  }).toString();
}

/** The translated text, or undefined for anything that is no answer of APy's. */
export function readReply(reply: Reply): string | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  return parsed.success ? parsed.data.responseData.translatedText : undefined;
}

export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const isPair = reply.status === 400 && parsed.success && /\bpair\b/i.test(parsed.data.explanation);
  return isPair ? { kind: "unsupported-pair" } : errorOfStatus(reply);
}

/** Shapes with markup arrive escaped; plain text is escaped here, because all goes as HTML. */
export function toMarkup(segment: string, shape: Shape): string {
  const text = withoutUnsendable(segment);
  return shape === "nonce" ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

export function fromMarkup(markup: string, shape: Shape): string {
  return shape === "nonce"
    ? markup.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => PLAIN[name] ?? whole)
    : markup;
}

const PLAIN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/**
 * Word order may bring a lower-case word to the front: a segment that began with a capital still does. And Apertium takes
 * the word after a pseudonym for the first one ("Laura Said"): where the source has a small letter there, so has the answer.
 */
export function keepCase(source: string, translation: string): string {
  const first = pseudonymsAtStart(source);
  const start = pseudonymsAtStart(translation);
  if (first === 0 && start === 0 && /^\p{Lu}/u.test(source)) {
    return translation.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  }
  const isSmall = first > 0 && start > 0 && /^\p{Ll}/u.test(source.slice(first));
  // Not the English "I", nor an abbreviation.
  return isSmall && /^(?!I(?!\p{L}))\p{Lu}(?!\p{Lu})/u.test(translation.slice(start))
    ? translation.slice(0, start) + translation.charAt(start).toLowerCase() + translation.slice(start + 1)
    : translation;
}

/** Where the first word after the pseudonyms that lead a segment begins; 0 where none lead it. */
function pseudonymsAtStart(markup: string): number {
  return /^(?:<[^<>]{1,200}>|([ZX][A-Z]{2,12})\d{1,5}\1)+ /u.exec(markup)?.[0].length ?? 0;
}
