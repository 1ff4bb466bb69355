import { SessionReply, type ClientError, type ClientResult } from "@sottovoce/contract";
import { call, download, type Request, type Sending } from "../api/call.ts";

/** `idle`: nobody used the page for a while. `ended`: the key is no longer good. */
export type SessionState =
  | { readonly kind: "out"; readonly because?: "idle" | "ended" | undefined }
  | { readonly kind: "in"; readonly tenant: string };

export type Session = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => SessionState;
  readonly signIn: (key: string) => Promise<ClientResult<SessionState>>;
  /** Forgets the key and the token. */
  readonly signOut: () => void;
  /** Somebody is here: puts off the sign-out. */
  readonly touch: () => void;
  readonly call: <T>(request: Request<T>) => Promise<ClientResult<T>>;
  readonly download: (request: Omit<Request<never>, "reply">) => Promise<ClientResult<Blob>>;
};

export type SessionOptions = Omit<Sending, "token"> & {
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Milliseconds without a key or pointer until the page signs itself out. */
export const IDLE = 30 * 60_000;
/** Milliseconds before its end at which a token counts as used up. */
const MARGIN = 60_000;

type Held = { readonly key: string; readonly tenant: string; readonly token: string; readonly expiresAt: number };

/** `sv_<tenant>_…`; undefined when it is no key of ours. */
export const tenantIn = (key: string): string | undefined =>
  /^sv_([0-9A-HJKMNP-TV-Z]{26})_[a-z0-9]{10}_[\w-]{43}$/.exec(key)?.[1];

/**
 * Key and token live in this closure and nowhere else: no storage, no cookie, no address. Sessions last 15 minutes at
 * most, so the key is shown again for the next one while the page is used.
 */
export function createSession({ now, ...api }: SessionOptions): Session {
  let held: Held | undefined;
  let state: SessionState = { kind: "out" };
  let usedAt = now();
  let renewal: Promise<ClientResult<Held>> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (because?: "idle" | "ended"): void => {
    held = undefined;
    become({ kind: "out", because });
  };

  const open = async (key: string, tenant: string): Promise<ClientResult<Held>> => {
    const proof = { kind: "key", key, scopes: ["admin", "read"] };
    const body = { crm: "api", tenant, proof };
    const reply = await call(api, { method: "POST", path: "/v1/sessions", body, reply: SessionReply });
    if (!reply.ok) return reply;
    const { token, expiresAt } = reply.value;
    return { ok: true, value: { key, tenant, token, expiresAt: expiresAt * 1000 } };
  };

  const renew = async ({ key, tenant }: Held): Promise<ClientResult<Held>> => {
    renewal ??= open(key, tenant).finally(() => (renewal = undefined));
    const renewed = await renewal;
    // Signed out meanwhile: the new token is not wanted.
    if (held?.key !== key) return refused("unauthorized");
    if (renewed.ok) held = renewed.value;
    else if (ENDS.has(renewed.error.code)) end("ended");
    return renewed;
  };

  const token = async (): Promise<ClientResult<string>> => {
    if (held === undefined) return refused("unauthorized");
    if (now() - usedAt > IDLE) {
      end("idle");
      return refused("unauthorized");
    }
    if (now() < held.expiresAt - MARGIN) return { ok: true, value: held.token };
    const renewed = await renew(held);
    return renewed.ok ? { ok: true, value: renewed.value.token } : renewed;
  };

  const withToken = async <T>(use: (sending: Sending) => Promise<ClientResult<T>>): Promise<ClientResult<T>> => {
    const first = await token();
    if (!first.ok) return first;
    const answer = await use({ ...api, token: first.value });
    if (answer.ok || !EXPIRED.has(answer.error.code) || held === undefined) return answer;
    const renewed = await renew(held);
    return renewed.ok ? use({ ...api, token: renewed.value.token }) : renewed;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    signIn: async (key) => {
      const tenant = tenantIn(key);
      if (tenant === undefined) return refused("proof_refused");
      const opened = await open(key, tenant);
      if (!opened.ok) return opened;
      held = opened.value;
      usedAt = now();
      become({ kind: "in", tenant });
      return { ok: true, value: state };
    },
    signOut: () => end(),
    touch: () => {
      if (held === undefined) return;
      if (now() - usedAt > IDLE) end("idle");
      else usedAt = now();
    },
    call: (request) => withToken((sending) => call(sending, request)),
    download: (request) => withToken((sending) => download(sending, request)),
  };
}

const ENDS: ReadonlySet<string> = new Set(["proof_refused", "unauthorized", "forbidden"]);
const EXPIRED: ReadonlySet<string> = new Set(["session_expired", "unauthorized"]);

const refused = (code: ClientError["code"]): { readonly ok: false; readonly error: ClientError } => ({
  ok: false,
  error: { code, retry: false },
});
