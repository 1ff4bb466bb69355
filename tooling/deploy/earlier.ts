import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Flags } from "./ask.ts";
import { readJsonc } from "./read-jsonc.ts";

const Written = z.looseObject({
  account_id: z.optional(z.string()),
  vars: z.looseObject({ REGION: z.string(), ALLOWED_ORIGINS: z.string() }),
  routes: z.optional(z.array(z.looseObject({ pattern: z.string() }))),
});

/** What the run before decided, read from the configuration it wrote. */
export function earlierOf(deployments: string, name: string): Flags {
  const file = join(deployments, name, "wrangler.jsonc");
  if (!/^[a-z0-9-]+$/u.test(name) || !existsSync(file)) return {};
  const { account_id: account, vars, routes } = Written.parse(readJsonc(file));
  return { account, region: vars.REGION, origins: vars.ALLOWED_ORIGINS, domain: routes?.[0]?.pattern };
}
