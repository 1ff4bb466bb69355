import ipaddr from "ipaddr.js";

/** Why an address may not be called. Closed words: the address itself is never repeated. */
export type HostRefusal =
  | "not_a_url"
  | "not_https"
  | "credentials"
  | "port"
  | "private_name"
  | "private_address"
  | "no_address";

export type HostCheck = { readonly ok: true } | { readonly ok: false; readonly reason: HostRefusal };

export type HostRules = {
  /** Whoever runs this also runs what stands on its private network. */
  readonly isSelfHosted: boolean;
};

/** Names that mean this machine or this network (RFC 6761, 6762, 8375, 9476; cloud metadata). */
const PRIVATE_SUFFIXES = [
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "lan",
  "home",
  "corp",
  "home.arpa",
  "onion",
  "test",
  "example",
  "invalid",
  "alt",
  "arpa",
];
const PORTS = new Set(["", "443", "8443"]);
const LONGEST = 2_000;

/** Whether an address that an admin named may be called at all, before any name is looked up (S43). */
export function checkHost(address: string, { isSelfHosted }: HostRules): HostCheck {
  if (address.length > LONGEST || !URL.canParse(address)) return refuse("not_a_url");
  // The parser has made one spelling of octal, hexadecimal, short and full-width forms.
  const url = new URL(address);
  if (url.protocol !== "https:" && !(isSelfHosted && url.protocol === "http:")) return refuse("not_https");
  if (url.username !== "" || url.password !== "") return refuse("credentials");
  if (isSelfHosted) return { ok: true };
  if (!PORTS.has(url.port)) return refuse("port");
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  const bare = host.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(bare)) return isPublicAddress(bare) ? { ok: true } : refuse("private_address");
  const labels = host.split(".");
  // One label is a name of this network; a last label of digits only is no name.
  if (labels.length < 2 || labels.some((label) => label === "") || /^\d+$/.test(labels.at(-1) ?? ""))
    return refuse("private_name");
  const isPrivate = PRIVATE_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  return isPrivate ? refuse("private_name") : { ok: true };
}

/** Of the public internet, whatever it is wrapped in: IPv4 in IPv6, 6to4, Teredo and NAT64 are private by what is inside. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return address.range() === "unicast" && !METADATA.has(address.toNormalizedString());
}

/** Metadata services of clouds on addresses that look public. */
const METADATA = new Set(["168.63.129.16", "100.100.100.200", "192.0.0.192"]);

const refuse = (reason: HostRefusal): HostCheck => ({ ok: false, reason });
