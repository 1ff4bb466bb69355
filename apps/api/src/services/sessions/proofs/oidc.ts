import { keySetAt } from "./key-sets.ts";
import { refuse, type ProofCheck } from "./proof-check.ts";
import { readTokenOnce } from "./read-token.ts";

/** A token of the customer's identity provider. It makes admins and nobody else: agents come by their CRM. */
export const oidc: ProofCheck<"oidc"> = {
  kind: "oidc",
  crms: ["zendesk", "oracle", "salesforce", "api"],
  check: async ({ token }, grounds) => {
    const settings = grounds.access.identity;
    if (settings?.kind !== "oidc") return refuse("not_configured");
    const { issuer, audience, jwksUrl, maxAge, adminClaim } = settings;
    const rules = {
      algorithms: ["RS256", "PS256", "ES256"],
      keys: keySetAt(jwksUrl, grounds.dependencies.fetch),
      issuer: [issuer],
      audience,
      maxAge,
      types: ["jwt", "at+jwt"],
    } as const;
    const read = await readTokenOnce(token, rules, grounds);
    if (!read.ok) return read;
    const { aud, azp, sub } = read.claims;
    // OpenID Connect Core 3.1.3.7: made for several, so it must say that it was given to us.
    if (Array.isArray(aud) && aud.length > 1 && azp !== audience) return refuse("wrong_audience");
    if (typeof sub !== "string" || sub === "") return refuse("bad_claims");
    if (!holds(read.claims, adminClaim)) return refuse("not_admin");
    return { ok: true, role: "admin", subject: `${issuer} ${sub}` };
  },
};

function holds(claims: object, { name, value }: { readonly name: string; readonly value: string }): boolean {
  const claim: unknown = Object.hasOwn(claims, name) ? Reflect.get(claims, name) : undefined;
  return claim === value || (Array.isArray(claim) && claim.includes(value));
}
