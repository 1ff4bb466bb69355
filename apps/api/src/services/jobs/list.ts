import type { JobsQuery, JobsReply } from "@sottovoce/contract";
import { and, desc, lt } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { jobsThat } from "./filter.ts";

/** One page of the caller's own tenant, the newest minute first. */
export async function listJobs(
  { db, caller }: Pick<CallerContext, "db" | "caller">,
  { limit, cursor, ...query }: JobsQuery,
): Promise<JobsReply> {
  const rows = await db
    .select()
    .from(jobs)
    .where(and(jobsThat(caller.tenant, query), cursor === undefined ? undefined : lt(jobs.id, cursor)))
    .orderBy(desc(jobs.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return { jobs: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
