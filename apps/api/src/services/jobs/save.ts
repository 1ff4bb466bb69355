import { JobRecord } from "@sottovoce/contract";
import type { Dependencies } from "../../context.ts";
import { attempts, jobs } from "../../db/schema.ts";
import { logFailure } from "../../log.ts";

/** The part of a queue's message that is used here. */
export type JobMessage = { readonly body: unknown; readonly ack: () => void; readonly retry: () => void };

/**
 * Writes a batch of records, each once however often it is delivered. One that the database refuses does not hold up
 * the others: it alone is retried and ends in the dead-letter queue, which holds metadata only.
 */
export async function saveJobs({ db }: Pick<Dependencies, "db">, messages: readonly JobMessage[]): Promise<void> {
  const parsed = messages.map((message) => ({ message, record: JobRecord.safeParse(message.body).data }));
  for (const { message } of parsed.filter(({ record }) => record === undefined)) message.retry();
  const known = parsed.flatMap(({ message, record }) => (record === undefined ? [] : [{ message, record }]));

  // ON CONFLICT (key), not INSERT OR IGNORE: that one would drop rows that a CHECK refuses, without a word.
  const insertJob = ({ job }: JobRecord) => db.insert(jobs).values(job).onConflictDoNothing({ target: jobs.id });
  const insertsOf = (record: JobRecord) =>
    [
      insertJob(record),
      ...record.attempts.map((attempt) =>
        db
          .insert(attempts)
          .values(attempt as typeof attempts.$inferInsert)
          .onConflictDoNothing({ target: [attempts.job, attempts.number] }),
      ),
    ] as const;

  const [first, ...rest] = known.flatMap(({ record }) => insertsOf(record));
  if (first === undefined) return;
  try {
    await db.batch([first, ...rest]);
    for (const { message } of known) message.ack();
  } catch {
    for (const { message, record } of known) {
      try {
        const [own, ...others] = insertsOf(record);
        await db.batch([own, ...others]);
        message.ack();
      } catch (error) {
        logFailure(record.job.id, error);
        message.retry();
      }
    }
  }
}
