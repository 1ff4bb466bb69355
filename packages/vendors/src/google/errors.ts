import type { VendorError } from "@sottovoce/core";
import * as z from "zod/mini";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";

/** Both versions of the API. Lenient: only what is used. */
const ErrorReply = z.object({
  error: z.object({
    message: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
    details: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
  }),
});

/** The characters of the day or of the project are used up: waiting a moment does not help. */
const QUOTA: ReadonlySet<string> = new Set(["dailyLimitExceeded", "quotaExceeded"]);
/** Google says these with 403 too, where they mean 429. */
const TOO_FAST: ReadonlySet<string> = new Set(["userRateLimitExceeded", "rateLimitExceeded", "RATE_LIMIT_EXCEEDED"]);
/** Google says these with 400, where they mean 401. */
const WRONG_KEY: ReadonlySet<string> = new Set(["keyInvalid", "keyExpired", "API_KEY_INVALID", "API_KEY_EXPIRED"]);

export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const { message = "", errors = [], details = [] } = parsed.success ? parsed.data.error : {};
  const reasons = [...errors, ...details].map(({ reason = "" }) => reason);
  if (reasons.some((reason) => QUOTA.has(reason))) return { kind: "quota" };
  if (reasons.some((reason) => TOO_FAST.has(reason))) return errorOfStatus({ ...reply, status: 429 });
  if (reasons.some((reason) => WRONG_KEY.has(reason))) return { kind: "unauthorized" };
  // "Bad language pair", "Target language is invalid", a glossary that has not these languages.
  if (reply.status === 400 && /\blanguages?\b/i.test(message)) return { kind: "unsupported-pair" };
  return errorOfStatus(reply);
}
