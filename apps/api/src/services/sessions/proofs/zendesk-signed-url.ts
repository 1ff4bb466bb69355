import { refuse, type ProofCheck } from "./proof-check.ts";
import { importPublicKeys } from "./public-keys.ts";
import { readTokenOnce } from "./read-token.ts";
import { issuersOf } from "./zendesk-jwt.ts";

/** Seconds: the token is posted when the page is opened, and a page may load slowly. */
const MAX_AGE = 300;

/** The token that Zendesk posts to a page it opens, signed with its own private key: its claims are Zendesk's word. */
export const zendeskSignedUrl: ProofCheck<"zendesk-signed-url"> = {
  kind: "zendesk-signed-url",
  crms: ["zendesk"],
  check: async ({ token }, grounds) => {
    const settings = grounds.access.zendesk;
    const keys = await importPublicKeys(settings?.installationPublicKeys ?? [], "RS256");
    const audience = settings?.signedUrlAudience ?? audienceOf(settings);
    if (settings === undefined || audience === undefined || keys.length === 0) return refuse("not_configured");
    const rules = {
      algorithms: ["RS256"],
      keys,
      issuer: issuersOf(settings.subdomain),
      audience,
      maxAge: MAX_AGE,
    } as const;
    const read = await readTokenOnce(token, rules, grounds);
    if (!read.ok) return read;
    // A role in the claims is not believed: admins prove themselves otherwise.
    const { sub } = read.claims;
    return { ok: true, role: "agent", ...(typeof sub === "string" && sub !== "" ? { subject: sub } : {}) };
  },
};

type Installation = { readonly subdomain: string; readonly installationId?: string | undefined } | undefined;

const audienceOf = (settings: Installation): string | undefined =>
  settings?.installationId === undefined
    ? undefined
    : `https://${settings.subdomain}.zendesk.com/api/v2/apps/installations/${settings.installationId}.json`;
