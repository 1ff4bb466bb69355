import { inArray, lt, lte } from "drizzle-orm";
import type { Dependencies } from "../../context.ts";
import { attempts, jobs, piiDaily, usageDaily } from "../../db/schema.ts";

/** Rows at a time: one statement must never hold the database for long. */
const CHUNK = 2_000;
/** One run ends after that many chunks; the next hour goes on. */
const MOST_CHUNKS = 400;
const HOUR_OF_SUMS = 3;
/** Sums are kept for two years and a month: a year beside the one before. */
const DAYS_OF_SUMS = 760;

/** Drops what is over. D1's own history of a database (Time Travel) forgets it 7 to 30 days later. @returns how many jobs */
export async function purgeJobs({ db, now }: Pick<Dependencies, "db" | "now">): Promise<number> {
  const seconds = Math.floor(now() / 1_000);
  let gone = 0;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    const expired = db.select({ id: jobs.id }).from(jobs).where(lte(jobs.expiresAt, seconds)).limit(CHUNK);
    const { meta } = await db.delete(jobs).where(inArray(jobs.id, expired));
    gone += meta.changes;
    if (meta.changes < CHUNK) break;
  }
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    const expired = db
      .select({ job: attempts.job })
      .from(attempts)
      .where(lte(attempts.expiresAt, seconds))
      .limit(CHUNK);
    const { meta } = await db.delete(attempts).where(inArray(attempts.job, expired));
    if (meta.changes === 0) break;
  }
  // Once a day: the sums' tables are read whole for it.
  if (Math.floor(seconds / 3_600) % 24 !== HOUR_OF_SUMS) return gone;
  const oldest = Math.floor(seconds / 86_400) - DAYS_OF_SUMS;
  await db.batch([
    db.delete(usageDaily).where(lt(usageDaily.day, oldest)),
    db.delete(piiDaily).where(lt(piiDaily.day, oldest)),
  ]);
  return gone;
}
