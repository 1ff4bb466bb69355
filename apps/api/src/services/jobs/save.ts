import { QueueRecord, type AuditEntry, type Entity, type JobRecord, type KindsRecord } from "@sottovoce/contract";
import { getTableColumns, sql, type SQL } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { BatchItem } from "drizzle-orm/batch";
import type { Dependencies } from "../../context.ts";
import type { Database } from "../../db/database.ts";
import { attempts, audit, jobs, piiDaily, tenants, usageDaily } from "../../db/schema.ts";
import { logFailure } from "../../log.ts";

/** The part of a queue's message that is used here. */
export type JobMessage = {
  readonly body: unknown;
  /** How often it was delivered, this time included. */
  readonly attempts?: number;
  readonly ack: () => void;
  readonly retry: (options?: { readonly delaySeconds: number }) => void;
};

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
  } catch (cause) {
    // Away, or busy: one by one would only be fifty more failures.
    if (!isRefusal(cause)) {
      logFailure("queue", cause);
      for (const { message } of known) message.retry({ delaySeconds: delayOf(message) });
      return;
    }
    for (const { message, record } of known) {
      try {
        await run(db, statementsOf(db, record));
        message.ack();
      } catch (error) {
        logFailure(record.kind === "job" ? record.job.id : record.kind, error);
        message.retry();
      }
    }
  }
}

/** Seconds: from ten on, twice as long each time, an hour at most. */
const delayOf = ({ attempts: tried = 1 }: JobMessage): number => Math.min(10 * 2 ** (tried - 1), 3_600);

/** A CHECK, a key or a type said no: the row is at fault, not the database. */
export function isRefusal(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (/constraint failed|SQLITE_CONSTRAINT|closed vocabulary|datatype mismatch/i.test(cause.message)) return true;
  return false;
}

/** A batch is one transaction: all of it or nothing. */
async function run(db: Database, [first, ...rest]: readonly Statement[]): Promise<void> {
  if (first !== undefined) await db.batch([first, ...rest]);
}

function statementsOf(db: Database, record: QueueRecord): Statement[] {
  switch (record.kind) {
    case "job":
      return jobStatements(db, record);
    case "audit":
      return [insertAct(db, record.entry)];
    case "kinds":
      return kindStatements(db, record);
  }
}

/** Whose record it is, for the log and for its tenant's admins. */
export const tenantOf = (record: QueueRecord): string => {
  switch (record.kind) {
    case "job":
      return record.job.tenant;
    case "audit":
      return record.entry.tenant;
    case "kinds":
      return record.tenant;
  }
};

/** The day's sums come first and look whether the job is there: a record that is delivered twice counts once. */
function jobStatements(db: Database, { job, attempts: tries }: JobRecord): Statement[] {
  // A message that comes late must not bring back what a customer's deletion took away.
  const isKnown = sql`NOT EXISTS (SELECT 1 FROM ${tenants} WHERE ${tenants.id} = ${job.tenant} AND ${tenants.deletedAt} IS NOT NULL)`;
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${jobs} WHERE ${jobs.id} = ${job.id}) AND ${isKnown}`;
  const day = Math.floor(job.createdAt / 86_400);
  return [
    db
      .insert(usageDaily)
      .select(
        sql`SELECT ${job.tenant}, ${day}, ${job.crm}, ${job.contentType}, ${job.direction}, ${job.sourceLanguage},
          ${job.targetLanguage}, ${job.vendor}, ${job.status}, 1, ${job.billedCharacters}, ${job.maskedTotal},
          ${job.failovers}, ${job.latencyMs} WHERE ${isNew}`,
      )
      .onConflictDoUpdate({
        target: USAGE_KEY,
        set: {
          jobs: added(usageDaily.jobs),
          billedCharacters: added(usageDaily.billedCharacters),
          masked: added(usageDaily.masked),
          failovers: added(usageDaily.failovers),
          latencyMs: added(usageDaily.latencyMs),
        },
      }),
    // ON CONFLICT (key), not INSERT OR IGNORE: that one would drop rows that a CHECK refuses, without a word.
    db.insert(jobs).select(rowSelect(job, isKnown)).onConflictDoNothing({ target: jobs.id }),
    ...tries.map((attempt) =>
      db
        .insert(attempts)
        .values(attempt as typeof attempts.$inferInsert)
        .onConflictDoNothing({ target: [attempts.job, attempts.number] }),
    ),
  ];
}

const USAGE_KEY = [
  usageDaily.tenant,
  usageDaily.day,
  usageDaily.crm,
  usageDaily.contentType,
  usageDaily.direction,
  usageDaily.sourceLanguage,
  usageDaily.targetLanguage,
  usageDaily.vendor,
  usageDaily.status,
];

const added = (column: AnySQLiteColumn) => sql`${column} + excluded.${sql.identifier(column.name)}`;

/** The row's values in the table's order, where the condition holds. */
function rowSelect(job: JobRecord["job"], condition: SQL): SQL {
  const values = (Object.keys(getTableColumns(jobs)) as (keyof typeof job)[]).map((name) => {
    const value = job[name];
    return sql`${typeof value === "boolean" ? Number(value) : value}`;
  });
  return sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`;
}

/** Totals as they stood: the larger one is the later one. */
const kindStatements = (db: Database, { tenant, day, totals }: KindsRecord): Statement[] =>
  Object.entries(totals).map(([entity, n]) =>
    db
      .insert(piiDaily)
      .values({ tenant, day, entity: entity as Entity, n })
      .onConflictDoUpdate({
        target: [piiDaily.tenant, piiDaily.day, piiDaily.entity],
        set: { n: sql`max(${piiDaily.n}, excluded.n)` },
      }),
  );

const insertAct = (db: Database, entry: AuditEntry): Statement =>
  db
    .insert(audit)
    .values(entry as typeof audit.$inferInsert)
    .onConflictDoNothing({ target: [audit.tenant, audit.seq] });
