/**
 * Do questions stay as quick when there are a hundred times as many rows? `node scale.ts [--rows 20000,200000,2000000]`
 * fills a SQLite of the same schema for each size with a month of jobs of 20 customers, one of which owns half, and asks
 * through the API's own services. Prints the plan of every statement, and milliseconds at the median and at 95 %.
 *
 * The engine is SQLite, which is what D1 is, but in this process and on this disk: the way from a Worker to D1, D1's own
 * replication and other customers' load are not in the figures. What D1 counts for its bill is read from a D1 in workerd.
 * Exits 1 when a question's fastest run (other work on the machine disturbs it least) takes more than three times and 2 ms
 * longer at the largest size than at the smallest.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JobsReply } from "@sottovoce/contract";
import { api, asD1, openSqlite, startD1, type Asked, type D1 } from "./scale-d1.ts";
import {
  BIG,
  createdAt,
  DAYS,
  fill,
  messages,
  recordRef,
  ROWS_OF_A_RECORD,
  START,
  type Message,
} from "./scale-rows.ts";

const asked = process.argv.find((_, i) => process.argv[i - 1] === "--rows") ?? "20000,200000,2000000";
const sizes = asked.split(",").map(Number);
const PURGED = 2_000;
const DAY = 86_400;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Database = { readonly batch: unknown };
type Scope = {
  readonly db: Database;
  readonly caller: { readonly tenant: string; readonly actor: string };
  readonly now: () => number;
  readonly tenants: { readonly object: () => TenantObject };
};
type TenantObject = { readonly references: () => Promise<string[]>; readonly record: () => Promise<void> };
type Query = Readonly<Record<string, unknown>>;

/** An app exports nothing, so its services are loaded by their address. These types are what they say of themselves there. */
const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(api, "src", path)).href)) as T;
const { openDatabase } = await load<{ openDatabase: (d1: D1) => Database }>("db/database.ts");
const { listJobs } = await load<{ listJobs: (scope: Scope, query: Query) => Promise<JobsReply> }>(
  "services/jobs/list.ts",
);
const { exportJobs } = await load<{ exportJobs: (scope: Scope, query: Query) => ReadableStream }>(
  "services/jobs/export.ts",
);
const { eraseJobs } = await load<{ eraseJobs: (scope: Scope, request: Query) => Promise<unknown> }>(
  "services/jobs/erase.ts",
);
const { purgeJobs } = await load<{ purgeJobs: (scope: Scope) => Promise<unknown> }>("services/jobs/purge.ts");
const { saveJobs } = await load<{ saveJobs: (scope: Scope, messages: Message[]) => Promise<void> }>(
  "services/jobs/save.ts",
);
const { sumUsage } = await load<{ sumUsage: (scope: Scope, query: Query) => Promise<unknown> }>(
  "services/usage/sum.ts",
);

type Line = {
  readonly name: string;
  readonly fastest: number;
  readonly p50: number;
  readonly p95: number;
  readonly plans: readonly string[];
};
type Timing = {
  readonly runs?: number;
  /** Units in one run: what is printed is the time of one. */ readonly each?: number;
};

/** What an admin may ask; where nothing fits, an index that only orders is read to its end. */
const FILTERS: Readonly<Record<string, Query>> = {
  "status=vendor_error": { status: "vendor_error" },
  "status=denied (no such row)": { status: "denied" },
  "status=not_needed": { status: "not_needed" },
  "vendor=azure": { vendor: "azure" },
  "vendor=papago (no such row)": { vendor: "papago" },
  "contentType=chat": { contentType: "chat" },
  "crm=oracle": { crm: "oracle" },
  "source=ja": { source: "ja" },
  "target=en": { target: "en" },
  "target=fr (no such row)": { target: "fr" },
  "an hour of it": { from: START + 15 * DAY, to: START + 15 * DAY + 3_600 },
  "all at once": {
    from: START + DAY,
    to: START + 29 * DAY,
    status: "ok",
    vendor: "azure",
    contentType: "ticket",
    crm: "zendesk",
    source: "it",
    target: "en",
  },
};

async function measure(rows: number): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-scale-"));
  const database = openSqlite(folder);
  try {
    const filledAt = performance.now();
    fill(database, rows);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const seconds = Math.round((performance.now() - filledAt) / 1_000);
    const bytes = statSync(join(folder, "scale.sqlite")).size;
    say(
      `${rows.toLocaleString("en")} jobs: filled in ${seconds} s, ${Math.round(bytes / rows)} bytes each with attempt and indexes`,
    );

    const watched = asD1(database);
    const lines: Line[] = [];
    const time = async (
      name: string,
      run: (index: number) => Promise<unknown>,
      { runs = 25, each = 1 }: Timing = {},
    ) => {
      const times: number[] = [];
      watched.asked.length = 0;
      for (let index = 0; index < runs; index += 1) {
        const startedAt = performance.now();
        await run(index);
        times.push((performance.now() - startedAt) / each);
      }
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
      lines.push({ name, fastest: at(0), p50: at(0.5), p95: at(0.95), plans: plansOf(watched.asked) });
    };
    const plansOf = (statements: readonly Asked[]): string[] =>
      [...new Map(statements.map((one) => [one.sql.replaceAll("(?, ?", "(?"), one])).values()].map(
        ({ sql, values }) => {
          const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
          const verb = /^(\w+)(?:.*?\b(?:from|into) "?(\w+))?/is.exec(sql.trim());
          return `${verb?.[1] ?? ""} ${verb?.[2] ?? ""}: ${steps.map(({ detail }) => String(detail)).join("; ") || "by value"}`;
        },
      );
    await ask(watched.d1, rows, time);
    return lines;
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Time = (name: string, run: (index: number) => Promise<unknown>, timing?: Timing) => Promise<void>;

async function ask(d1: D1, rows: number, time: Time): Promise<void> {
  let now = START + DAYS * DAY - 1;
  let refs: string[] = [];
  const scope = scopeOf(d1, { now: () => now * 1_000, references: () => Promise.resolve(refs) });

  await time("list, first page", () => listJobs(scope, { limit: 50 }));
  const depth = Math.min(1_000 * 50, rows / 2 - 50);
  const deep = await d1
    .prepare("SELECT id FROM jobs WHERE tenant = ? ORDER BY id DESC LIMIT 1 OFFSET ?")
    .bind(BIG, depth)
    .all();
  await time("list, page 1,000 (or the last)", () => listJobs(scope, { limit: 50, cursor: deep.results[0]?.["id"] }));
  for (const [name, query] of Object.entries(FILTERS))
    await time(`list, ${name}`, () => listJobs(scope, { limit: 50, ...query }), { runs: 10 });
  for (const by of ["day", "vendor", "pair"])
    await time(`usage of the month by ${by}`, () => sumUsage(scope, { by }), { runs: 10 });
  await time("CSV, a page of 200", () => drain(exportJobs(scope, {})), {
    runs: 3,
    each: Math.min(100_000, rows / 2) / 200,
  });
  await time("save, a job of a batch of 50", (index) => saveJobs(scope, messages(index)), { runs: 10, each: 50 });
  await time(
    "erase a ticket's 20 rows, 14 names tried",
    (index) => {
      const last = Math.floor(rows / 2 / ROWS_OF_A_RECORD) - 1;
      refs = [recordRef(last - index), ...Array.from({ length: 13 }, (_, other) => recordRef(2 ** 40 + other))];
      return eraseJobs(scope, { record: "any" });
    },
    { runs: 5 },
  );
  await time(
    `purge, ${PURGED.toLocaleString("en")} jobs and attempts`,
    (index) => {
      now = createdAt((index + 1) * PURGED, rows) + DAYS * DAY;
      return purgeJobs(scope);
    },
    { runs: 4 },
  );
}

const scopeOf = (d1: D1, { now, references }: Pick<Scope, "now"> & Pick<TenantObject, "references">): Scope => ({
  db: openDatabase(d1),
  caller: { tenant: BIG, actor: "0".repeat(32) },
  now,
  tenants: { object: () => ({ references, record: () => Promise.resolve() }) },
});

async function drain(stream: ReadableStream): Promise<void> {
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}

/** Rows as D1 counts them, for one translation of a day that has begun: saved once, delivered again, and purged. */
async function countRows(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-scale-"));
  const { d1, dispose } = await startD1(folder);
  try {
    const count = { read: 0, written: 0, statements: 0 };
    const add = ({ meta }: { readonly meta: { readonly rows_read: number; readonly rows_written: number } }): void => {
      count.read += meta.rows_read;
      count.written += meta.rows_written;
      count.statements += 1;
    };
    const counted: D1 = {
      prepare: (sql) => d1.prepare(sql),
      batch: async (statements) => {
        const answers = await d1.batch(statements);
        answers.forEach(add);
        return answers;
      },
    };
    const scope = scopeOf(counted, { now: () => 0, references: () => Promise.resolve([]) });
    const say50 = (what: string): void => {
      const [read, written, statements] = [count.read, count.written, count.statements].map((n) => (n / 50).toFixed(1));
      say(`  ${what.padEnd(26)}${written} rows written, ${read} read, ${statements} statements`);
      Object.assign(count, { read: 0, written: 0, statements: 0 });
    };
    say("\nas D1 in workerd counts, for one translation with one attempt");
    await saveJobs(scope, messages(0));
    say50("saved, first 50 of a day");
    await saveJobs(scope, messages(1));
    say50("saved");
    await saveJobs(scope, messages(1));
    say50("delivered again");
    for (const table of ["attempts", "jobs"])
      add(await d1.prepare(`DELETE FROM ${table} WHERE expires_at < 9e9 AND rowid <= 50`).run());
    count.statements = 0;
    say50("purged");
  } finally {
    await dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

const results: (readonly Line[])[] = [];
for (const rows of sizes) results.push(await measure(rows));

say("\nplans");
for (const { name, plans } of results.at(-1) ?? []) for (const plan of plans) say(`  ${name} · ${plan}`);

say(`\n${"milliseconds".padEnd(44)}${sizes.map((rows) => `${rows.toLocaleString("en")} jobs`.padStart(20)).join("")}`);
say(`${"".padEnd(44)}${sizes.map(() => "p50        p95".padStart(20)).join("")}`);
for (const [index, { name, fastest }] of (results[0] ?? []).entries()) {
  const cells = results.map((lines) =>
    `${(lines[index]?.p50 ?? 0).toFixed(2)} ${(lines[index]?.p95 ?? 0).toFixed(2).padStart(10)}`.padStart(20),
  );
  const isGrowing = (results.at(-1)?.[index]?.fastest ?? 0) > fastest * 3 + 2;
  if (isGrowing) process.exitCode = 1;
  say(`${name.padEnd(44)}${cells.join("")}${isGrowing ? "   GROWS" : ""}`);
}
await countRows();
