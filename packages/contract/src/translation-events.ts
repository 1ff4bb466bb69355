import * as z from "zod/mini";
import { ErrorReply } from "./errors.ts";
import { NamedLanguage, TranslationReply } from "./translations.ts";

/** What POST /v1/translations answers with `Accept: text/event-stream`, by the event's name. `source` comes first. */
export const SegmentEvent = z.object({
  /** Of the request's segments. In any order, each once. */
  index: z.number(),
  translation: z.string(),
});
export type SegmentEvent = z.infer<typeof SegmentEvent>;

export const DoneEvent = z.omit(TranslationReply, { translations: true });
export type DoneEvent = z.infer<typeof DoneEvent>;

/** Comes last where some segments could not be translated: those that came before it are right, and charged. */
export const StreamError = z.extend(ErrorReply.shape.error, { missing: z.array(z.number()) });
export type StreamError = z.infer<typeof StreamError>;

export const TRANSLATION_EVENTS = {
  source: NamedLanguage,
  segment: SegmentEvent,
  done: DoneEvent,
  error: StreamError,
} as const;
