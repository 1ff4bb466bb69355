import { HostError, type Credential } from "@sottovoce/sidebar";
import * as z from "zod/mini";
import { inTime } from "./ask.ts";
import { signedFetch } from "./signed-fetch.ts";
import type { ZafClient } from "./zaf.ts";

const Context = z.object({
  account: z.object({ subdomain: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/i)) }),
});

type Options = {
  readonly client: ZafClient;
  readonly apiUrl: string;
  readonly randomId: () => string;
};

/**
 * Zendesk's proof of who calls: a JWT that its proxy signs with the installation's secret. It proves the installation;
 * which agent it is stays unsaid, because the app does not read the agent's profile. `sub` is a random name of this
 * frame that lives as long as it does, so that limits on one caller do not fall on all.
 */
export function signedCredential({ client, apiUrl, randomId }: Options): (tenant: string) => Promise<Credential> {
  let frame: string | undefined;
  return async (tenant) => {
    const context = Context.safeParse(await inTime(client.context()).catch(() => undefined));
    if (!context.success) throw new HostError("not-allowed");
    const claims = {
      iss: `https://${context.data.account.subdomain.toLowerCase()}.zendesk.com`,
      aud: new URL(apiUrl).origin,
      sub: (frame ??= randomId()),
      // Two requests of one second would otherwise have the same token, and the second would pass for a replay.
      jti: randomId(),
    };
    return { tenant, proof: { kind: "zendesk-jwt" }, fetch: signedFetch(client, claims) };
  };
}
