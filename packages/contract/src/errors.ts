import * as z from "zod/mini";
import { NamedLanguage } from "./translations.ts";

/**
 * Every error the API can answer with, its HTTP status, and whether the same request may succeed later.
 * Messages never hold customer text or a vendor's words.
 */
export const ERRORS = {
  invalid_request: { status: 400, retry: false, message: "the request does not fit its schema" },
  invalid_json: { status: 400, retry: false, message: "the body is not valid JSON" },
  unauthorized: { status: 401, retry: false, message: "a valid session or API key is needed" },
  session_expired: { status: 401, retry: true, message: "the session has ended; start a new one" },
  proof_refused: { status: 401, retry: false, message: "the proof of who is calling was refused" },
  forbidden: { status: 403, retry: false, message: "this session may not do that" },
  not_found: { status: 404, retry: false, message: "there is nothing at this address" },
  method_not_allowed: { status: 405, retry: false, message: "this address does not take that method" },
  unsupported_media_type: { status: 415, retry: false, message: "the body must be application/json" },
  too_large: { status: 413, retry: false, message: "the request is larger than the limit" },
  unsupported_pair: { status: 422, retry: false, message: "no configured vendor translates this language pair" },
  unknown_language: { status: 422, retry: false, message: "the language could not be recognised; say which it is" },
  scan_failed: { status: 503, retry: true, message: "the text could not be scanned, so it was not sent anywhere" },
  pseudonyms_lost: {
    status: 502,
    retry: true,
    message: "no vendor gave every pseudonym back, so nothing was restored",
  },
  vendor_unavailable: { status: 502, retry: true, message: "no configured vendor answered" },
  vendor_timeout: { status: 504, retry: true, message: "no configured vendor answered in time" },
  vendor_quota: { status: 503, retry: true, message: "the vendor's quota is used up" },
  precondition_required: { status: 428, retry: false, message: "say which version this changes: If-Match is missing" },
  precondition_failed: { status: 412, retry: false, message: "somebody else changed this meanwhile; read it again" },
  conflict: { status: 409, retry: false, message: "what this is about is no longer so; read it again" },
  second_admin_needed: { status: 403, retry: false, message: "another admin must approve this" },
  duplicate_request: { status: 409, retry: false, message: "a request with this idempotency key was answered before" },
  budget_spent: { status: 429, retry: false, message: "today's characters are used up; an admin can raise the budget" },
  locked_out: { status: 429, retry: true, message: "too many refused credentials from here; try again later" },
  tenant_unavailable: {
    status: 503,
    retry: true,
    message: "the customer's settings could not be read, so nothing was sent",
  },
  rate_limited: { status: 429, retry: true, message: "too many requests" },
  internal: { status: 500, retry: true, message: "something failed on our side" },
} as const satisfies Record<string, { status: number; retry: boolean; message: string }>;

export type ErrorCode = keyof typeof ERRORS;
export const ErrorCode = z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]);

/** `field` is the path of the offending field, e.g. `segments[3]`; never its value. */
export const ErrorReply = z.object({
  error: z.object({
    code: ErrorCode,
    message: z.string(),
    field: z.optional(z.string()),
    /** What a translation found out about the text before it failed: a caller without an answer still knows the language. */
    source: z.optional(NamedLanguage),
    /** With `duplicate_request`: the job that the first request was. */
    job: z.optional(z.string()),
    requestId: z.string(),
  }),
});
export type ErrorReply = z.infer<typeof ErrorReply>;
