import * as z from "zod/mini";
import type { ZafClient } from "./zaf.ts";

/** Milliseconds that Zendesk's proxy gets; the API checks a proof at once. */
const TIMEOUT_MS = 20_000;
/** Seconds that the proof is good for: it is used at once. */
const EXPIRY_S = 60;

/** jQuery's xhr, as far as it is needed. */
const Failure = z.object({
  status: z.number(),
  responseText: z.optional(z.nullable(z.string())),
  responseJSON: z.optional(z.unknown()),
});

/**
 * `fetch` by way of Zendesk's proxy, which signs `claims` with the installation's secret. The secret's place is named
 * here and filled in there: no browser ever sees it. Rejects like `fetch` where no answer came.
 */
export function signedFetch(client: ZafClient, claims: Readonly<Record<string, string>>): typeof globalThis.fetch {
  return async (input, { body, signal } = {}) => {
    const request = client.request({
      url: input instanceof Request ? input.url : String(input),
      type: "POST",
      contentType: "application/json",
      dataType: "json",
      data: typeof body === "string" ? body : "",
      headers: { accept: "application/json", Authorization: "Bearer {{jwt.token}}" },
      secure: true,
      cors: false,
      autoRetry: false,
      timeout: TIMEOUT_MS,
      jwt: { algorithm: "HS256", secret_key: "{{setting.appSharedSecret}}", expiry: EXPIRY_S, claims },
    });
    const answer = request.then((reply) => ({ status: 200, reply }), failureOf);
    const { status, reply } = await unlessAborted(answer, signal ?? undefined);
    return new Response(typeof reply === "string" ? reply : JSON.stringify(reply), { status });
  };
}

/** Zendesk's proxy answers for the API when it cannot reach it; that is no answer. */
function failureOf(failure: unknown): { readonly status: number; readonly reply: unknown } {
  const parsed = Failure.safeParse(failure);
  if (!parsed.success) throw new TypeError("Zendesk did not carry the request");
  const { status, responseJSON, responseText } = parsed.data;
  const isJson = responseJSON !== undefined || responseText?.trimStart().startsWith("{") === true;
  const isGateway = status >= 502 && status <= 504 && !isJson;
  if (status < 400 || status > 599 || isGateway) throw new TypeError("Zendesk did not reach the API");
  return { status, reply: responseJSON ?? responseText ?? "" };
}

/** The request itself cannot be taken back. */
function unlessAborted<T>(request: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const both = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  return new Promise((resolve, reject) => {
    const give = () => reject(both.reason instanceof Error ? both.reason : new TypeError("aborted"));
    if (both.aborted) give();
    both.addEventListener("abort", give, { once: true });
    request.then(resolve, reject);
  });
}
