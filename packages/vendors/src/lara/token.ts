import type { Result, VendorError } from "@sottovoce/core";
import { parseJson, post } from "../http.ts";
import { HOST, NO_TRACE, readError } from "./map.ts";
import { TokenReply, type Settings } from "./wire.ts";

const PATH = "/v2/auth";
const CONTENT_TYPE = "application/json";
const MAX_REPLY_BYTES = 64 * 1024;
/** A token is not used in the last half minute of its life. */
const MARGIN_MS = 30_000;
/** For a token that does not say how long it lives. */
const ASSUMED_LIFE_MS = 5 * 60_000;

export type TokenSource = {
  /** The one in hand while it lasts, else a new one. */
  readonly get: (signal: AbortSignal) => Promise<Result<string, VendorError>>;
  /** For one that Lara no longer takes. */
  readonly forget: (token: string) => void;
};

/** Access tokens for one access key, kept in memory. The secret never leaves: it signs what is asked for. @param now Milliseconds since 1970. */
export function createTokenSource(
  settings: Settings,
  fetch: typeof globalThis.fetch,
  now: () => number = Date.now,
): TokenSource {
  let held: { readonly token: string; readonly until: number } | undefined;
  return {
    forget(token) {
      if (held?.token === token) held = undefined;
    },
    async get(signal) {
      if (held !== undefined && held.until > now()) return { ok: true, value: held.token };
      const requested = await requestToken(settings, fetch, now(), signal);
      if (requested.ok) held = { token: requested.value, until: endOf(requested.value, now()) - MARGIN_MS };
      return requested;
    },
  };
}

async function requestToken(
  { keyId, keySecret }: Settings,
  fetch: typeof globalThis.fetch,
  now: number,
  signal: AbortSignal,
): Promise<Result<string, VendorError>> {
  const body = JSON.stringify({ id: keyId });
  const date = new Date(now).toUTCString();
  const digest = await digestOf(body);
  const signature = await sign(keySecret, `POST\n${PATH}\n${digest}\n${CONTENT_TYPE}\n${date}`);
  const headers = {
    ...NO_TRACE,
    "content-type": CONTENT_TYPE,
    "content-md5": digest,
    "x-lara-date": date,
    authorization: `Lara:${signature}`,
  };
  const replied = await post({ fetch, url: `${HOST}${PATH}`, headers, body, signal, maxReplyBytes: MAX_REPLY_BYTES });
  if (!replied.ok) return replied;
  if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
  const parsed = TokenReply.safeParse(parseJson(replied.value.body));
  return parsed.success ? { ok: true, value: parsed.data.token } : { ok: false, error: { kind: "malformed" } };
}

/** WebCrypto has no MD5. Lara's own client for browsers sends the first 16 bytes of SHA-256 under that name. */
const digestOf = async (text: string): Promise<string> =>
  base64(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text))).subarray(0, 16));

async function sign(secret: string, text: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", utf8(secret), algorithm, false, ["sign"]);
  return base64(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(text))));
}

/** A copy: in some type libraries an encoder may answer with shared memory, which crypto does not take. */
const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** When a JSON Web Token says it ends, in milliseconds since 1970. Read, not verified: Lara is who refuses it. */
function endOf(token: string, now: number): number {
  const claims = parseJson(decoded(token.split(".")[1] ?? ""));
  const exp = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : undefined;
  return typeof exp === "number" && Number.isFinite(exp) ? exp * 1_000 : now + ASSUMED_LIFE_MS;
}

function decoded(base64Url: string): string | undefined {
  try {
    return atob(base64Url.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return undefined;
  }
}
