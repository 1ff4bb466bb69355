/** No live call has been made: modelled on Intento's API manual (github.com/intento/intento-api), not recorded. */
const failure = (code: number, message: string): string => JSON.stringify({ error: { code, message } });

export const PROVIDER_FAILED = failure(400, "Provider error");
export const NO_KEY = failure(401, "Auth key is missing");
export const WRONG_KEY = failure(403, "Auth key is invalid");
export const NO_PROVIDER = failure(404, "Intent/Provider not found");
export const NO_PAIR = failure(
  413,
  "Provider ai.text.translate.some.api constraint(s) violated: from (Source language)",
);
export const NO_BULK = failure(
  413,
  "Provider ai.text.translate.some.api constraint(s) violated: bulk (Bulk mode support)",
);
export const TOO_LONG = failure(
  413,
  "Provider ai.text.translate.some.api constraint(s) violated: Constraint violated for parameter text: max-item-length=10",
);
export const TOO_MANY = failure(429, "API rate limit exceeded");
export const BROKEN = failure(500, "Internal error");
export const NOT_IMPLEMENTED = failure(501, "Not implemented");
export const GATEWAY_TIMEOUT = failure(502, "Gateway timeout");

export const translated = (results: readonly string[]): string =>
  JSON.stringify({
    results,
    meta: { detected_source_language: results.map(() => "es"), timing: { total: 0.1 } },
    service: { provider: { id: "ai.text.translate.some.api", name: "Some API" } },
  });
