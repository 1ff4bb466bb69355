export type SentRequest = {
  readonly url: string;
  readonly method: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: RequestInit["redirect"] | undefined;
};

export type FakeFetch = {
  readonly fetch: typeof globalThis.fetch;
  /** Every request so far, in order. */
  readonly requests: readonly SentRequest[];
};

/** A `fetch` that asks `answer` instead of the network, remembers what was sent, and rejects on abort as the real one does. */
export function fakeFetch(answer: (request: SentRequest, index: number) => Response | Promise<Response>): FakeFetch {
  const requests: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const signal = init.signal ?? undefined;
    signal?.throwIfAborted();
    const request: SentRequest = {
      url: input instanceof Request ? input.url : String(input),
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === "string" ? init.body : "",
      redirect: init.redirect,
    };
    requests.push(request);
    const answered = Promise.resolve(answer(request, requests.length - 1));
    return signal === undefined ? answered : await Promise.race([answered, rejectOnAbort(signal)]);
  };
  return { fetch, requests };
}

/** An answer that never comes. */
export function silence(): Promise<Response> {
  return new Promise(() => {});
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
