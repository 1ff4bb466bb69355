import type { TenantCreated, TenantRequest } from "@sottovoce/contract";
import type { Context } from "../../context.ts";
import { tenants as table } from "../../db/schema.ts";
import { AppError } from "../../errors.ts";
import { isTenantAllowedIn } from "../../region.ts";
import { makeJobId } from "../../ulid.ts";
import { ADMIN_KEY_DAYS, OPERATOR } from "./operator.ts";
import { makeKey } from "../keys/make.ts";

/** A customer, and its first admin's key. @throws AppError */
export async function createTenant(
  { tenants, db, now, env }: Context,
  { region: wanted }: TenantRequest,
): Promise<TenantCreated> {
  // A deployment in the EU has customers in the EU only; who asked for nothing else gets that.
  const region = wanted === "auto" && env.region === "eu" ? "eu" : wanted;
  if (!isTenantAllowedIn(env.region, region)) throw new AppError("invalid_request", { field: "region" });
  const tenant = makeJobId(now(), crypto.getRandomValues(new Uint8Array(10)));
  const seconds = Math.floor(now() / 1_000);
  const { secret, record } = await makeKey({
    tenant,
    name: "first-admin",
    scopes: ["admin", "read", "translate"],
    days: ADMIN_KEY_DAYS,
    by: OPERATOR,
    now: seconds,
  });
  await tenants.object(tenant).create({ tenant, region, key: record });
  await db.insert(table).values({ id: tenant, region, createdAt: Math.floor(seconds / 60) * 60 });
  return { tenant, region, adminKey: secret };
}
