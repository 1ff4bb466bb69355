import ipaddr from "ipaddr.js";

/** Is it a way to write an IP address? As the WHATWG URL parser leaves it: dotted, or in brackets. */
export function addressOf(host: string): string | undefined {
  const bare = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
  return ipaddr.isValid(bare) ? bare : undefined;
}

/**
 * May it be called from a cloud? What is not a plain public address is not: no private, loopback, link-local, shared,
 * documentation, benchmark or multicast range (IANA's special-purpose registries), and nothing that carries an IPv4
 * address inside an IPv6 one, where another machine would unpack it.
 */
export function isPublicAddress(text: string): boolean {
  const address = parse(text);
  if (address === undefined || isForbiddenEverywhere(text)) return false;
  return address.range() === "unicast" && (address.kind() === "ipv4" || isIn(address, GLOBAL_UNICAST));
}

/** Addresses that no translation service has, at home neither: clouds' metadata, link-local, multicast, none at all. */
export function isForbiddenEverywhere(text: string): boolean {
  const address = parse(text);
  if (address === undefined) return true;
  if (address.range() === "loopback") return false;
  const inner = innerIpv4(address);
  if (inner !== undefined && isForbiddenEverywhere(inner)) return true;
  return FORBIDDEN_RANGES.has(address.range()) || isIn(address, METADATA);
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

function parse(text: string): Address | undefined {
  // A zone ("fe80::1%eth0") names an interface of this machine.
  if (text.includes("%") || !ipaddr.isValid(text)) return undefined;
  return ipaddr.parse(text);
}

/** IPv4-mapped and -compatible, NAT64 and 6to4. */
function innerIpv4(address: Address): string | undefined {
  if (address.kind() === "ipv4") return undefined;
  const bytes = address.toByteArray();
  if (isIn(address, SIX_TO_FOUR)) return bytes.slice(2, 6).join(".");
  return isIn(address, IPV4_IN_THE_END) ? bytes.slice(12).join(".") : undefined;
}

const isIn = (address: Address, ranges: readonly [Address, number][]): boolean =>
  ranges.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));

const ranges = (...all: readonly string[]): readonly [Address, number][] => all.map((one) => ipaddr.parseCIDR(one));

const FORBIDDEN_RANGES: ReadonlySet<string> = new Set(["unspecified", "linkLocal", "multicast", "broadcast"]);
const GLOBAL_UNICAST = ranges("2000::/3");
const SIX_TO_FOUR = ranges("2002::/16");
const IPV4_IN_THE_END = ranges("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48");
/** AWS, Azure, Google, Oracle and Alibaba ask their own machines at these. */
const METADATA = ranges(
  "169.254.0.0/16",
  "168.63.129.16/32",
  "192.0.0.192/32",
  "100.100.100.200/32",
  "fd00:ec2::/32",
  "fd20:ce::254/128",
);
