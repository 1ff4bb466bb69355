import * as z from "zod/mini";
import { parseJson } from "../http.ts";
import { SYSTEM_PROMPT, type Segment } from "./prompt.ts";

/** Strict, unlike a vendor's envelope: a model that says more than it was asked for follows somebody else. */
const Answer = z.strictObject({
  translations: z.array(z.strictObject({ id: z.int(), text: z.string() })),
});

/**
 * The translations in the segments' order. Undefined for anything but JSON by the schema with each id once, and for texts
 * that cannot be translations of theirs.
 */
export function readAnswer(content: string | undefined, segments: readonly Segment[]): readonly string[] | undefined {
  const parsed = Answer.safeParse(parseJson(content));
  if (!parsed.success || parsed.data.translations.length !== segments.length) return undefined;
  const textOf = new Map(parsed.data.translations.map(({ id, text }) => [id, text]));
  const translations = segments.map(({ id, text }) => {
    const translation = textOf.get(id);
    return translation !== undefined && isPossible(text, translation) ? translation : undefined;
  });
  return translations.every((translation) => translation !== undefined) ? translations : undefined;
}

function isPossible(source: string, translation: string): boolean {
  if (translation.trim() === "" || translation.length > 6 * source.length + 200) return false;
  if (translation.includes(FENCE) && !source.includes(FENCE)) return false;
  return !SENTENCES_OF_PROMPT.some((sentence) => translation.includes(sentence) && !source.includes(sentence));
}

const FENCE = "```";
/** No secret, but nothing that a customer wrote either. */
const SENTENCES_OF_PROMPT = SYSTEM_PROMPT.split(/[.:]\s+/).filter(({ length }) => length >= 30);
