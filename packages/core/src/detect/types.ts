import type { Entity } from "../entity.ts";
import type { Locale, Span } from "../span.ts";

/** A span believed personal. `score` is 0–1; `by` is the recognizer's id; `because` lists what refiners did to it. */
export type Finding = Span & {
  readonly entity: Entity;
  readonly score: number;
  readonly by: string;
  readonly because?: readonly string[];
};

/** What one recognizer saw. A recognizer with several entities (rare) may override its own. */
export type Candidate = Span & { readonly score: number; readonly entity?: Entity };

/**
 * Finds, decides nothing. `text` is the folded text (see fold.ts): no zero-width or bidi marks, ASCII digits,
 * plain spaces and dashes; the detector maps the offsets back to the original.
 */
export type Recognizer = {
  /** The file's name: `es-nif`. */
  readonly id: string;
  readonly entity: Entity;
  /** BCP 47 languages it is meant for; absent: all. Recognizers of other languages still run when the language is unknown. */
  readonly locales?: readonly Locale[];
  /** Lengths of runs (see maskOf() in runs.ts): a text with none of them is not for it, and it need not be asked. */
  readonly runs?: number;
  /** `locale` is the language, when somebody knows it. */
  readonly find: (text: string, locale?: Locale) => Iterable<Candidate>;
};

/** What refiners may know beside the text. */
export type RefineContext = {
  /** The conversation's language when somebody knows it, else absent: then be stricter. */
  readonly locale?: Locale;
  /** Names seen elsewhere in this conversation, as they were written. */
  readonly people: readonly string[];
  /** Spans of the original text a person vouched for: soft findings there are dropped. */
  readonly released: readonly Span[];
};

/** Takes all findings, gives findings: drops, raises, merges, adds from memory. */
export type Refiner = {
  readonly id: string;
  readonly refine: (findings: readonly Finding[], text: string, context: RefineContext) => readonly Finding[];
};

export type Detector = {
  readonly recognizers: readonly Recognizer[];
  readonly refiners: readonly Refiner[];
};
