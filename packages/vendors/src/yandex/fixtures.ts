/** No live call has been made: modelled on Yandex Cloud's pages (google.rpc.Status), not recorded. */
const failure = (code: number, message: string): string => JSON.stringify({ code, message, details: [] });

export const BAD_LANGUAGE = failure(3, "unsupported target_language_code: xx");
export const NO_TEXTS = failure(3, "texts: number of elements must be greater than 0");
export const TOO_LONG = failure(3, "text length must be not greater than 10000");
export const DEADLINE = failure(4, "deadline exceeded");
export const NO_ROLE = failure(7, "Permission denied");
export const RATE_LIMITED = failure(8, "rate quota limit exceed: allowed 20 requests");
export const BROKEN = failure(13, "Internal error");
export const DOWN = failure(14, "Service unavailable");
export const WRONG_KEY = failure(16, "Unknown api key");

/** As Yandex writes it: what HTML escapes is escaped in JSON too. */
export const translated = (texts: readonly string[]): string =>
  JSON.stringify({ translations: texts.map((text) => ({ text, detectedLanguageCode: "es" })) })
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026");
