import type { FeedbackReply, FeedbackRequest } from "@sottovoce/contract";
import { and, eq } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { AppError } from "../../errors.ts";
import { pairOf } from "../routing/line-up.ts";

/** A post-edit distance goes to the vendor and pair of the caller's own job. The job itself is not changed. @throws AppError */
export async function noteFeedback(
  { db, caller, health }: CallerContext,
  { job, postEditDistance }: FeedbackRequest,
): Promise<FeedbackReply> {
  const [row] = await db
    .select({ vendor: jobs.vendor, source: jobs.sourceLanguage, target: jobs.targetLanguage })
    .from(jobs)
    .where(and(eq(jobs.tenant, caller.tenant), eq(jobs.id, job)));
  if (row === undefined || row.vendor === "none") throw new AppError("not_found", { field: "job" });
  await health.rate(caller.tenant, { vendor: row.vendor, pair: pairOf(row.source, row.target) }, postEditDistance);
  return { noted: true };
}
