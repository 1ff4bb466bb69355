import type { AttemptsQuery, AttemptsReply } from "@sottovoce/contract";
import { and, asc, eq } from "drizzle-orm";
import type * as z from "zod/mini";
import type { CallerContext } from "../../context.ts";
import { attempts, jobs } from "../../db/schema.ts";

/** Every try of one job of the caller's own tenant, in order; none for a job that is not theirs or not there. */
export async function listAttempts(
  { db, caller }: CallerContext,
  { job }: z.output<typeof AttemptsQuery>,
): Promise<AttemptsReply> {
  const { vendor, shape, outcome, sent, returned, ms, billedCharacters } = attempts;
  const rows = await db
    .select({ vendor, shape, outcome, sent, returned, ms, billedCharacters })
    .from(attempts)
    .innerJoin(jobs, eq(jobs.id, attempts.job))
    .where(and(eq(jobs.tenant, caller.tenant), eq(attempts.job, job)))
    .orderBy(asc(attempts.number));
  return { attempts: rows };
}
