import type { TenantDeleted } from "@sottovoce/contract";
import { eq, inArray, sql } from "drizzle-orm";
import type { Context } from "../../context.ts";
import { attempts, jobs, piiDaily, tenants as table, usageDaily } from "../../db/schema.ts";
import { AppError } from "../../errors.ts";
import { OPERATOR } from "./operator.ts";

/** Rows at a time: one statement must never hold the database for long. */
const CHUNK = 1_000;

/** Keys go first: whatever happens afterwards, nothing sealed can be opened again. @throws AppError */
export async function deleteTenant({ tenants, db, now }: Context, tenant: string): Promise<TenantDeleted> {
  const isGone = await tenants.object(tenant).destroy(OPERATOR);
  if (!isGone) throw new AppError("not_found", { field: "tenant" });
  // From here on no late message brings a row back.
  await db
    .update(table)
    .set({ deletedAt: Math.floor(now() / 60_000) * 60 })
    .where(eq(table.id, tenant));
  let gone = 0;
  for (;;) {
    const ids = db.select({ id: jobs.id }).from(jobs).where(eq(jobs.tenant, tenant)).limit(CHUNK);
    const [, deleted] = await db.batch([
      db.delete(attempts).where(inArray(attempts.job, ids)),
      db.delete(jobs).where(inArray(jobs.id, ids)),
    ]);
    gone += deleted.meta.changes;
    if (deleted.meta.changes === 0) break;
  }
  for (const sums of [usageDaily, piiDaily]) {
    for (;;) {
      const some = sql`rowid IN (SELECT rowid FROM ${sums} WHERE ${sums.tenant} = ${tenant} LIMIT ${CHUNK})`;
      const { meta } = await db.delete(sums).where(some);
      if (meta.changes < CHUNK) break;
    }
  }
  return { tenant, jobs: gone };
}
