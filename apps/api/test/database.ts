import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

export const migrate = () => applyD1Migrations(env.DB, env.TEST_MIGRATIONS);

/** Every row of every table, as one text. */
export async function dumpDatabase(): Promise<string> {
  const tables = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{
    name: string;
  }>();
  const rows = await Promise.all(tables.results.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`).all()));
  return JSON.stringify(rows.map(({ results }) => results));
}
