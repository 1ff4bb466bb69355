import type { UsageQuery, UsageReply } from "@sottovoce/contract";
import { and, between, eq, sql, sum, type SQL } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { piiDaily, usageDaily } from "../../db/schema.ts";

const DAY = 86_400;
const DAYS = 30;
const MOST_ROWS = 1_000;

/** Sums of whole days, by one dimension, the largest first (days: the latest first). They outlive the jobs' rows. */
export async function sumUsage({ db, caller, now }: CallerContext, { from, to, by }: UsageQuery): Promise<UsageReply> {
  const last = Math.floor((to ?? now() / 1_000) / DAY);
  const first = from === undefined ? last - DAYS + 1 : Math.floor(from / DAY);
  const key = KEYS[by];
  const jobs = sum(usageDaily.jobs).mapWith(Number);
  const rows = await db
    .select({
      key,
      jobs,
      ok: sql`sum(CASE WHEN ${usageDaily.status} IN ('ok', 'not_needed') THEN ${usageDaily.jobs} ELSE 0 END)`.mapWith(
        Number,
      ),
      billedCharacters: sum(usageDaily.billedCharacters).mapWith(Number),
      masked: sum(usageDaily.masked).mapWith(Number),
      failovers: sum(usageDaily.failovers).mapWith(Number),
      latencyMs: sql`round(1.0 * sum(${usageDaily.latencyMs}) / sum(${usageDaily.jobs}))`.mapWith(Number),
    })
    .from(usageDaily)
    .where(and(eq(usageDaily.tenant, caller.tenant), between(usageDaily.day, first, last)))
    .groupBy(key)
    .orderBy(by === "day" ? sql`1 DESC` : sql`2 DESC, 1`)
    .limit(MOST_ROWS);
  const kinds = await db
    .select({ entity: piiDaily.entity, n: sum(piiDaily.n).mapWith(Number) })
    .from(piiDaily)
    .where(and(eq(piiDaily.tenant, caller.tenant), between(piiDaily.day, first, last)))
    .groupBy(piiDaily.entity);
  return { rows, byEntity: Object.fromEntries(kinds.map(({ entity, n }) => [entity, n])) };
}

const KEYS: Readonly<Record<UsageQuery["by"], SQL<string>>> = {
  day: sql<string>`date(${usageDaily.day} * 86400, 'unixepoch')`,
  vendor: sql<string>`${usageDaily.vendor}`,
  pair: sql<string>`${usageDaily.sourceLanguage} || '>' || ${usageDaily.targetLanguage}`,
  contentType: sql<string>`${usageDaily.contentType}`,
  crm: sql<string>`${usageDaily.crm}`,
  status: sql<string>`${usageDaily.status}`,
};
