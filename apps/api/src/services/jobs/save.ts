import { Job } from "@sottovoce/contract";
import type { Dependencies } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { logFailure } from "../../log.ts";

/** The part of a queue's message that is used here. */
export type JobMessage = { readonly body: unknown; readonly ack: () => void; readonly retry: () => void };

/**
 * Writes a batch of rows, each once however often it is delivered. One row that the database refuses does not hold up
 * the others: it alone is retried and ends in the dead-letter queue, which holds metadata only.
 */
export async function saveJobs({ db }: Pick<Dependencies, "db">, messages: readonly JobMessage[]): Promise<void> {
  const parsed = messages.map((message) => ({ message, job: Job.safeParse(message.body).data }));
  for (const { message } of parsed.filter(({ job }) => job === undefined)) message.retry();
  const rows = parsed.flatMap(({ message, job }) => (job === undefined ? [] : [{ message, job }]));

  // ON CONFLICT (id), not INSERT OR IGNORE: that one would drop rows that a CHECK refuses, without a word.
  const insert = (job: Job) => db.insert(jobs).values(job).onConflictDoNothing({ target: jobs.id });
  const [first, ...rest] = rows;
  if (first === undefined) return;
  try {
    await db.batch([insert(first.job), ...rest.map(({ job }) => insert(job))]);
    for (const { message } of rows) message.ack();
  } catch {
    for (const { message, job } of rows) {
      try {
        await insert(job);
        message.ack();
      } catch (error) {
        logFailure(job.id, error);
        message.retry();
      }
    }
  }
}
