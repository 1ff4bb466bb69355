import { Settings, type SettingsChanged } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { submit } from "./change.ts";
import { checkSettings } from "./check.ts";
import { versionOf } from "./if-match.ts";

/** An earlier version becomes the newest; nothing of the history is lost. @throws AppError */
export async function rollBack(
  context: CallerContext,
  version: number,
  ifMatch: string | null,
): Promise<SettingsChanged> {
  const base = versionOf(ifMatch);
  const found = await context.tenants.object(context.caller.tenant).version(version);
  // Its schema may have grown since: what was left out then has its default now.
  const settings = Settings.safeParse(found?.settings).data;
  if (settings === undefined) throw new AppError("not_found", { field: "version" });
  checkSettings(context, settings);
  return submit(context, settings, base, "settings_rolled_back");
}
