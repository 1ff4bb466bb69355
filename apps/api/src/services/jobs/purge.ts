import { lte } from "drizzle-orm";
import type { Dependencies } from "../../context.ts";
import { attempts, jobs } from "../../db/schema.ts";

/** Drops the rows whose time is up. D1's own history of a database (Time Travel) forgets them 7 to 30 days later. */
export async function purgeJobs({ db, now }: Pick<Dependencies, "db" | "now">): Promise<void> {
  const seconds = Math.floor(now() / 1_000);
  await db.batch([
    db.delete(attempts).where(lte(attempts.expiresAt, seconds)),
    db.delete(jobs).where(lte(jobs.expiresAt, seconds)),
  ]);
}
