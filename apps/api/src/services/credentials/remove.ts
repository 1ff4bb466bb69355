import type { CredentialsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";
import { listCredentials } from "./list.ts";

/** @throws AppError */
export async function removeCredential(context: CallerContext, purpose: string): Promise<CredentialsReply> {
  const { tenants, caller } = context;
  const isGone = await tenants.object(caller.tenant).removeCredential(purpose, actorOf(caller));
  if (!isGone) throw new AppError("not_found", { field: "purpose" });
  return listCredentials(context);
}
