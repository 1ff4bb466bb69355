import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { fileURLToPath } from "node:url";

/** The part of D1's binding that the API's services use. */
export type D1 = {
  readonly prepare: (sql: string) => D1Statement;
  readonly batch: (statements: readonly D1Statement[]) => Promise<readonly D1Answer[]>;
};
export type D1Statement = {
  readonly bind: (...values: readonly unknown[]) => D1Statement;
  readonly all: () => Promise<D1Answer>;
  readonly run: () => Promise<D1Answer>;
  readonly raw: () => Promise<readonly unknown[]>;
};
export type D1Answer = {
  readonly results: readonly Readonly<Record<string, unknown>>[];
  readonly meta: { readonly changes: number; readonly rows_read: number; readonly rows_written: number };
};
export type Asked = { readonly sql: string; readonly values: readonly SQLInputValue[] };

export const api = fileURLToPath(new URL("../apps/api/", import.meta.url));

const migrations = (): readonly string[] => {
  const folder = join(api, "src/db/migrations");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return files.toSorted().flatMap((name) => readFileSync(join(folder, name), "utf8").split("--> statement-breakpoint"));
};

/** SQLite in this process, on disk, with the API's migrations and D1's settings. */
export function openSqlite(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, "scale.sqlite"));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
  for (const statement of migrations()) database.exec(statement);
  return database;
}

/** The binding's face on a SQLite of this process. Notes what it was asked. */
export function asD1(database: DatabaseSync): { readonly d1: D1; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const rawOf = new WeakMap<object, () => D1Answer>();
  const bound = (sql: string, values: readonly SQLInputValue[]): D1Statement => {
    const run = (): D1Answer => {
      asked.push({ sql, values });
      const results = database.prepare(sql).all(...values);
      const changes = Number(database.prepare("SELECT changes() AS changes").get()?.["changes"] ?? 0);
      return { results, meta: { changes, rows_read: 0, rows_written: 0 } };
    };
    const statement: D1Statement = {
      bind: (...more) => bound(sql, more as readonly SQLInputValue[]),
      all: () => Promise.resolve(run()),
      run: () => Promise.resolve(run()),
      raw: () => {
        asked.push({ sql, values });
        const prepared = database.prepare(sql);
        prepared.setReturnArrays(true);
        return Promise.resolve(prepared.all(...values));
      },
    };
    rawOf.set(statement, run);
    return statement;
  };
  const batch = (statements: readonly D1Statement[]): Promise<readonly D1Answer[]> => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const answers = statements.flatMap((statement) => rawOf.get(statement)?.() ?? []);
      database.exec("COMMIT");
      return Promise.resolve(answers);
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  };
  return { d1: { prepare: (sql) => bound(sql, []), batch }, asked };
}

/** A small D1 in workerd: it counts rows as the bill does. */
export async function startD1(folder: string): Promise<{ readonly d1: D1; readonly dispose: () => Promise<void> }> {
  const configPath = join(folder, "wrangler.json");
  const database = { binding: "DB", database_name: "scale", database_id: "00000000-0000-0000-0000-000000000000" };
  writeFileSync(
    configPath,
    JSON.stringify({ name: "scale", compatibility_date: "2026-11-02", d1_databases: [database] }),
  );
  const wrangler = createRequire(join(api, "package.json"))("wrangler") as {
    readonly getPlatformProxy: (
      options: object,
    ) => Promise<{ readonly env: { readonly DB: D1 }; readonly dispose: () => Promise<void> }>;
  };
  const { env, dispose } = await wrangler.getPlatformProxy({ configPath, persist: { path: folder } });
  for (const statement of migrations()) await env.DB.prepare(statement.trim()).run();
  return { d1: env.DB, dispose };
}
