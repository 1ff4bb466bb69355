import { API_KEY, hashOfKey } from "../../keys/make.ts";
import { refuse, type ProofCheck } from "./proof-check.ts";

/** An API key becomes a session of its scopes or of fewer, so that a page need not carry the key about. */
export const key: ProofCheck<"key"> = {
  kind: "key",
  crms: ["zendesk", "oracle", "salesforce", "api"],
  check: async ({ key: secret, scopes: wanted }, { tenant, dependencies }) => {
    const [, owner, id] = API_KEY.exec(secret) ?? [];
    if (owner === undefined || id === undefined) return refuse("malformed");
    if (owner !== tenant) return refuse("other_tenant");
    const hash = await hashOfKey(secret);
    const known = await dependencies.verifyKey(id, hash);
    if (known === undefined) return refuse("wrong_key");
    const scopes = wanted === undefined ? known.scopes : [...new Set(wanted)];
    if (scopes.some((scope) => !known.scopes.includes(scope))) return refuse("scope_too_wide");
    const role = scopes.includes("admin") ? "admin" : "agent";
    return { ok: true, role, scopes, actor: known.line, key: { id, hash } };
  },
};
