import { createPseudonymizer, DEADLINES } from "@sottovoce/core";
import { identify } from "@sottovoce/core/language";
import type { Dependencies } from "./context.ts";
import { openDatabase } from "./db/database.ts";
import type { Env } from "./env.ts";
import { scan } from "./engine.ts";
import { createHealth } from "./tenant/health.ts";

/** The real thing. */
export const dependenciesOf = (env: Env): Dependencies => ({
  env,
  db: openDatabase(env.db),
  vendors: env.vendors,
  routing: env.routing,
  health: createHealth(env.tenants, () => Date.now()),
  scan,
  createPseudonymizer,
  identify,
  deadlines: DEADLINES,
  now: () => Date.now(),
  random: () => Math.random(),
});
