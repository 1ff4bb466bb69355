import type { EraseReply } from "@sottovoce/contract";
import { and, eq, inArray } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { attempts, jobs } from "../../db/schema.ts";
import { actorOf } from "../admins/actor.ts";

/**
 * Everything that is kept of one ticket or article of the CRM, under any of the names its months gave it. Daily sums stay:
 * they name nobody. D1's own history forgets the rows 7 to 30 days later.
 */
export async function eraseJobs(
  { db, caller, tenants }: CallerContext,
  { record }: { readonly record: string },
): Promise<EraseReply> {
  const object = tenants.object(caller.tenant);
  const refs = await object.references("record", record);
  let erased = 0;
  for (const ref of refs) {
    const rows = await db
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.tenant, caller.tenant), eq(jobs.recordRef, ref)));
    for (let start = 0; start < rows.length; start += CHUNK) {
      const ids = rows.slice(start, start + CHUNK).map(({ id }) => id);
      await db.batch([
        db.delete(attempts).where(inArray(attempts.job, ids)),
        db.delete(jobs).where(inArray(jobs.id, ids)),
      ]);
      erased += ids.length;
    }
  }
  await object.record({ actor: actorOf(caller), action: "jobs_erased" });
  return { erased };
}

/** D1 takes 100 bound values in one statement. */
const CHUNK = 90;
