import type { Result, VendorError } from "@sottovoce/core";
import { errorOfStatus, parseJson, post } from "../http.ts";
import { signAssertion, TOKEN_URL } from "./sign-assertion.ts";
import { TokenReply, type Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 64 * 1024;
/** A token is not used in the last minute of its life. */
const MARGIN_MS = 60_000;

export type TokenSource = {
  /** The one in hand while it lasts, else a new one. */
  readonly get: (signal: AbortSignal) => Promise<Result<string, VendorError>>;
  readonly isInHand: () => boolean;
  /** For a token that Google no longer takes. */
  readonly forget: () => void;
};

/** Access tokens of one service account, kept in memory. @param now Milliseconds since 1970. */
export function createTokenSource(
  settings: Settings,
  fetch: typeof globalThis.fetch,
  now: () => number = Date.now,
): TokenSource {
  let held: { readonly token: string; readonly until: number } | undefined;
  const inHand = () => (held !== undefined && held.until > now() ? held.token : undefined);
  return {
    isInHand: () => inHand() !== undefined,
    forget() {
      held = undefined;
    },
    async get(signal) {
      const token = inHand();
      if (token !== undefined) return { ok: true, value: token };
      const asked = now();
      const requested = await requestToken(settings, fetch, asked, signal);
      if (!requested.ok) return requested;
      held = { token: requested.value.access_token, until: asked + requested.value.expires_in * 1_000 - MARGIN_MS };
      return { ok: true, value: held.token };
    },
  };
}

async function requestToken(
  settings: Settings,
  fetch: typeof globalThis.fetch,
  now: number,
  signal: AbortSignal,
): Promise<Result<TokenReply, VendorError>> {
  const assertion = await signAssertion(settings, now).catch(() => undefined);
  // The text between the PEM lines is no RSA key.
  if (assertion === undefined) return { ok: false, error: { kind: "unauthorized" } };
  const replied = await post({
    fetch,
    url: TOKEN_URL,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion }).toString(),
    signal,
    maxReplyBytes: MAX_REPLY_BYTES,
  });
  if (!replied.ok) return replied;
  // 400 `invalid_grant`: an account that is gone, a key that was withdrawn.
  if (replied.value.status === 400) return { ok: false, error: { kind: "unauthorized" } };
  if (replied.value.status !== 200) return { ok: false, error: errorOfStatus(replied.value) };
  const parsed = TokenReply.safeParse(parseJson(replied.value.body));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: { kind: "malformed" } };
}
