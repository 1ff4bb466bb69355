import { QueueRecord, type AuditEntry, type JobRecord } from "@sottovoce/contract";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Dependencies } from "../../context.ts";
import type { Database } from "../../db/database.ts";
import { attempts, audit, jobs, piiDaily, usageDaily } from "../../db/schema.ts";
import { logFailure } from "../../log.ts";

/** The part of a queue's message that is used here. */
export type JobMessage = { readonly body: unknown; readonly ack: () => void; readonly retry: () => void };

type Statement = BatchItem<"sqlite">;

/**
 * Writes a batch of records, each once however often it is delivered. One that the database refuses does not hold up
 * the others: it alone is retried and ends in the dead-letter queue, which holds metadata only.
 */
export async function saveJobs({ db }: Pick<Dependencies, "db">, messages: readonly JobMessage[]): Promise<void> {
  const parsed = messages.map((message) => ({ message, record: QueueRecord.safeParse(message.body).data }));
  for (const { message } of parsed.filter(({ record }) => record === undefined)) message.retry();
  const known = parsed.flatMap(({ message, record }) => (record === undefined ? [] : [{ message, record }]));
  if (known.length === 0) return;
  try {
    await run(
      db,
      known.flatMap(({ record }) => statementsOf(db, record)),
    );
    for (const { message } of known) message.ack();
  } catch {
    for (const { message, record } of known) {
      try {
        await run(db, statementsOf(db, record));
        message.ack();
      } catch (error) {
        logFailure(idOf(record), error);
        message.retry();
      }
    }
  }
}

/** A batch is one transaction: all of it or nothing. */
async function run(db: Database, [first, ...rest]: readonly Statement[]): Promise<void> {
  if (first !== undefined) await db.batch([first, ...rest]);
}

const statementsOf = (db: Database, record: QueueRecord): Statement[] =>
  record.kind === "job" ? jobStatements(db, record) : [insertAct(db, record.entry)];

const idOf = (record: QueueRecord): string =>
  record.kind === "job" ? record.job.id : `${record.entry.tenant} ${record.entry.seq}`;

/** The day's sums come first and look whether the job is there: a record that is delivered twice counts once. */
function jobStatements(db: Database, { job, attempts: tries, byEntity }: JobRecord): Statement[] {
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${jobs} WHERE ${jobs.id} = ${job.id})`;
  const day = Math.floor(job.createdAt / 86_400);
  return [
    db.run(sql`
      INSERT INTO ${usageDaily} (tenant, day, crm, content_type, direction, source_language, target_language, vendor, status,
        jobs, billed_characters, masked, failovers, latency_ms)
      SELECT ${job.tenant}, ${day}, ${job.crm}, ${job.contentType}, ${job.direction}, ${job.sourceLanguage},
        ${job.targetLanguage}, ${job.vendor}, ${job.status}, 1, ${job.billedCharacters}, ${job.maskedTotal},
        ${job.failovers}, ${job.latencyMs}
      WHERE ${isNew}
      ON CONFLICT DO UPDATE SET jobs = jobs + 1, billed_characters = billed_characters + excluded.billed_characters,
        masked = masked + excluded.masked, failovers = failovers + excluded.failovers,
        latency_ms = latency_ms + excluded.latency_ms`),
    ...Object.entries(byEntity).map(([entity, n]) =>
      db.run(sql`
        INSERT INTO ${piiDaily} (tenant, day, entity, n) SELECT ${job.tenant}, ${day}, ${entity}, ${n} WHERE ${isNew}
        ON CONFLICT DO UPDATE SET n = n + excluded.n`),
    ),
    // ON CONFLICT (key), not INSERT OR IGNORE: that one would drop rows that a CHECK refuses, without a word.
    db.insert(jobs).values(job).onConflictDoNothing({ target: jobs.id }),
    ...tries.map((attempt) =>
      db
        .insert(attempts)
        .values(attempt as typeof attempts.$inferInsert)
        .onConflictDoNothing({ target: [attempts.job, attempts.number] }),
    ),
  ];
}

const insertAct = (db: Database, entry: AuditEntry): Statement =>
  db
    .insert(audit)
    .values(entry as typeof audit.$inferInsert)
    .onConflictDoNothing({ target: [audit.tenant, audit.seq] });
