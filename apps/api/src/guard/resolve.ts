import * as z from "zod/mini";

/** All addresses of a name, or why there are none. */
export type Resolved =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly reason: "dns_failed" | "dns_empty" };

export type Resolve = (host: string) => Promise<Resolved>;

export type ResolverOptions = {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/ */
const RESOLVER = "https://cloudflare-dns.com/dns-query";
const TIMEOUT_MS = 3_000;
const MAX_REPLY = 64_000;
const MIN_KEPT_MS = 30_000;
const MAX_KEPT_MS = 5 * 60_000;
const MAX_NAMES = 500;

const Reply = z.object({
  Status: z.int(),
  Answer: z.optional(
    z.array(z.object({ type: z.int(), data: z.string(), TTL: z.int().check(z.minimum(0)) })).check(z.maxLength(100)),
  ),
});
/** Numbers of the record types (RFC 1035, RFC 3596) and of the reply "no such name". */
const TYPES = { A: 1, AAAA: 28 } as const;
const NO_ERROR = 0;
const NO_SUCH_NAME = 3;

/**
 * DNS over HTTPS, because a Worker has no resolver of its own. Remembers values, never promises: a promise belongs to the
 * request that made it.
 */
export function createResolver({ fetch, now }: ResolverOptions): Resolve {
  const known = new Map<string, { readonly until: number; readonly resolved: Resolved }>();
  return async (host) => {
    const kept = known.get(host);
    if (kept !== undefined && now() < kept.until) return kept.resolved;
    const found = await Promise.all([ask(fetch, host, "A"), ask(fetch, host, "AAAA")]);
    const records = found.flatMap((one) => one ?? []);
    // Half an answer hides half of the addresses.
    if (found.includes(undefined)) return { ok: false, reason: "dns_failed" };
    const resolved: Resolved =
      records.length === 0
        ? { ok: false, reason: "dns_empty" }
        : { ok: true, addresses: [...new Set(records.map(({ data }) => data))] };
    const shortest = Math.min(...records.map(({ TTL }) => TTL * 1_000), MAX_KEPT_MS);
    known.delete(host);
    known.set(host, {
      until: now() + (records.length === 0 ? MIN_KEPT_MS : Math.max(MIN_KEPT_MS, shortest)),
      resolved,
    });
    if (known.size > MAX_NAMES) known.delete(known.keys().next().value ?? "");
    return resolved;
  };
}

type AddressRecord = { readonly data: string; readonly TTL: number };

/** Undefined when nobody knows: then the host is not called. */
async function ask(
  fetch: ResolverOptions["fetch"],
  host: string,
  type: keyof typeof TYPES,
): Promise<readonly AddressRecord[] | undefined> {
  try {
    const response = await fetch(`${RESOLVER}?name=${encodeURIComponent(host)}&type=${type}`, {
      headers: { accept: "application/dns-json" },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return undefined;
    }
    const text = await response.text();
    if (text.length > MAX_REPLY) return undefined;
    const { Status, Answer = [] } = Reply.parse(JSON.parse(text));
    if (Status === NO_SUCH_NAME) return [];
    if (Status !== NO_ERROR) return undefined;
    return Answer.filter((record) => record.type === TYPES[type]);
  } catch {
    return undefined;
  }
}
