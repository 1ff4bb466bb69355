import type { Crm, RoutingSettings, Scope, Settings } from "@sottovoce/contract";
import type { createPseudonymizer, Deadline, Need, Scan } from "@sottovoce/core";
import type { identify } from "@sottovoce/core/language";
import type { ConnectedVendor, Vendor } from "@sottovoce/vendors";
import type { Database } from "./db/database.ts";
import type { Env } from "./env.ts";
import type { Health } from "./tenant/health.ts";
import type { Tenants } from "./tenant/tenants.ts";

/** What the Worker is made of. Made once for an environment; tests hand in fakes. Holds nothing of a request. */
export type Dependencies = {
  readonly env: Env;
  readonly db: Database;
  readonly vendors: readonly ConnectedVendor[];
  readonly routing: RoutingSettings;
  readonly tenants: Tenants;
  readonly findVendor: (id: string) => Vendor | undefined;
  /** For hosts that an admin named: checked before they are called, never redirected. */
  readonly guardedFetch: typeof globalThis.fetch;
  readonly health: Health;
  readonly scan: Scan;
  readonly createPseudonymizer: typeof createPseudonymizer;
  readonly identify: typeof identify;
  readonly deadlines: Readonly<Record<Need["contentType"], Deadline>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Values in [0, 1). */
  readonly random: () => number;
};

/** Who calls, from a verified credential and from nothing else. */
export type Caller = {
  readonly tenant: string;
  readonly role: "agent" | "admin";
  readonly crm: Crm;
  readonly scopes: readonly Scope[];
  /** 32 hexadecimal digits: a keyed name of the agent or admin, good for budgets and the audit trail. Never an id of the CRM. */
  readonly actor?: string | undefined;
  readonly credential: "session" | "key" | "development";
};

/** What a service gets of one request. */
export type Context = Dependencies & {
  readonly requestId: string;
  /** The Origin header, if there was one. */
  readonly origin: string | undefined;
  /** Where the request comes from, as a keyed digest of a day: good for locking out, useless afterwards. */
  readonly source: string;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  /** Goes on after the answer is sent. */
  readonly defer: (work: Promise<unknown>) => void;
};

/** `vendors` and `routing` are the tenant's own here. */
export type CallerContext = Context & {
  readonly caller: Caller;
  readonly settings: Settings;
  readonly settingsVersion: number;
};

/** The one tenant there is until tenants come. */
export const DEVELOPMENT_TENANT = "01JDEV00000000000000000000";
