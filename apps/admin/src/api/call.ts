import { ERRORS, ErrorReply, type ClientError, type ClientResult } from "@sottovoce/contract";
import type * as z from "zod/mini";

export type Request<T> = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  /** Of the settings' version this changes. */
  readonly ifMatch?: number;
  readonly reply: z.ZodMiniType<T>;
  readonly signal?: AbortSignal;
};

export type Sending = {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Absent: the call needs no credential. */
  readonly token?: string;
};

/** No cookies, no cache, no other address, no page's address. */
const DISCREET = { credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer" } as const;

/** One request. Never rejects: what may go wrong is in the result, and holds none of the network's own words. */
export async function call<T>(sending: Sending, request: Request<T>): Promise<ClientResult<T>> {
  const sent = await send(sending, request);
  if (!sent.ok) return sent;
  const body = await json(sent.value);
  if (!sent.value.ok) return failed(errorIn(body));
  const value = request.reply.safeParse(body);
  return value.success ? { ok: true, value: value.data } : failed({ code: "bad_reply", retry: true });
}

/** The same for an answer that is a file. */
export async function download(sending: Sending, request: Omit<Request<never>, "reply">): Promise<ClientResult<Blob>> {
  const sent = await send(sending, request);
  if (!sent.ok) return sent;
  if (!sent.value.ok) return failed(errorIn(await json(sent.value)));
  return { ok: true, value: await sent.value.blob() };
}

async function send(
  { baseUrl, fetch, token }: Sending,
  { method, path, query = {}, body, ifMatch, signal }: Omit<Request<never>, "reply">,
): Promise<ClientResult<Response>> {
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") url.searchParams.set(name, String(value));
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  if (ifMatch !== undefined) headers["if-match"] = `"${ifMatch}"`;
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
      ...DISCREET,
    });
    return { ok: true, value: answer };
  } catch {
    return failed({ code: signal?.aborted === true ? "aborted" : "offline", retry: true });
  }
}

const failed = (error: ClientError): { readonly ok: false; readonly error: ClientError } => ({ ok: false, error });

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function errorIn(body: unknown): ClientError {
  const refusal = ErrorReply.safeParse(body);
  if (!refusal.success) return { code: "bad_reply", retry: true };
  const { code, field, requestId } = refusal.data.error;
  return { code, requestId, retry: ERRORS[code].retry, ...(field === undefined ? {} : { field }) };
}
