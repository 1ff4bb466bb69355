import type { SafeText } from "../pseudonymize/pseudonym.ts";
import type { Locale } from "../span.ts";

/**
 * How a pseudonym is written for a vendor. Each vendor lists those it keeps, best first. The core of every one is a token
 * that is a word in no language (`ZXQ1ZXQ`); in `surrogate` it is a first name for people whose gender is known.
 *
 * | shape | written | the segment is |
 * |---|---|---|
 * | `xml-tag` | `<x id="1">ZXQ1ZXQ</x>` | XML, `& < >` escaped |
 * | `html-span` | `<span translate="no">ZXQ1ZXQ</span>` | HTML, escaped |
 * | `apertium-notrans` | `<apertium-notrans>ZXQ1ZXQ</apertium-notrans>` | HTML, escaped |
 * | `dictionary` | `<mstrans:dictionary translation="ZXQ1ZXQ">ZXQ1ZXQ</mstrans:dictionary>` | HTML, escaped |
 * | `text-block` | `ZXQ1ZXQ`, which the vendor's folder cuts out as a block that is not translated | plain |
 * | `glossary` | `ZXQ1ZXQ`, which the vendor's folder pins by an exact glossary entry of the request | plain |
 * | `nonce` | `ZXQ1ZXQ` | plain |
 * | `surrogate` | a first name, else `ZXQ1ZXQ` | plain |
 */
export const SHAPES = [
  "xml-tag",
  "html-span",
  "apertium-notrans",
  "dictionary",
  "text-block",
  "glossary",
  "nonce",
  "surrogate",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Shapes whose segments are markup: what a vendor is told of the format, and what it must not escape again. */
export const isMarkup = (shape: Shape): boolean =>
  shape === "xml-tag" || shape === "html-span" || shape === "apertium-notrans" || shape === "dictionary";

/** How the reader is addressed. Absent: as the engine likes. */
export type Formality = "formal" | "informal";
export type Gender = "female" | "male";

/** A word of the customer's product and what it must become; the same in both where it must stay. Written by the admin, names nobody. */
export type Term = { readonly source: string; readonly target: string };

/** One call of one vendor. `segments` are already rendered in `shape`; each is one paragraph without line breaks. */
export type VendorJob = {
  readonly segments: readonly SafeText[];
  readonly shape: Shape;
  /** The tokens in the segments, each once; a vendor that can be told what not to translate is told these. */
  readonly tokens: readonly string[];
  readonly source: Locale;
  readonly target: Locale;
  readonly contentType: "ticket" | "chat" | "article";
  readonly formality?: Formality;
  /** Of the person the text speaks about as "I" or to whom it speaks, when somebody knows it. */
  readonly gender?: Gender;
  /** What was said before, masked too, in plain text with tokens; not translated. Only for vendors that take it. */
  readonly context?: SafeText;
  /** For vendors that take a glossary in the request. */
  readonly terms?: readonly Term[];
};

/** Translations in the job's order, still in the vendor's shape. `billedCharacters` as the vendor says, else counted by us. */
export type VendorOutput = {
  readonly translations: readonly string[];
  readonly billedCharacters: number;
  /** Words the vendor said it did not know and left as they were. Absent where a vendor does not say. */
  readonly wordsLeft?: number;
};

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Failures are values, because routing reads them. They never hold text of the customer or of the vendor. */
export type VendorError =
  | { readonly kind: "rate-limited"; readonly retryAfterMs?: number }
  | {
      readonly kind:
        | "unavailable"
        | "timeout"
        | "aborted"
        | "quota"
        | "unauthorized"
        | "unsupported-pair"
        | "too-large";
    }
  /** The vendor refused the request: our bug. `status` is the HTTP status. */
  | { readonly kind: "rejected"; readonly status: number }
  /** A 2xx reply that its schema, its size or its count refuses. */
  | { readonly kind: "malformed" }
  /** A redirect: never followed, it would send text elsewhere. */
  | { readonly kind: "redirected" };

export type VendorErrorKind = VendorError["kind"];
