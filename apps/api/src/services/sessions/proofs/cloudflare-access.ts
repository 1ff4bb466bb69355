import { keySetAt } from "./key-sets.ts";
import { refuse, type ProofCheck } from "./proof-check.ts";
import { readToken } from "./read-token.ts";

/** Seconds: the longest session that Cloudflare Access gives. The token's own expiry is usually a day. */
const MAX_AGE = 31 * 86_400;

/**
 * What Cloudflare Access puts on every request it lets through: an admin, by its policy. The same token comes with each
 * of them until it ends, so that it cannot be good for once only.
 */
export const cloudflareAccess: ProofCheck<"cloudflare-access"> = {
  kind: "cloudflare-access",
  crms: ["zendesk", "oracle", "salesforce", "api"],
  check: async (proof, { access, headers, dependencies: { fetch, now } }) => {
    const settings = access.identity;
    if (settings?.kind !== "cloudflare-access") return refuse("not_configured");
    const token = proof.token ?? headers.get("cf-access-jwt-assertion");
    if (token === null) return refuse("malformed");
    const team = `https://${settings.teamDomain}.cloudflareaccess.com`;
    const rules = {
      algorithms: ["RS256"],
      keys: keySetAt(`${team}/cdn-cgi/access/certs`, fetch),
      issuer: [team],
      audience: settings.audience,
      maxAge: MAX_AGE,
    } as const;
    const read = await readToken(token, rules, now);
    if (!read.ok) return read;
    const { sub } = read.claims;
    // A service token has none: it is no person, and cannot be the second admin.
    return typeof sub === "string" && sub !== "" ? { ok: true, role: "admin", subject: sub } : refuse("bad_claims");
  },
};
