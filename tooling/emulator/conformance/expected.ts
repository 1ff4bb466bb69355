import type { VendorError, VendorErrorKind } from "@sottovoce/core";

/** What each fault must become: routing reads nothing else. */
export const FAULTS: readonly (readonly [fault: string, error: VendorError])[] = [
  ["400", { kind: "rejected", status: 400 }],
  ["401", { kind: "unauthorized" }],
  ["403", { kind: "unauthorized" }],
  ["404", { kind: "rejected", status: 404 }],
  ["408", { kind: "timeout" }],
  ["413", { kind: "too-large" }],
  ["429", { kind: "rate-limited" }],
  ["429;retry-after=2", { kind: "rate-limited", retryAfterMs: 2_000 }],
  ["429;retry-after-ms=250", { kind: "rate-limited", retryAfterMs: 250 }],
  ["429;retry-after-date=3", { kind: "rate-limited", retryAfterMs: 3_000 }],
  ["500", { kind: "unavailable" }],
  ["502", { kind: "unavailable" }],
  ["503", { kind: "unavailable" }],
  ["504", { kind: "timeout" }],
  ["529", { kind: "unavailable" }],
  ["cut", { kind: "unavailable" }],
  ["cut-body", { kind: "unavailable" }],
  ["silent", { kind: "timeout" }],
  ["redirect=302", { kind: "redirected" }],
  ["redirect=307", { kind: "redirected" }],
  ["endless", { kind: "malformed" }],
  ["malformed-json", { kind: "malformed" }],
  ["html-page", { kind: "malformed" }],
  ["wrong-encoding", { kind: "malformed" }],
  ["wrong-count", { kind: "malformed" }],
];

/** Where a vendor means something of its own by a status or says more than a status. */
export const OF_ITS_OWN: Readonly<Record<string, Readonly<Record<string, VendorErrorKind>>>> = {
  deepl: { "456": "quota", "529": "rate-limited" },
  "google-v2": {
    "code=dailyLimitExceeded": "quota",
    "code=userRateLimitExceeded": "rate-limited",
    "code=rateLimitExceeded": "rate-limited",
    "code=accessNotConfigured": "unauthorized",
    "code=keyInvalid": "unauthorized",
  },
  google: {
    "code=RESOURCE_EXHAUSTED_daily": "quota",
    "code=rateLimitExceeded": "rate-limited",
    "code=SERVICE_DISABLED": "unauthorized",
  },
  azure: {
    "code=403001": "quota",
    "code=408001": "unavailable",
    "code=429001": "rate-limited",
    "code=400050": "too-large",
    "code=400077": "too-large",
  },
  "azure-2026": {
    "code=403001": "quota",
    "code=408001": "unavailable",
    "code=429001": "rate-limited",
    "code=400050": "too-large",
    "code=400077": "too-large",
  },
  amazon: {
    "code=ThrottlingException": "rate-limited",
    "code=TooManyRequestsException": "rate-limited",
    "code=UnrecognizedClientException": "unauthorized",
    "code=InvalidSignatureException": "unauthorized",
    "code=ExpiredTokenException": "unauthorized",
    "code=AccessDeniedException": "unauthorized",
    "code=TextSizeLimitExceededException": "too-large",
    "code=UnsupportedLanguagePairException": "unsupported-pair",
    "code=ServiceUnavailableException": "unavailable",
  },
  papago: { "code=not-subscribed": "unauthorized", "code=quota-exceeded": "quota", "code=throttled": "rate-limited" },
  intento: { "413": "unsupported-pair", "code=provider-error": "rejected" },
  openai: {
    "408": "unavailable",
    "529": "rate-limited",
    "code=insufficient_quota": "quota",
    "code=rate_limit_exceeded": "rate-limited",
    "code=context_length_exceeded": "too-large",
    "code=content_filter": "malformed",
    "code=length": "malformed",
    "code=refusal": "malformed",
    "code=fenced": "malformed",
    "code=chatty": "malformed",
  },
  anthropic: {
    "408": "unavailable",
    "529": "rate-limited",
    "413": "too-large",
    "code=max_tokens": "malformed",
    "code=refusal": "malformed",
    "code=pause_turn": "malformed",
    "code=prompt-too-long": "too-large",
    "code=billing": "quota",
  },
};

/** Where a vendor fetches a credential first: what its translating calls have in their path, and the other has not. */
export const TRANSLATE_PATH: Readonly<Record<string, string>> = { google: ":translateText", lara: "/v2/translate" };

export const CREDENTIAL_PATH: Readonly<Record<string, string>> = { google: "/token", lara: "/v2/auth" };

/** A credential that cannot be had is no reason to call the text refused. */
export const OF_CREDENTIALS: readonly (readonly [fault: string, kind: VendorErrorKind])[] = [
  ["401", "unauthorized"],
  ["403", "unauthorized"],
  ["429", "rate-limited"],
  ["500", "unavailable"],
  ["503", "unavailable"],
  ["cut", "unavailable"],
  ["silent", "timeout"],
  ["redirect=302", "redirected"],
  ["endless", "malformed"],
  ["html-page", "malformed"],
  ["malformed-json", "malformed"],
];
