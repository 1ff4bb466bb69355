import * as z from "zod/mini";
import { LIMITS } from "./limits.ts";

/** BCP 47, at most language-script-region: `es`, `pt-BR`, `zh-Hans`. */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/));

export const ContentType = z.enum(["ticket", "chat", "article"]);
export type ContentType = z.infer<typeof ContentType>;
export const Direction = z.enum(["inbound", "outbound"]);

/** A span a person vouched for as not personal. Honoured for soft kinds only (names, places, numbers by context), never for what a checksum proves. */
export const ReleasedSpan = z.strictObject({
  segment: z.int().check(z.minimum(0), z.maximum(LIMITS.segments - 1)),
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(1)),
});

export const Formality = z.enum(["formal", "informal"]);
export const Gender = z.enum(["female", "male"]);

export const TranslationRequest = z.strictObject({
  /** Absent: recognised from the masked text. */
  source: z.optional(LanguageTag),
  target: LanguageTag,
  contentType: ContentType,
  direction: Direction,
  format: z._default(z.enum(["text", "html"]), "text"),
  /** Paragraphs or messages, raw or already masked with canonical pseudonyms (`⟦PERSON 1⟧`). Line breaks inside are kept. */
  segments: z
    .array(z.string().check(z.maxLength(LIMITS.segmentLength)))
    .check(z.minLength(1), z.maxLength(LIMITS.segments)),
  /** What the caller knows of the conversation; never text. */
  conversation: z.optional(
    z.strictObject({
      /** The language the conversation has had so far: decides for texts too short to tell. */
      language: z.optional(LanguageTag),
    }),
  ),
  /** How the reader is to be addressed. Vendors that cannot be told are passed over where another can. */
  formality: z.optional(Formality),
  /** Of the person who writes or is written to, where somebody knows it: helps agreement, is not stored. */
  gender: z.optional(Gender),
  /** What was said before, raw or masked: some vendors read it to understand, none translates it. Scanned like the segments. */
  context: z.optional(z.string().check(z.maxLength(LIMITS.contextLength))),
  /** What comes back as it was: earlier mail that a reply carries, and signatures. Unless nothing else is there. */
  leave: z.optional(z.strictObject({ quoted: z.optional(z.boolean()), signatures: z.optional(z.boolean()) })),
  released: z.optional(z.array(ReleasedSpan).check(z.maxLength(LIMITS.released))),
  /**
   * The CRM's own id of the ticket or article. It becomes a keyed name at once, only where the customer wants rows to be
   * erasable by it; the id itself is kept nowhere.
   */
  record: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Also answer what the vendor saw. */
  explain: z._default(z.boolean(), false),
});
export type TranslationRequest = z.input<typeof TranslationRequest>;

export const Retention = z.enum(["none", "transient", "stores"]);
export const Region = z.enum(["eu", "us", "local", "other"]);

/** Which language a text is in, how sure that is (0–1), and who says so. */
export const NamedLanguage = z.object({
  language: z.string(),
  confidence: z.number(),
  by: z.enum(["request", "detected", "conversation"]),
});
export type NamedLanguage = z.infer<typeof NamedLanguage>;

export const Warning = z.enum([
  /** Masked by the edge although the tab had already masked. */
  "masked_at_edge",
  /** Another vendor or shape than the first had to be used. */
  "another_vendor",
  "another_shape",
  /** Source and target are the same language: nothing was sent. */
  "same_language",
  /** Nothing but pseudonyms, numbers and signs: nothing was sent. */
  "nothing_to_translate",
  /** The language was taken from the conversation or is a guess. */
  "language_unsure",
  /** Nobody could be told the form of address that was asked for. */
  "formality_ignored",
  /** Words that the vendor did not know and left as they were. */
  "words_left",
]);
export type Warning = z.infer<typeof Warning>;

/** One try of one vendor: counts and closed words, never text. */
export const AttemptTrail = z.object({
  vendor: z.string(),
  /** How pseudonyms were written. */
  shape: z.string(),
  outcome: z.string(),
  /** Pseudonyms sent and got back. */
  sent: z.number(),
  returned: z.number(),
  /** Milliseconds. */
  ms: z.number(),
  billedCharacters: z.number(),
});
export type AttemptTrail = z.infer<typeof AttemptTrail>;

export const TranslationReply = z.object({
  /** The job's id (ULID). */
  job: z.string(),
  source: NamedLanguage,
  target: z.string(),
  /** One for each segment, in order, originals of the edge restored; the tab's own pseudonyms are still in place. */
  translations: z.array(z.string()),
  /** Absent when no vendor was called. */
  vendor: z.nullable(z.object({ id: z.string(), region: Region, retention: Retention })),
  masked: z.object({
    /** Pseudonyms the vendor saw instead of values, the tab's and the edge's. */
    total: z.number(),
    byEntity: z.record(z.string(), z.number()),
    addedAtEdge: z.number(),
  }),
  /** With `explain`: the text as the vendor got it, in canonical pseudonyms, one for each segment; null where no vendor was called. */
  vendorSaw: z.optional(z.nullable(z.array(z.string()))),
  /** With `explain`: every try, in order. */
  attempts: z.optional(z.array(AttemptTrail)),
  warnings: z.array(Warning),
  /** A signed statement (JWS) of all this. */
  receipt: z.string(),
});
export type TranslationReply = z.infer<typeof TranslationReply>;
