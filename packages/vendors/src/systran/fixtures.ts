/** No live call has been made: modelled on SYSTRAN's API description and on what others' clients read, not recorded. */
export const NO_TEXT = '{"error":{"message":"Missing parameter: input","statusCode":400}}';
export const NO_PAIR = '{"error":{"message":"No engine for this language pair","statusCode":400}}';
export const WRONG_KEY = '{"message":"Invalid API key"}';
export const OUT_OF_QUOTA = '{"message":"Quota exceeded"}';
export const TOO_MANY = '{"message":"Too many requests"}';
export const BROKEN = '{"error":{"message":"Internal error","statusCode":500}}';

export const translated = (texts: readonly string[]): string =>
  JSON.stringify({ requestId: "0", outputs: texts.map((output) => ({ output, detectedLanguage: "es" })) });
