import type { SettingsChanged } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";

/** @throws AppError `second_admin_needed` when it is the same person, also with another key of his own */
export async function approveProposal({ tenants, caller }: CallerContext, proposal: string): Promise<SettingsChanged> {
  const approved = await tenants.object(caller.tenant).approve(proposal, actorOf(caller));
  switch (approved.kind) {
    case "changed":
      return { version: approved.version, proposal: null, weakens: [] };
    case "unknown":
      throw new AppError("not_found", { field: "proposal" });
    case "same_admin":
      throw new AppError("second_admin_needed", { field: "proposal" });
    case "stale":
      throw new AppError("conflict", { field: "proposal" });
  }
}

/** @throws AppError */
export async function rejectProposal({ tenants, caller }: CallerContext, proposal: string): Promise<SettingsChanged> {
  const version = await tenants.object(caller.tenant).reject(proposal, actorOf(caller));
  if (version === undefined) throw new AppError("not_found", { field: "proposal" });
  return { version, proposal: null, weakens: [] };
}
