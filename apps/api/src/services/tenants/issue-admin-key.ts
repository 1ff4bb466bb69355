import type { AdminKeyReply } from "@sottovoce/contract";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { makeKey } from "../keys/make.ts";
import { ADMIN_KEY_DAYS, OPERATOR } from "./operator.ts";

/** A person of his own: the key begins a new line. @throws AppError */
export async function issueAdminKey({ tenants, now }: Context, tenant: string): Promise<AdminKeyReply> {
  const object = tenants.object(tenant);
  if (!(await object.exists())) throw new AppError("not_found", { field: "tenant" });
  const { secret, record } = await makeKey({
    tenant,
    name: "admin",
    scopes: ["admin", "read", "translate"],
    days: ADMIN_KEY_DAYS,
    by: OPERATOR,
    now: Math.floor(now() / 1_000),
  });
  if (!(await object.addKey(record, OPERATOR))) throw new AppError("conflict");
  return { tenant, adminKey: secret };
}
