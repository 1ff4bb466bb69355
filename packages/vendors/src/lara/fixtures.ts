import type { TextBlock } from "./wire.ts";

/** No live call has been made: modelled on what Lara's own clients send and read (@translated/lara 1.14), not recorded. */
const failure = (type: string, message: string): string => JSON.stringify({ type, message });

export const BAD_REQUEST = failure("ValidationError", "q is required");
export const BAD_LANGUAGE = failure("InvalidLanguage", "Language xx-XX is not supported");
export const TOO_LONG = failure("ValidationError", "Text is too long");
export const UNAUTHORIZED = failure("Unauthorized", "Invalid or expired token");
export const FORBIDDEN = failure("Forbidden", "Not allowed");
export const OUT_OF_QUOTA = failure("QuotaExceeded", "Quota exceeded");
export const TOO_MANY = failure("TooManyRequests", "Too many requests");
export const BROKEN = failure("InternalServerError", "Internal error");

export const ISSUED = "eyJhbGciOiJIUzI1NiJ9";

/** A token as Lara issues them: a JSON Web Token, of which only the end is read. @param exp Seconds since 1970. */
export const tokenReply = (exp: number, id = "1"): string =>
  JSON.stringify({ token: `${ISSUED}.${btoa(JSON.stringify({ exp, id })).replaceAll("=", "")}.c2lnbmF0dXJl` });

const line = (translation: readonly TextBlock[]): string =>
  JSON.stringify({
    status: 200,
    data: { content_type: "text/plain", source_language: "es-ES", translation },
  });

/** Lines, each with more of the answer than the one before. */
export const translated = (blocks: readonly TextBlock[]): string => `${line(blocks.slice(0, 1))}\n\n${line(blocks)}\n`;

/** A call that began well. */
export const failedLater = (blocks: readonly TextBlock[], status: number, error: string): string =>
  `${line(blocks.slice(0, 1))}\n${JSON.stringify({ status, error: JSON.parse(error) as unknown })}\n`;
