import { addressOf, isForbiddenEverywhere, isPublicAddress } from "./addresses.ts";
import type { Resolve } from "./resolve.ts";

/** Why a host that an admin named is not called. Closed: it may be shown, and holds nothing of the URL. */
export type Refusal =
  | "not_a_url"
  | "not_https"
  | "credentials"
  | "fragment"
  | "port"
  | "host_name"
  | "ip_literal"
  | "private_address"
  | "dns_failed"
  | "dns_empty";

export type Checked = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: Refusal };

export type UrlRules = {
  /** Whoever runs this runs its services too: private names and addresses, any port and http are theirs to use. */
  readonly isSelfHosted: boolean;
  /** Ports beside the usual one. */
  readonly ports?: readonly number[];
};

export type HostRules = UrlRules & {
  readonly resolve: Resolve;
  /** Hosts that are written in our own code, not in anybody's settings: their addresses need no look. */
  readonly fixedHosts?: ReadonlySet<string>;
};

/**
 * S43: whether the URL may be called at all, then where its name points. The platform resolves the name once more when it
 * makes the call, so a name that changes in between is not stopped here; neither Cloudflare's network nor workerd's default
 * one reaches a private address then.
 */
export async function checkHost(input: string, rules: HostRules): Promise<Checked> {
  const checked = checkUrl(input, rules);
  if (!checked.ok) return checked;
  const { hostname } = checked.url;
  // A private network's names are unknown outside it, and asking would tell them.
  if (rules.isSelfHosted || rules.fixedHosts?.has(hostname) === true) return checked;
  const resolved = await rules.resolve(hostname);
  if (!resolved.ok) return resolved;
  return resolved.addresses.every(isPublicAddress) ? checked : refused("private_address");
}

/** The part that needs no network: settings are checked with it when they are saved. */
export function checkUrl(input: string, { isSelfHosted, ports = [] }: UrlRules): Checked {
  // The parser would drop these silently; whoever reads the URL first would see another host.
  if (input.length > MAX_LENGTH || UNSEEN.test(input) || !URL.canParse(input)) return refused("not_a_url");
  const url = new URL(input);
  const isAllowed = url.protocol === "https:" || (isSelfHosted && url.protocol === "http:");
  if (!isAllowed) return refused("not_https");
  if (AT_SIGN_BEFORE_HOST.test(input) || url.username !== "" || url.password !== "") return refused("credentials");
  if (input.includes("#")) return refused("fragment");
  if (!isSelfHosted && url.port !== "" && !ports.includes(Number(url.port))) return refused("port");
  const address = addressOf(url.hostname);
  if (address !== undefined) return checkAddress(url, address, isSelfHosted);
  return isNameAllowed(url.hostname, isSelfHosted) ? { ok: true, url } : refused("host_name");
}

const refused = (reason: Refusal): Checked => ({ ok: false, reason });

function checkAddress(url: URL, address: string, isSelfHosted: boolean): Checked {
  if (isForbiddenEverywhere(address)) return refused("private_address");
  if (isSelfHosted) return { ok: true, url };
  // A public service has a name, and its certificate is for that name; the many ways to write an address are not worth it.
  return refused(isPublicAddress(address) ? "ip_literal" : "private_address");
}

function isNameAllowed(host: string, isSelfHosted: boolean): boolean {
  if (host.length > 253 || !HOST_NAME.test(host) || METADATA_NAMES.has(host)) return false;
  if (isSelfHosted) return true;
  const labels = host.split(".");
  return labels.length > 1 && !PRIVATE_ENDINGS.some((ending) => `.${host}`.endsWith(ending));
}

const MAX_LENGTH = 2_000;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/u;
const AT_SIGN_BEFORE_HOST = /^[a-z]+:\/*[^/?#]*@/i;
/** Labels of 63 characters at most and no dot at the end: "example.com." escapes lists of names. */
const HOST_NAME = /^[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/;
/** Special-use names (RFC 6761, RFC 6762, RFC 8375, RFC 9476) and those that networks give themselves. */
const PRIVATE_ENDINGS = [
  ".localhost",
  ".localdomain",
  ".local",
  ".internal",
  ".intranet",
  ".private",
  ".corp",
  ".home",
  ".lan",
  ".arpa",
  ".test",
  ".example",
  ".invalid",
  ".onion",
  ".alt",
];
const METADATA_NAMES: ReadonlySet<string> = new Set([
  "metadata.google.internal",
  "metadata.goog",
  "metadata.azure.internal",
  "instance-data.ec2.internal",
]);
