import type { Settings, SettingsChanged } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";
import { checkSettings } from "./check.ts";
import { versionOf } from "./if-match.ts";

/** @throws AppError */
export async function changeSettings(
  context: CallerContext,
  settings: Settings,
  ifMatch: string | null,
): Promise<SettingsChanged> {
  const base = versionOf(ifMatch);
  checkSettings(context, settings);
  return submit(context, settings, base);
}

/** Hands a checked change to the tenant's object, which alone knows what is in force. @throws AppError */
export async function submit(
  context: CallerContext,
  settings: Settings,
  base: number,
  action: "settings_changed" | "settings_rolled_back" = "settings_changed",
): Promise<SettingsChanged> {
  const { tenants, caller } = context;
  const changed = await tenants.object(caller.tenant).changeSettings({ settings, base, by: actorOf(caller), action });
  if (changed.kind === "stale") throw new AppError("precondition_failed", { field: "If-Match" });
  if (changed.kind === "changed") return { version: changed.version, proposal: null, weakens: [] };
  return { version: base, proposal: changed.id, weakens: [...changed.weakens] };
}
