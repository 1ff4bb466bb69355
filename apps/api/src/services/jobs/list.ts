import type { JobsQuery, JobsReply } from "@sottovoce/contract";
import { and, desc, eq, gte, lt } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { jobsThat } from "./filter.ts";

/** Rows looked at for one page: a filter that nothing fits must not read a customer's whole month. */
const LOOKED_AT = 5_000;

/**
 * One page of the caller's own tenant, the newest minute first. Where few rows fit, a page may be short, or empty, and yet
 * have a `next`: the search goes on from there.
 */
export async function listJobs(
  { db, caller }: Pick<CallerContext, "db" | "caller">,
  { limit, cursor, ...query }: JobsQuery,
): Promise<JobsReply> {
  const before = cursor === undefined ? undefined : lt(jobs.id, cursor);
  const isFiltered = Object.entries(query).some(([name, value]) => value !== undefined && !TIMES.has(name));
  const floor = isFiltered ? await floorOf({ db, caller }, query, before) : undefined;
  // Of two lower bounds SQLite seeks by the first it meets, and the floor is never below the time asked for.
  const bounded = floor === undefined ? query : { ...query, from: undefined };
  const rows = await db
    .select()
    .from(jobs)
    .where(and(jobsThat(caller.tenant, bounded), before, floor === undefined ? undefined : gte(jobs.id, floor)))
    .orderBy(desc(jobs.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? (page.at(-1)?.id ?? null) : (floor ?? null);
  return { jobs: page, next };
}

/** Times are a range of the index: they cost nothing. */
const TIMES: ReadonlySet<string> = new Set(["from", "to"]);

/** The last row that this page may look at; undefined where fewer are left. */
async function floorOf(
  { db, caller }: Pick<CallerContext, "db" | "caller">,
  { from, to }: Pick<JobsQuery, "from" | "to">,
  before: ReturnType<typeof lt> | undefined,
): Promise<string | undefined> {
  const [row] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.tenant, caller.tenant), jobsThat(caller.tenant, { from, to }), before))
    .orderBy(desc(jobs.id))
    .limit(1)
    .offset(LOOKED_AT - 1);
  return row?.id;
}
