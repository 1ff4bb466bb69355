import { HostError, type Credential } from "@sottovoce/sidebar/host";
import * as z from "zod/mini";
import type { GlobalContext } from "./framework.ts";
import type { Properties } from "./properties.ts";
import { settle } from "./settle.ts";

/** Milliseconds that the site's own controller gets. */
const TIME_LIMIT_MS = 10_000;

/** What the controller answers: a JWT, which is good for a minute or two and names nobody. */
const Signed = z.object({
  token: z.string().check(z.maxLength(4_096), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
});

type Options = {
  readonly context: GlobalContext;
  readonly properties: Properties;
  readonly fetch: typeof globalThis.fetch;
};

/**
 * Oracle's proof of who calls: a token of the site's own controller where the administrator named one, otherwise the
 * agent's session, which the API checks with the site. A session token is the agent's whole power: it is asked for
 * anew, sent once and kept nowhere. Beside it stands the account's number as the framework says it, so that limits on
 * one caller do not fall on all; no record of the agent is read for it, and the API keeps a keyed digest at most.
 */
export function oracleCredential({ context, properties, fetch }: Options): () => Promise<Credential> {
  const { tenant, jwtPath, developmentKey } = properties;
  return async () => {
    if (tenant === "") return { proof: { kind: "development", key: developmentKey } };
    const site = siteOf(context);
    const sessionToken = await settle(() => context.getSessionToken(), "not-allowed");
    if (jwtPath === "") return { tenant, proof: { kind: "oracle-session", site, ...accountOf(context), sessionToken } };
    return { tenant, proof: { kind: "oracle-jwt", token: await signedBy(site + jwtPath, sessionToken, fetch) } };
  };
}

function accountOf(context: GlobalContext): { readonly accountId?: number } {
  const accountId: unknown = context.getAccountId();
  return typeof accountId === "number" && Number.isSafeInteger(accountId) && accountId > 0 ? { accountId } : {};
}

/** The origin of the site that issued the session: the one place that may see it besides the API. */
function siteOf(context: GlobalContext): string {
  const url = URL.parse(context.getInterfaceServiceUrl("REST"));
  if (url === null || !/^https?:$/u.test(url.protocol)) throw new HostError("not-allowed");
  return url.origin;
}

/** As Oracle's own extensions call a controller of the Customer Portal: a form with the session in it. */
async function signedBy(url: string, sessionToken: string, fetch: Options["fetch"]): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ session_id: sessionToken }).toString(),
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  }).catch(() => undefined);
  if (response === undefined) throw new HostError("timeout");
  if (!response.ok) throw new HostError("not-allowed");
  const signed = Signed.safeParse(await response.json().catch(() => undefined));
  if (!signed.success) throw new HostError("not-allowed");
  return signed.data.token;
}
