import ipaddr from "ipaddr.js";
import { resolveByHttps, type Resolve } from "./resolve.ts";
import { checkHost, isPublicAddress, type HostRefusal, type HostRules } from "./url-guard.ts";

/** Why nothing was sent. A closed word; the address is not repeated. */
export class GuardError extends Error {
  override readonly name = "GuardError";
  readonly reason: HostRefusal;
  constructor(reason: HostRefusal) {
    super(reason);
    this.reason = reason;
  }
}

export type GuardOptions = HostRules & {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly resolve?: Resolve;
};

/**
 * A `fetch` for hosts that an admin named: the address is checked, its name is looked up and every address it has is
 * checked too, and a redirect is an error (S43). Between the look-up and the call a name may still change; on Workers the
 * platform lets no request reach its own network either way.
 */
export function guardedFetch({
  fetch,
  isSelfHosted,
  now,
  resolve = resolveByHttps({ fetch, now }),
}: GuardOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const check = checkHost(url.href, { isSelfHosted });
    if (!check.ok) throw new GuardError(check.reason);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (!isSelfHosted && !isKnown(url.hostname) && !ipaddr.isValid(host)) {
      const addresses = await resolve(host);
      if (addresses.length === 0) throw new GuardError("no_address");
      if (!addresses.every(isPublicAddress)) throw new GuardError("private_address");
    }
    // A vendor's folder reads a redirect as a failure; nobody follows it.
    return fetch(input, { ...init, redirect: "manual" });
  };
}

/** Vendors' own domains, written in our code: nobody else can give names in them, so they need no look-up each time. */
const KNOWN =
  /^(?:[a-z0-9-]{1,40}\.){1,3}(?:deepl\.com|openai\.com|anthropic\.com|modernmt\.com|laratranslate\.com|googleapis\.com|microsofttranslator\.com|inten\.to|ntruss\.com|yandex\.net|systran\.net)$|^translate\.[a-z0-9-]{1,30}\.amazonaws\.com$/;

const isKnown = (host: string): boolean => KNOWN.test(host);
