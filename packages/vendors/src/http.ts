import type { Result, VendorError } from "@sottovoce/core";
import { abortKind } from "./vendor.ts";

/** Sent with every call: workerd sends none by itself, and some vendors refuse a request without one. */
export const USER_AGENT = "Sottovoce/1.0";

export type Post = {
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  /** A larger reply is not read to its end. */
  readonly maxReplyBytes: number;
};

/** `body` is absent when it was larger than allowed or not UTF-8. */
export type Reply = { readonly status: number; readonly body?: string; readonly retryAfterMs?: number };

/** The only way a vendor is called: always POST (text never stands in a URL), never redirected, capped, and never throwing. */
export async function post({
  fetch,
  url,
  headers,
  body,
  signal,
  maxReplyBytes,
}: Post): Promise<Result<Reply, VendorError>> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { accept: "application/json", "user-agent": USER_AGENT, ...headers },
      body,
      redirect: "manual",
      signal,
    });
    if (isRedirect(response)) {
      await response.body?.cancel();
      return { ok: false, error: { kind: "redirected" } };
    }
    const text = await readCapped(response, maxReplyBytes);
    const retryAfterMs = readRetryAfter(response.headers);
    return {
      ok: true,
      value: {
        status: response.status,
        ...(text === undefined ? {} : { body: text }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      },
    };
  } catch {
    // What is thrown may quote the request, so it is dropped.
    return { ok: false, error: { kind: signal.aborted ? abortKind(signal) : "unavailable" } };
  }
}

/** What a status means where a vendor gives it no meaning of its own. Not for 2xx. */
export function errorOfStatus({ status, retryAfterMs }: Reply): VendorError {
  if (status === 401 || status === 403) return { kind: "unauthorized" };
  if (status === 413 || status === 414) return { kind: "too-large" };
  if (status === 429) return { kind: "rate-limited", ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  if (status === 408 || status === 504) return { kind: "timeout" };
  if (status >= 500) return { kind: "unavailable" };
  return { kind: "rejected", status };
}

export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Browsers hide a manual redirect behind status 0; workerd and Node show its status. */
function isRedirect(response: Response): boolean {
  return response.status === 0 || (response.status >= 300 && response.status < 400);
}

async function readCapped(response: Response, maxBytes: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    const decoded = decode(() => decoder.decode(value, { stream: true }));
    if (decoded === undefined) {
      await reader.cancel();
      return undefined;
    }
    text += decoded;
  }
  const rest = decode(() => decoder.decode());
  return rest === undefined ? undefined : text + rest;
}

function decode(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Seconds, milliseconds where a vendor says them, or a date, which is measured from the reply's own: no clock here. */
function readRetryAfter(headers: Headers): number | undefined {
  const exact = headers.get("retry-after-ms")?.trim();
  if (exact !== undefined && /^\d{1,9}$/.test(exact)) return Number(exact);
  const header = headers.get("retry-after")?.trim();
  if (header === undefined || header.length > 40) return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const wait = Date.parse(header) - Date.parse(headers.get("date") ?? "");
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}
