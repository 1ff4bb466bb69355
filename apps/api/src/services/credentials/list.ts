import type { CredentialsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";

export async function listCredentials({ tenants, caller }: CallerContext): Promise<CredentialsReply> {
  return { credentials: await tenants.object(caller.tenant).credentials() };
}
