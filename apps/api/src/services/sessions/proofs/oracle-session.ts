import { refuse, type ProofCheck, type Refusal } from "./proof-check.ts";
import { readCapped } from "./read-capped.ts";

/** Milliseconds for the site's whole answer. */
const TIMEOUT_MS = 5_000;
const LARGEST = 64_000;

/**
 * The agent's own session at the customer's site, tried there once. A yes proves a live session of that site, and not
 * whose it is. The token can do whatever the agent can: it is used for this one question, kept nowhere and logged nowhere.
 */
export const oracleSession: ProofCheck<"oracle-session"> = {
  kind: "oracle-session",
  crms: ["oracle"],
  check: async ({ site, accountId, sessionToken }, { access, dependencies: { fetch } }) => {
    const settings = access.oracle;
    if (settings === undefined) return refuse("not_configured");
    // Before anything is called: the site of an attacker says yes to everything, and gets the token besides.
    if (!settings.sites.includes(site)) return refuse("wrong_site");
    const { restVersion, resource } = settings;
    const url = `${site}/services/rest/connect/${restVersion}/${resource}?limit=1`;
    const refusal = await ask(url, sessionToken, fetch);
    if (refusal !== undefined) return refuse(refusal);
    return { ok: true, role: "agent", ...(accountId === undefined ? {} : { subject: `${site} ${accountId}` }) };
  },
};

async function ask(url: string, token: string, fetch: typeof globalThis.fetch): Promise<Refusal | undefined> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const headers = {
    authorization: `Session ${token}`,
    accept: "application/json",
    // Asked for since version 1.4; 40 characters at most.
    "osvc-crest-application-context": "sottovoce session check",
  };
  try {
    const response = await fetch(url, { headers, signal, redirect: "manual" });
    if (response.status === 200) {
      const text = await readCapped(response, LARGEST, signal);
      return text !== undefined && isResource(text) ? undefined : "site_answer";
    }
    await response.body?.cancel();
    return refusalOf(response.status);
  } catch (error) {
    // What stands in it may quote the request.
    return error instanceof Error && "reason" in error && error.reason === "redirected"
      ? "site_redirected"
      : "site_unreachable";
  }
}

function refusalOf(status: number): Refusal {
  if (status === 401 || status === 403) return "session_refused";
  return status === 0 || (status >= 300 && status < 400) ? "site_redirected" : "site_answer";
}

/** A page that asks to log in may well be a 200. */
function isResource(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items);
  } catch {
    return false;
  }
}
