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

/** Word order may bring a lower-case word to the front; a segment that began with a capital still does. */
export function keepCapital(source: string, translation: string): string {
  if (!/^\p{Lu}/u.test(source) || !/^\p{Ll}/u.test(translation)) return translation;
  const [first = ""] = translation;
  return first.toLocaleUpperCase() + translation.slice(first.length);
}
