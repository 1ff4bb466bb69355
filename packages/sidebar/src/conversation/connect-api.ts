import { createClient, type ClientResult } from "@sottovoce/contract";
import type { Answer, Api } from "./api.ts";

/** Milliseconds without an answer after which the agent is told. The API's own deadlines are shorter. */
const PATIENCE_MS = 45_000;

/** The contract's client, with a deadline, and failures in the sidebar's terms. */
export function connectApi({
  baseUrl,
  fetch,
}: {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}): Api {
  const clientFor = (token: string, way = fetch) =>
    createClient({ baseUrl, fetch: way, token: () => Promise.resolve(token) });
  return {
    startSession: async (request, { signal, fetch: carried }) => {
      const answer = await timed((both) => clientFor("", carried).createSession(request, { signal: both }), signal);
      // What answered is not the API, so it was whatever carries the request: the CRM did not send it on.
      const isLost = carried !== undefined && !answer.ok && answer.error.code === "bad_reply";
      return isLost ? { ok: false, error: { code: "no_credential" } } : answer;
    },
    translate: (request, { token, signal }) =>
      timed((both) => clientFor(token).translate(request, { signal: both }), signal),
  };
}

async function timed<T>(
  call: (signal: AbortSignal) => Promise<ClientResult<T>>,
  signal: AbortSignal,
): Promise<Answer<T>> {
  const result = await call(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]));
  if (result.ok) return result;
  // The caller's own abort is its business; ours means that nobody answered.
  const { code, source } = result.error;
  return {
    ok: false,
    error: { code: code === "aborted" ? "vendor_timeout" : code, ...(source === undefined ? {} : { source }) },
  };
}
