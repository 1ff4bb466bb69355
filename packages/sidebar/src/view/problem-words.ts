import type { MessageKey } from "../i18n/en.ts";
import type { Problem } from "../conversation/problem.ts";

/** What happened and what to do next. A new problem does not compile until it has its words. */
export const PROBLEM_WORDS: Readonly<Record<Problem, MessageKey>> = {
  offline: "problem.offline",
  session_expired: "problem.session",
  unauthorized: "problem.session",
  proof_refused: "problem.refused",
  no_credential: "problem.refused",
  scan_not_loaded: "problem.scan_not_loaded",
  forbidden: "problem.forbidden",
  unsupported_pair: "problem.unsupported_pair",
  unknown_language: "problem.unknown_language",
  vendor_unavailable: "problem.vendor_unavailable",
  vendor_timeout: "problem.vendor_timeout",
  vendor_quota: "problem.vendor_quota",
  rate_limited: "problem.rate_limited",
  pseudonyms_lost: "problem.pseudonyms_lost",
  scan_failed: "problem.blocked",
  too_large: "problem.too_large",
  invalid_request: "problem.internal",
  invalid_json: "problem.internal",
  not_found: "problem.internal",
  method_not_allowed: "problem.internal",
  unsupported_media_type: "problem.internal",
  internal: "problem.internal",
  bad_reply: "problem.internal",
};
