import type { CanaryReply } from "@sottovoce/contract";
import { and, eq, getTableColumns, getTableName, gte, inArray, like, or, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { CallerContext } from "../../context.ts";
import { attempts, audit, jobs, piiDaily, receiptHeads, tenants, usageDaily } from "../../db/schema.ts";
import { firstIdAt } from "../../ulid.ts";

/** Every row that exists for one job. Daily sums name no job. */
export async function rowsOf({ db, caller }: CallerContext, job: string): Promise<CanaryReply["kept"]> {
  const [own, tries] = await Promise.all([
    db
      .select()
      .from(jobs)
      .where(and(eq(jobs.tenant, caller.tenant), eq(jobs.id, job))),
    db.select().from(attempts).where(eq(attempts.job, job)),
  ]);
  if (own.length === 0) return [];
  return [
    ...own.map((content) => ({ where: "jobs", content })),
    ...tries.map((content) => ({ where: "attempts", content })),
  ];
}

/** Looks into every text column of the customer's rows since then. @param since Milliseconds since 1970 */
export async function searchDatabase(
  { db, caller }: CallerContext,
  since: number,
  markers: readonly string[],
): Promise<{ readonly found: CanaryReply["found"]; readonly columns: number }> {
  const { tenant } = caller;
  const from = firstIdAt(Math.floor(since / 60_000) * 60_000);
  const recent = and(eq(jobs.tenant, tenant), gte(jobs.id, from));
  const tables: readonly { readonly table: SQLiteTable; readonly scope: SQL | undefined }[] = [
    { table: jobs, scope: recent },
    { table: attempts, scope: inArray(attempts.job, db.select({ id: jobs.id }).from(jobs).where(recent)) },
    { table: usageDaily, scope: eq(usageDaily.tenant, tenant) },
    { table: piiDaily, scope: eq(piiDaily.tenant, tenant) },
    { table: receiptHeads, scope: eq(receiptHeads.tenant, tenant) },
    { table: audit, scope: eq(audit.tenant, tenant) },
    { table: tenants, scope: eq(tenants.id, tenant) },
  ];
  let columns = 0;
  const found: CanaryReply["found"] = [];
  for (const { table, scope } of tables) {
    const texts = Object.values(getTableColumns(table)).filter(({ dataType }) => dataType === "string");
    columns += texts.length;
    for (const marker of markers) {
      const holds = or(...texts.map((column) => like(column, `%${marker}%`)));
      const rows = await db.select().from(table).where(and(scope, holds)).limit(1);
      if (rows.length > 0) found.push({ where: getTableName(table), marker });
    }
  }
  return { found, columns };
}
