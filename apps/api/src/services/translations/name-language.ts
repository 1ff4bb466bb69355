import type { TranslationReply } from "@sottovoce/contract";
import { isSameLanguage, withoutPseudonyms, type SafeText } from "@sottovoce/core";
import { SURE } from "@sottovoce/core/language";
import type { CallerContext } from "../../context.ts";
import type { ParsedRequest } from "./parsed-request.ts";

export type NamedLanguage = {
  readonly language: TranslationReply["source"];
  /** It is a guess, or the conversation's word for it. */
  readonly isUnsure: boolean;
};

/** Letters under which a text says little: "OK, grazie" is right in many conversations. */
const SHORT = 20;

/**
 * The language of the masked text, without asking anybody outside. Where the text is short or ambiguous, the
 * conversation's language decides, unless that would call the text translated already.
 */
export async function nameLanguage(
  { identify }: CallerContext,
  { source, target, conversation }: ParsedRequest,
  texts: readonly SafeText[],
): Promise<NamedLanguage> {
  if (source !== undefined) return { language: { language: source, confidence: 1, by: "request" }, isUnsure: false };

  const text = texts.join("\n");
  const { language, confidence } = await identify(text);
  const detected = { language: { language, confidence, by: "detected" }, isUnsure: confidence < SURE } as const;
  const spoken = conversation?.language;
  if (spoken === undefined) return detected;

  const isShort = (withoutPseudonyms(text).match(/\p{L}/gu) ?? []).length < SHORT;
  const decides = confidence < SURE || (isShort && !isSameLanguage(spoken, target));
  if (!decides) return detected;
  const agrees = language !== "und" && isSameLanguage(spoken, language);
  return {
    language: { language: spoken, confidence: agrees ? confidence : 0, by: "conversation" },
    isUnsure: !agrees || confidence < SURE,
  };
}
