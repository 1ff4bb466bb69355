import type { TenantRewrapped } from "@sottovoce/contract";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { OPERATOR } from "./operator.ts";

/** @throws AppError */
export async function rotateKeys({ tenants }: Context, tenant: string): Promise<TenantRewrapped> {
  const rootVersion = await tenants.object(tenant).rotateKey(OPERATOR);
  if (rootVersion === undefined) throw new AppError("not_found", { field: "tenant" });
  return { tenant, rootVersion };
}
