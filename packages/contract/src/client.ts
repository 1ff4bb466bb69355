import * as z from "zod/mini";
import { ERRORS, ErrorReply, type ErrorCode } from "./errors.ts";
import { JobsReply } from "./jobs.ts";
import { PrivacyReply } from "./privacy.ts";
import { SessionReply, type SessionRequest } from "./sessions.ts";
import { TranslationReply, type NamedLanguage, type TranslationRequest } from "./translations.ts";

/** `offline`: no answer came. `bad_reply`: an answer that no version of this API gives. `aborted`: the caller's signal. */
export type ClientErrorCode = ErrorCode | "offline" | "bad_reply" | "aborted";

/** Holds no text of the request and none of the network's own words. */
export type ClientError = {
  readonly code: ClientErrorCode;
  /** The path of the offending field, e.g. `segments[3]`. */
  readonly field?: string;
  /** The text's language, where a translation failed after it was known. */
  readonly source?: NamedLanguage;
  /** What support needs to find the failure. */
  readonly requestId?: string;
  /** Whether the same request may succeed later. */
  readonly retry: boolean;
};

export type ClientResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ClientError };

export type ClientOptions = {
  /** Origin of the API, e.g. `https://api.example.com`. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** A session's token or an API key; asked before every call but createSession(). A rejection is `unauthorized`. */
  readonly token: () => Promise<string>;
};

type CallOptions = { readonly signal?: AbortSignal };

export type Client = {
  readonly createSession: (request: SessionRequest, options?: CallOptions) => Promise<ClientResult<SessionReply>>;
  readonly translate: (request: TranslationRequest, options?: CallOptions) => Promise<ClientResult<TranslationReply>>;
  readonly jobs: (
    query?: { readonly limit?: number; readonly cursor?: string },
    options?: CallOptions,
  ) => Promise<ClientResult<JobsReply>>;
  readonly privacy: (options?: CallOptions) => Promise<ClientResult<PrivacyReply>>;
};

/** Never throws and never rejects: what may go wrong is in the result. */
export function createClient({ baseUrl, fetch, token }: ClientOptions): Client {
  const call = async <T>(
    { method, path, body, signed, reply }: Call<T>,
    { signal }: CallOptions = {},
  ): Promise<ClientResult<T>> => {
    try {
      const headers: Record<string, string> = { accept: "application/json" };
      if (body !== undefined) headers["content-type"] = "application/json";
      if (signed) {
        const credential = await token().catch(() => undefined);
        if (credential === undefined) return failed("unauthorized");
        headers["authorization"] = `Bearer ${credential}`;
      }
      const response = await fetch(new URL(path, baseUrl), {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
        ...DISCREET,
      });
      return readReply(response.ok, await parsed(response), reply);
    } catch {
      return failed(signal?.aborted === true ? "aborted" : "offline");
    }
  };

  return {
    createSession: (body, options) =>
      call({ method: "POST", path: "/v1/sessions", body, signed: false, reply: SessionReply }, options),
    translate: (body, options) =>
      call({ method: "POST", path: "/v1/translations", body, signed: true, reply: TranslationReply }, options),
    jobs: ({ limit, cursor } = {}, options) => {
      const query = new URLSearchParams();
      if (limit !== undefined) query.set("limit", String(limit));
      if (cursor !== undefined) query.set("cursor", cursor);
      return call({ method: "GET", path: `/v1/jobs?${query}`, signed: true, reply: JobsReply }, options);
    },
    privacy: (options) => call({ method: "GET", path: "/v1/privacy", signed: true, reply: PrivacyReply }, options),
  };
}

/** No cookies, no cache, no other address, no page's address. */
const DISCREET = { credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer" } as const;

type Call<T> = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  readonly signed: boolean;
  readonly reply: z.ZodMiniType<T>;
};

function readReply<T>(ok: boolean, body: unknown, reply: z.ZodMiniType<T>): ClientResult<T> {
  if (ok) {
    const value = z.safeParse(reply, body);
    return value.success ? { ok: true, value: value.data } : failed("bad_reply");
  }
  const refusal = z.safeParse(ErrorReply, body);
  if (!refusal.success) return failed("bad_reply");
  const { code, field, source, requestId } = refusal.data.error;
  return failed(code, {
    requestId,
    ...(field === undefined ? {} : { field }),
    ...(source === undefined ? {} : { source }),
  });
}

/** A body that is not JSON is a bad reply; one that breaks off is the network's failure and stays an exception. */
async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const failed = (
  code: ClientErrorCode,
  more: Omit<ClientError, "code" | "retry"> = {},
): { readonly ok: false; readonly error: ClientError } => ({
  ok: false,
  error: { code, ...more, retry: mayRetry(code) },
});

const mayRetry = (code: ClientErrorCode): boolean =>
  code === "offline" || code === "bad_reply" ? true : code === "aborted" ? false : ERRORS[code].retry;
