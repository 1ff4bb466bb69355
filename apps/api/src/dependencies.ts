import { createPseudonymizer, DEADLINES } from "@sottovoce/core";
import { identify } from "@sottovoce/core/language";
import { findVendor } from "@sottovoce/vendors";
import { DEVELOPMENT_TENANT, type Dependencies } from "./context.ts";
import { openDatabase } from "./db/database.ts";
import type { Env } from "./env.ts";
import { scan } from "./engine.ts";
import { FIXED_HOSTS } from "./guard/fixed-hosts.ts";
import { guardedFetch } from "./guard/guarded-fetch.ts";
import { buildView } from "./tenant/build-view.ts";
import { createHealth } from "./tenant/health.ts";
import { createTenants } from "./tenant/tenants.ts";

/** The real thing. */
export function dependenciesOf(env: Env): Dependencies {
  const now = (): number => Date.now();
  const guarded = guardedFetch({
    fetch: (input, init) => fetch(input, init),
    isSelfHosted: env.isSelfHosted,
    fixedHosts: FIXED_HOSTS,
    now,
  });
  return {
    env,
    db: openDatabase(env.db),
    vendors: env.vendors,
    routing: env.routing,
    health: createHealth(env.tenants, now),
    tenants: createTenants({
      namespace: env.tenants,
      now,
      build: (snapshot) => buildView(snapshot, { findVendor, fetch: guarded }),
      // Made when it is first asked for, so that `npm start` needs no operator.
      ...(env.isProduction ? {} : { development: DEVELOPMENT_TENANT }),
    }),
    findVendor,
    guardedFetch: guarded,
    scan,
    createPseudonymizer,
    identify,
    deadlines: DEADLINES,
    now,
    random: () => Math.random(),
  };
}
