import { Job, JobAttempt } from "@sottovoce/contract";
import { vendors as known } from "@sottovoce/vendors";
import { getTableColumns } from "drizzle-orm";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../src/db/database.ts";
import {
  attempts,
  audit,
  jobs,
  languages,
  piiDaily,
  receiptHeads,
  tenants,
  usageDaily,
  vendors,
} from "../src/db/schema.ts";
import { RECORDED_LANGUAGES, RECORDED_VENDORS } from "../src/db/vocabularies.ts";
import { migrate } from "./database.ts";
import { jobRow } from "./job-rows.ts";

const TABLES = {
  jobs,
  attempts,
  languages,
  vendors,
  tenants,
  usage_daily: usageDaily,
  pii_daily: piiDaily,
  receipt_heads: receiptHeads,
  audit,
};

const FREE_TEXT = [
  "Hola, soy María y mi pedido no ha llegado.",
  "MARIA ROSSI",
  "Maria",
  "maria",
  "ana",
  "maria.rossi@example.com",
  "+34 612 345 678",
  "RSSMRA80A41H501U",
  "DE89370400440532013000",
  "2026-11-23",
  "ORDER-12345",
  "佐藤",
  "ليلى",
  "",
  " ",
  "es en",
];

/** A good row under the database's own names. */
const ATTEMPT = {
  job: jobRow(5).id,
  number: 0,
  vendor: "deepl",
  shape: "xml-tag",
  outcome: "ok",
  sent: 2,
  returned: 2,
  ms: 120,
  billed_characters: 90,
  expires_at: 1_800_000_000,
};

const TENANT = jobRow(5).tenant;

/** A good row of each table that takes rows. */
const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  attempts: ATTEMPT,
  tenants: { id: TENANT, region: "eu", created_at: 1_800_000_000, deleted_at: null },
  usage_daily: {
    tenant: TENANT,
    day: 20_000,
    crm: "zendesk",
    content_type: "ticket",
    direction: "inbound",
    source_language: "es",
    target_language: "en",
    vendor: "deepl",
    status: "ok",
    jobs: 1,
    billed_characters: 0,
    masked: 0,
    failovers: 0,
    latency_ms: 0,
  },
  pii_daily: { tenant: TENANT, day: 20_000, entity: "PERSON", n: 1 },
  receipt_heads: { tenant: TENANT, day: 20_000, n: 1, root: "0".repeat(64) },
  audit: {
    tenant: TENANT,
    seq: 1,
    at: 1_800_000_000,
    actor: "0".repeat(32),
    action: "key_created",
    target: "#abcdefghij",
    settings_version: 1,
    prev: "0".repeat(64),
    hash: "1".repeat(64),
  },
};

const insertInto = (table: string, row: Readonly<Record<string, unknown>>) => {
  const names = Object.keys(row);
  return env.DB.prepare(
    `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((_, index) => `?${index + 1}`).join(", ")})`,
  )
    .bind(...Object.values(row))
    .run();
};

beforeAll(migrate);

describe("the database", () => {
  it("has the tables of the schema, all of them strict, and no other", async () => {
    const { results } = await env.DB.prepare("PRAGMA table_list").all<{ name: string; strict: number; type: string }>();
    const own = results.filter(({ name }) => !/^(sqlite_|_cf_|d1_migrations)/.test(name));
    expect(own.map(({ name }) => name).toSorted()).toEqual(Object.keys(TABLES).toSorted());
    for (const { name, strict } of own) expect(strict, name).toBe(1);
  });

  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])("has the columns that the schema says: %s", async (table) => {
    const { results } = await env.DB.prepare(`PRAGMA table_info(${table})`).all<{ name: string }>();
    const columns = Object.values(getTableColumns(TABLES[table])).map(({ name }) => name);
    expect(results.map(({ name }) => name)).toEqual(columns);
  });

  it("S29: keeps of a job what the contract says, and no more", () => {
    expect(Object.keys(getTableColumns(jobs))).toEqual(Object.keys(Job.shape));
    expect(Object.keys(getTableColumns(attempts)).toSorted()).toEqual(Object.keys(JobAttempt.shape).toSorted());
  });

  it("knows the words that the code uses", async () => {
    const codes = await env.DB.prepare("SELECT code FROM languages").all<{ code: string }>();
    expect(codes.results.map(({ code }) => code).toSorted()).toEqual([...RECORDED_LANGUAGES].toSorted());
    const ids = await env.DB.prepare("SELECT id FROM vendors").all<{ id: string }>();
    expect(ids.results.map(({ id }) => id).toSorted()).toEqual([...RECORDED_VENDORS].toSorted());
  });

  it.each(known.map(({ id }) => id))("can name the vendor %s", (id) => expect(RECORDED_VENDORS).toContain(id));

  it("takes a row of metadata", async () => {
    await env.DB.exec("DELETE FROM jobs");
    await openDatabase(env.DB).insert(jobs).values(jobRow(1));
    expect(await openDatabase(env.DB).select().from(jobs)).toEqual([jobRow(1)]);
    await env.DB.exec("DELETE FROM jobs");
  });
});

describe("no text column", () => {
  const textColumns = Object.entries(TABLES).flatMap(([table, definition]) =>
    Object.values(getTableColumns(definition))
      .filter(({ dataType }) => dataType === "string")
      .map(({ name }) => ({ table, column: name })),
  );

  it("was forgotten here", () => expect(textColumns).toHaveLength(41));

  it.each(Object.entries(ROWS))("keeps %s from taking a good row", async (table, row) => {
    // Nothing of the trail can be taken away again, so a second run of the file finds it there.
    const isThere =
      table === "audit" &&
      (await env.DB.prepare("SELECT 1 FROM audit WHERE seq = 1 AND tenant = ?1").bind(TENANT).first()) !== null;
    if (!isThere) await expect(insertInto(table, row)).resolves.toBeDefined();
    if (table !== "audit") await env.DB.exec(`DELETE FROM ${table}`);
  });

  it.each(textColumns)("S28: holds free text: $table.$column", async ({ table, column }) => {
    const row = table === "jobs" ? await sqlRow() : (ROWS[table] ?? {});
    // Another key than the good row's, so that nothing but the text can be refused.
    const fresh = table === "audit" ? { ...row, seq: 999_999 } : row;
    for (const value of FREE_TEXT)
      await expect(
        insertInto(table, { ...fresh, [column]: value }),
        `${table}.${column} took ${JSON.stringify(value)}`,
      ).rejects.toThrow(/CHECK|FOREIGN KEY|closed vocabulary/);
  });

  it("S28: is without a rule of its own, in whatever migration it came", async () => {
    const { results } = await env.DB.prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name <> 'd1_migrations'",
    ).all<{ name: string; sql: string }>();
    for (const { name, sql } of results) {
      expect(sql, `${name} is not STRICT`).toMatch(/\)\s*STRICT$/);
      const columns = await env.DB.prepare(`PRAGMA table_info(${name})`).all<{ name: string; type: string }>();
      const keys = await env.DB.prepare(`PRAGMA foreign_key_list(${name})`).all<{ from: string }>();
      // The two vocabularies are closed by triggers instead.
      if (name === "languages" || name === "vendors") continue;
      for (const { name: column } of columns.results.filter(({ type }) => !/^int/i.test(type))) {
        const hasKey = keys.results.some(({ from }) => from === column);
        const checks = sql.split("CHECK").slice(1);
        const hasCheck = checks.some((check) => check.includes(`"${column}"`) && /GLOB|\bIN \(/.test(check));
        expect(hasKey || hasCheck, `${name}.${column} could hold a sentence`).toBe(true);
      }
    }
  });

  it("S56: of the trail, nor a closed day, can be changed afterwards", async () => {
    for (const change of ["UPDATE audit SET action = 'key_revoked'", "DELETE FROM audit", "UPDATE audit SET seq = 9"])
      await expect(env.DB.prepare(change).run(), change).rejects.toThrow("append-only");
    await insertInto("receipt_heads", ROWS["receipt_heads"] ?? {});
    await expect(env.DB.prepare("UPDATE receipt_heads SET n = 2").run()).rejects.toThrow("closed");
    await env.DB.exec("DELETE FROM receipt_heads");
  });

  it.each(textColumns.filter(({ table }) => table === "jobs"))(
    "is changed into free text: $column",
    async ({ column }) => {
      await openDatabase(env.DB).insert(jobs).values(jobRow(9)).onConflictDoNothing();
      for (const value of FREE_TEXT)
        await expect(env.DB.prepare(`UPDATE jobs SET ${column} = ?1`).bind(value).run()).rejects.toThrow();
    },
  );

  it("of a vocabulary is changed or emptied", async () => {
    await expect(env.DB.prepare("UPDATE languages SET code = 'Maria' WHERE code = 'es'").run()).rejects.toThrow();
    await expect(env.DB.prepare("DELETE FROM vendors").run()).rejects.toThrow();
  });
});

describe("an attempt's row", () => {
  const insert = (row: Readonly<Record<string, unknown>>) =>
    env.DB.prepare(
      `INSERT INTO attempts (${Object.keys(row).join(", ")}) VALUES (${Object.keys(row)
        .map((_, index) => `?${index + 1}`)
        .join(", ")})`,
    )
      .bind(...Object.values(row))
      .run();

  it("is taken as it should be, and no other way", async () => {
    await insert(ATTEMPT);
    for (const [column, value] of [
      ["number", 20],
      ["sent", -1],
      ["returned", 10_000],
      ["ms", 600_001],
      ["expires_at", 0],
      ["outcome", "Hola"],
      ["shape", "maria@example.com"],
    ] as const)
      await expect(insert({ ...ATTEMPT, number: 1, [column]: value }), column).rejects.toThrow();
    await env.DB.exec("DELETE FROM attempts");
  });
});

describe("no number column", () => {
  it.each([
    ["created_at", 1_700_000_001],
    ["created_at", "noon"],
    ["size_bucket", 123],
    ["masked_total", -1],
    ["failovers", 10],
    ["latency_ms", 600_001],
    ["restored", 2],
    ["expires_at", 0],
  ])("takes what says too much or nothing: %s = %s", async (column, value) => {
    const candidate = { ...(await sqlRow()), [column]: value };
    const names = Object.keys(candidate);
    const statement = env.DB.prepare(
      `INSERT INTO jobs (${names.join(", ")}) VALUES (${names.map((_, index) => `?${index + 1}`).join(", ")})`,
    ).bind(...Object.values(candidate));
    await expect(statement.run()).rejects.toThrow();
  });
});

/** A good row under the database's own names. */
async function sqlRow(): Promise<Record<string, unknown>> {
  await openDatabase(env.DB).insert(jobs).values(jobRow(5)).onConflictDoNothing();
  const row = await env.DB.prepare("SELECT * FROM jobs WHERE id = ?1").bind(jobRow(5).id).first();
  await env.DB.prepare("DELETE FROM jobs WHERE id = ?1").bind(jobRow(5).id).run();
  return row ?? {};
}
