import { HostError } from "@sottovoce/sidebar/host";
import type { GlobalContext } from "./framework.ts";
import { settle } from "./settle.ts";

/** Required since v1.4 and at most 40 characters; sites can assign throttling pools by it. */
export const APPLICATION_CONTEXT = "Sottovoce reads incident threads";
const TIME_LIMIT_MS = 15_000;

export type FetchIncident = (incident: number) => Promise<string>;

/**
 * The one call this app makes to the CRM: an incident with its threads. It never asks for contacts or accounts.
 * The session token stays in memory and goes to the site that issued it only.
 * @returns the reply's text.
 */
export function incidentFetcher(context: GlobalContext, fetch: typeof globalThis.fetch): FetchIncident {
  let token: string | undefined;
  let accessToken: string | undefined;

  const freshToken = async (): Promise<string> => {
    token = await settle(() => context.getSessionToken(), "not-allowed");
    return token;
  };

  const get = async (url: string, session: string): Promise<Response> => {
    const response = await fetch(url, {
      headers: {
        accept: "application/json",
        authorization: `Session ${session}`,
        "osvc-crest-application-context": APPLICATION_CONTEXT,
        ...(accessToken === undefined ? {} : { "osvc-crest-api-access-token": accessToken }),
      },
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    // The site asks for this header's value back, unmodified, with the next request.
    accessToken = response.headers.get("osvc-crest-api-access-token") ?? accessToken;
    return response;
  };

  return async (incident) => {
    const base = context.getInterfaceServiceUrl("REST");
    const url = `${base}/connect/v1.4/incidents/${incident}?expand=threads`;
    const first = await reach(get(url, token ?? (await freshToken())));
    // A session token ends without notice; Oracle's own sample asks for another one and tries once more.
    const response = first.status === 401 ? await reach(get(url, await freshToken())) : first;
    if (!response.ok) throw new HostError(codeOf(response.status));
    return reach(response.text());
  };
}

/** A network failure's own words may hold the URL, so they are not kept. */
async function reach<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch {
    throw new HostError("timeout");
  }
}

function codeOf(status: number): "gone" | "not-allowed" | "timeout" {
  if (status === 404) return "gone";
  return status === 429 || status >= 500 ? "timeout" : "not-allowed";
}
