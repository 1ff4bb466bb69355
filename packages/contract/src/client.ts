import * as z from "zod/mini";
import { post, type Endpoint, type Endpoints } from "./endpoint.ts";
import { ERRORS, ErrorReply, type ErrorCode } from "./errors.ts";
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
  /** A session's token or an API key; asked before every call that needs one. A rejection is `unauthorized`. */
  readonly token: () => Promise<string>;
};

export type CallOptions = {
  readonly signal?: AbortSignal;
  /** More of them: If-Match, Idempotency-Key. */
  readonly headers?: Readonly<Record<string, string>>;
};

type Method<I, R> = undefined extends I
  ? (input?: I, options?: CallOptions) => Promise<ClientResult<R>>
  : (input: I, options?: CallOptions) => Promise<ClientResult<R>>;

/** One method for each endpoint. None throws and none rejects: what may go wrong is in the result. */
export type ClientOf<T extends Endpoints> = {
  readonly [Name in keyof T]: T[Name] extends Endpoint<infer I, infer R> ? Method<I, R> : never;
};

const ENDPOINTS = {
  createSession: post<SessionRequest>().open("/v1/sessions", SessionReply),
  translate: post<TranslationRequest>()("/v1/translations", TranslationReply),
};

/** What a CRM's tab needs, and no more: every schema here is downloaded by it. Developers have `@sottovoce/client`. */
export type Client = ClientOf<typeof ENDPOINTS>;
export const createClient = (options: ClientOptions): Client => connect(ENDPOINTS, options);

export function connect<T extends Endpoints>(endpoints: T, client: ClientOptions): ClientOf<T> {
  const methods = Object.entries(endpoints).map(([name, endpoint]) => {
    const method = async (input?: unknown, options: CallOptions = {}): Promise<ClientResult<unknown>> => {
      const sent = await send(client, endpoint, input, options);
      return sent.ok ? settle(() => readReply(sent.value, endpoint), options) : sent;
    };
    return [name, method];
  });
  // One method for each endpoint, which checks its reply by that endpoint's schema.
  return Object.fromEntries(methods) as ClientOf<T>;
}

/** The answer's head, whatever it says. */
export function send(
  { baseUrl, fetch, token }: ClientOptions,
  { method, path, isOpen, accept }: Endpoint<never, unknown>,
  input: unknown,
  options: CallOptions,
): Promise<ClientResult<Response>> {
  return settle(async () => {
    const headers: Record<string, string> = { accept, ...options.headers };
    const url = new URL(path, baseUrl);
    let body: string | undefined;
    if (method === "GET") {
      for (const [name, value] of Object.entries((input ?? {}) as Query))
        if (value !== undefined) url.searchParams.set(name, String(value));
    } else if (input !== undefined) {
      headers["content-type"] = "application/json";
      body = JSON.stringify(input);
    }
    if (!isOpen) {
      const credential = await token().catch(() => undefined);
      if (credential === undefined) return failed("unauthorized");
      headers["authorization"] = `Bearer ${credential}`;
    }
    const { signal } = options;
    const value = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
      ...DISCREET,
    });
    return { ok: true, value };
  }, options);
}

/** No cookies, no cache, no other address, no page's address. */
const DISCREET = { credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer" } as const;

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

async function settle<T>(work: () => Promise<ClientResult<T>>, { signal }: CallOptions): Promise<ClientResult<T>> {
  try {
    return await work();
  } catch {
    return failed(signal?.aborted === true ? "aborted" : "offline");
  }
}

async function readReply<R>(response: Response, { reply }: Endpoint<never, R>): Promise<ClientResult<R>> {
  const text = await response.text();
  if (!response.ok) return readRefusal(text);
  const value = z.safeParse(reply, reply.def.type === "string" ? text : parsed(text));
  return value.success ? { ok: true, value: value.data } : failed("bad_reply");
}

export function readRefusal(text: string): { readonly ok: false; readonly error: ClientError } {
  const refusal = z.safeParse(ErrorReply, parsed(text));
  if (!refusal.success) return failed("bad_reply");
  const { code, field, source, requestId } = refusal.data.error;
  return failed(code, {
    requestId,
    ...(field === undefined ? {} : { field }),
    ...(source === undefined ? {} : { source }),
  });
}

/** A body that is not JSON is a bad reply; one that breaks off is the network's failure and stays an exception. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const failed = (
  code: ClientErrorCode,
  more: Omit<ClientError, "code" | "retry"> = {},
): { readonly ok: false; readonly error: ClientError } => ({
  ok: false,
  error: { code, ...more, retry: mayRetry(code) },
});

const mayRetry = (code: ClientErrorCode): boolean =>
  code === "offline" || code === "bad_reply" ? true : code === "aborted" ? false : ERRORS[code].retry;
