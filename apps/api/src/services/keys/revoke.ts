import type { KeyDescription } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";

/** In force with the next request: keys are asked for at the tenant's object each time. @throws AppError */
export async function revokeKey({ tenants, caller }: CallerContext, id: string): Promise<KeyDescription> {
  const object = tenants.object(caller.tenant);
  if (!(await object.revokeKey(id, actorOf(caller)))) throw new AppError("not_found", { field: "id" });
  const key = (await object.keys()).find((one) => one.id === id);
  if (key === undefined) throw new AppError("not_found", { field: "id" });
  return key;
}
