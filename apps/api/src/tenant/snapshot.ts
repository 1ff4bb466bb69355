import type { Settings, TenantRegion } from "@sottovoce/contract";
import type * as z from "zod/mini";

/** Fields by purpose: `vendor:deepl` → { key }. In the memory of the object and of an isolate, sealed everywhere else. */
export type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A customer as its object tells an isolate. */
export type Snapshot = {
  readonly tenant: string;
  readonly region: z.infer<typeof TenantRegion>;
  readonly settingsVersion: number;
  readonly settings: Settings;
  readonly credentialsVersion: number;
  readonly secrets: Secrets;
};

/** What an isolate knows already. */
export type Seen = { readonly settingsVersion?: number; readonly credentialsVersion?: number };
