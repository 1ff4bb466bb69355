import type { SettingsReply, VersionsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";

/** Read from the tenant's object, not from what the isolate remembers: an admin must see what is. */
export async function readSettings({ tenants, caller }: CallerContext): Promise<SettingsReply> {
  return (await tenants.object(caller.tenant).settings()) as SettingsReply;
}

export async function listVersions({ tenants, caller }: CallerContext): Promise<VersionsReply> {
  return { versions: await tenants.object(caller.tenant).versions() };
}
