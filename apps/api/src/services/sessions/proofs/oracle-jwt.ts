import { refuse, type Grounds, type ProofCheck } from "./proof-check.ts";
import { importPublicKeys } from "./public-keys.ts";
import { readTokenOnce } from "./read-token.ts";
import { HS256_BYTES, secretsOf } from "./secrets-of.ts";

const MAX_AGE = 120;

/** Minted by a controller on the customer's own site, which asked the site who is logged in: `sub` is the agent. */
export const oracleJwt: ProofCheck<"oracle-jwt"> = {
  kind: "oracle-jwt",
  crms: ["oracle"],
  check: async ({ token }, grounds) => {
    const settings = grounds.access.oracle?.jwt;
    if (settings === undefined) return refuse("not_configured");
    const keys = await keysOf(grounds, settings);
    if (keys.length === 0) return refuse("not_configured");
    const { algorithm, issuer, audience } = settings;
    const rules = { algorithms: [algorithm], keys, issuer: [issuer], audience, maxAge: MAX_AGE };
    const read = await readTokenOnce(token, rules, grounds);
    if (!read.ok) return read;
    const { sub } = read.claims;
    return typeof sub === "string" && sub !== "" ? { ok: true, role: "agent", subject: sub } : refuse("bad_claims");
  },
};

type Settings = NonNullable<NonNullable<Grounds["access"]["oracle"]>["jwt"]>;

/** Secrets and public keys never meet: the algorithm is the admin's. */
const keysOf = async (grounds: Grounds, { algorithm, keys }: Settings) =>
  algorithm === "HS256" ? secretsOf(grounds, "access:oracle", HS256_BYTES) : importPublicKeys(keys, algorithm);
