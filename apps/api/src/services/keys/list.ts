import type { KeysReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";

export async function listKeys({ tenants, caller }: CallerContext): Promise<KeysReply> {
  return { keys: await tenants.object(caller.tenant).keys() };
}
