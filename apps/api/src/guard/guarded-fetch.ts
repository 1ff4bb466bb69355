import { createResolver } from "./resolve.ts";
import { checkHost, type Refusal } from "./url-guard.ts";

/** Never holds the URL or anything of an answer. */
export class GuardError extends Error {
  override readonly name = "GuardError";
  readonly reason: Refusal | "redirected" | "too_large";
  constructor(reason: GuardError["reason"]) {
    super(`the call was refused: ${reason}`);
    this.reason = reason;
  }
}

export type GuardedFetchOptions = {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isSelfHosted: boolean;
  readonly fixedHosts?: ReadonlySet<string>;
  readonly ports?: readonly number[];
  /** Bytes of an answer, unpacked. */
  readonly maxBytes?: number;
  /** Milliseconds for the whole of it, body and all. */
  readonly timeout?: number;
};

const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 60_000;

/**
 * A fetch for hosts that an admin named (S43): checked first, never redirected, its answer cut off where it grows too
 * large. Rejects with GuardError; an answer that is too large errors while it is read.
 */
export function guardedFetch({
  fetch,
  now,
  maxBytes = MAX_BYTES,
  timeout = TIMEOUT_MS,
  ...rules
}: GuardedFetchOptions): typeof globalThis.fetch {
  const resolve = createResolver({ fetch, now });
  return async (input: RequestInfo | URL, init?: RequestInit) => {
    const own = AbortSignal.timeout(timeout);
    const given = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const signal = given === undefined ? own : AbortSignal.any([given, own]);
    const checked = await checkHost(urlOf(input), { ...rules, resolve });
    if (!checked.ok) throw new GuardError(checked.reason);
    signal.throwIfAborted();
    const options = { ...init, redirect: "manual" as const, signal };
    // The URL as it was checked, not as it was written.
    const { href } = checked.url;
    const response = await fetch(input instanceof Request ? new Request(href, input) : href, options);
    if (isRedirect(response)) return await refuse(response, "redirected");
    if (Number(response.headers.get("content-length") ?? 0) > maxBytes) return await refuse(response, "too_large");
    return capped(response, maxBytes);
  };
}

const urlOf = (input: RequestInfo | URL): string => {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
};

/** Browsers hide a manual redirect behind status 0. */
const isRedirect = ({ status }: Response): boolean => status === 0 || (status >= 300 && status < 400);

async function refuse(response: Response, reason: GuardError["reason"]): Promise<never> {
  await response.body?.cancel();
  throw new GuardError(reason);
}

function capped(response: Response, maxBytes: number): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(new GuardError("too_large"));
        else controller.enqueue(chunk);
      },
    }),
  );
  const headers = new Headers(response.headers);
  // They speak of the packed body; what comes out here is unpacked.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(counted, { status: response.status, statusText: response.statusText, headers });
}
