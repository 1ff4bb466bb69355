import { refuse, type ProofCheck } from "./proof-check.ts";
import { readTokenOnce } from "./read-token.ts";
import { HS256_BYTES, secretsOf } from "./secrets-of.ts";

const MAX_AGE = 120;
const BEARER = /^Bearer ([\w.-]{1,8000})$/i;

/**
 * A JWT that Zendesk's proxy signed with the secret of one installation. It proves that the call came through that
 * installation. Its claims are written by the browser: `sub` serves limits on one caller and is believed in nothing else.
 */
export const zendeskJwt: ProofCheck<"zendesk-jwt"> = {
  kind: "zendesk-jwt",
  crms: ["zendesk"],
  check: async (proof, grounds) => {
    const { access, api, origin, headers } = grounds;
    const settings = access.zendesk;
    const audience = settings?.audience ?? api;
    const keys = secretsOf(grounds, "access:zendesk", HS256_BYTES);
    if (settings === undefined || audience === undefined || keys.length === 0) return refuse("not_configured");
    const token = proof.token ?? BEARER.exec(headers.get("authorization") ?? "")?.[1];
    if (token === undefined) return refuse("malformed");

    const { subdomain, appIds } = settings;
    const pages = appIds?.map((id) => `https://${id}.apps.zdusercontent.com`);
    // The proxy names no page; whoever names one must be the customer's app.
    if (origin !== undefined && pages !== undefined && !pages.includes(origin)) return refuse("wrong_page");
    const read = await readTokenOnce(
      token,
      { algorithms: ["HS256"], keys, issuer: issuersOf(subdomain), audience, maxAge: MAX_AGE },
      grounds,
    );
    if (!read.ok) return read;
    const { sub } = read.claims;
    return {
      ok: true,
      role: "agent",
      ...(typeof sub === "string" && sub !== "" ? { subject: sub } : {}),
      ...(pages === undefined ? {} : { pages }),
    };
  },
};

/** Both forms are met. */
export const issuersOf = (subdomain: string): readonly string[] => [
  `https://${subdomain}.zendesk.com`,
  `${subdomain}.zendesk.com`,
];
