/**
 * No live call has been made: these are modelled on the shapes DeepL documents (its OpenAPI document and error pages),
 * not recorded.
 */
export const NO_TEXT = '{"message":"Parameter \'text\' not specified."}';
export const BAD_LANGUAGE = '{"message":"Value for \'target_lang\' not supported."}';
export const BAD_XML = '{"message":"Tag handling parsing failed, please check input."}';
export const WRONG_KEY = '{"message":"Forbidden"}';
export const TOO_MANY = '{"message":"Too many requests"}';
export const QUOTA_EXCEEDED = '{"message":"Quota Exceeded"}';
export const TOO_LARGE = '{"message":"Request Entity Too Large"}';

export function translated(texts: readonly string[], source: string): string {
  return JSON.stringify({
    translations: texts.map((text) => ({
      detected_source_language: source,
      text,
      billed_characters: text.length,
      tag_handling_version: "v2",
    })),
  });
}
