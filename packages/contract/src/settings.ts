import * as z from "zod/mini";
import { Access } from "./access.ts";
import { Entity } from "./entities.ts";
import { RoutingSettings, VendorId } from "./routing.ts";

/** An exact origin of a web page: scheme, host, port where it is not the usual one. */
export const Origin = z.string().check(
  z.maxLength(300),
  z.refine((text) => URL.canParse(text) && new URL(text).origin === text && text !== "null"),
);

/** A service's own fields beside its secrets: what a vendor's `settings` schema asks for. */
const Plain = z.union([z.string().check(z.maxLength(2_000)), z.number(), z.boolean()]);
export const VendorFields = z.record(
  z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)),
  z.union([Plain, z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))]),
);

export const Privacy = z.strictObject({
  /** Kinds that stay visible. Some never may in tickets and chats: cards, ids, secrets and the like. */
  visible: z._default(z.array(Entity).check(z.maxLength(27)), ["LOCATION", "ORGANIZATION", "DATE", "AGE"]),
  /** Names of products and brands that are nobody's personal data. */
  allow: z._default(z.array(z.string().check(z.trim(), z.minLength(2), z.maxLength(80))).check(z.maxLength(500)), []),
  /** What only this customer has: found by a pattern (RE2 syntax, so that no text can make it slow), masked as CUSTOM. */
  custom: z._default(
    z
      .array(
        z.strictObject({
          name: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,29}$/)),
          pattern: z.string().check(z.minLength(2), z.maxLength(200)),
        }),
      )
      .check(z.maxLength(50)),
    [],
  ),
});
export type Privacy = z.infer<typeof Privacy>;

const Characters = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** Characters of source text a day (UTC). Absent: no limit. */
export const Budgets = z.strictObject({
  tenantDaily: z.optional(Characters),
  agentDaily: z.optional(Characters),
});

export const Kept = z.strictObject({
  /** Days until a job's row goes. */
  days: z._default(z.int().check(z.minimum(1), z.maximum(395)), 30),
  /** Whether jobs carry keyed references of agent and record: needed for "my jobs today" and for erasure by record. */
  refs: z._default(z.boolean(), false),
});

/** Everything an admin decides for one customer. What is left out has its default. Secrets are kept apart and never shown. */
export const Settings = z.strictObject({
  /** In the order of preference. */
  vendors: z._default(
    z.array(z.strictObject({ id: VendorId, settings: z._default(VendorFields, {}) })).check(
      z.maxLength(20),
      z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
    ),
    [],
  ),
  routing: z._default(RoutingSettings, RoutingSettings.parse({})),
  privacy: z._default(Privacy, Privacy.parse({})),
  budgets: z._default(Budgets, {}),
  kept: z._default(Kept, Kept.parse({})),
  /** Web pages that may call for this customer. Empty: whatever the deployment allows. */
  origins: z._default(z.array(Origin).check(z.maxLength(50)), []),
  /** How callers prove who they are. */
  access: z._default(Access, {}),
});
export type Settings = z.output<typeof Settings>;
export type SettingsInput = z.input<typeof Settings>;

/** Of the first version ever, and of customers who never changed anything. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({});

const Ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
const Version = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** Keyed name of who did it; never a name or an address. */
const Actor = z.string();

export const SettingsReply = z.object({
  version: z.number(),
  settings: Settings,
  /** Changes that wait for a second admin. */
  proposals: z.array(
    z.object({
      id: z.string(),
      /** Unix seconds. */
      at: z.number(),
      by: Actor,
      /** The version it changes; another change in between voids it. */
      base: z.number(),
      /** Paths of the settings that would protect less. */
      weakens: z.array(z.string()),
      settings: Settings,
    }),
  ),
});
export type SettingsReply = z.infer<typeof SettingsReply>;

/** `proposal` is null when the change is in force. */
export const SettingsChanged = z.object({
  version: z.number(),
  proposal: z.nullable(z.string()),
  weakens: z.array(z.string()),
});
export type SettingsChanged = z.infer<typeof SettingsChanged>;

export const ProposalRequest = z.strictObject({ proposal: Ulid });
export const RollbackRequest = z.strictObject({ version: Version });

export const VersionsReply = z.object({
  versions: z.array(z.object({ version: z.number(), at: z.number(), by: Actor, approvedBy: z.nullable(Actor) })),
});
export type VersionsReply = z.infer<typeof VersionsReply>;

export const DiffQuery = z.strictObject({
  from: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
  to: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
});
export const DiffReply = z.object({
  /** RFC 6901 pointers; `before` and `after` are absent where there was or is nothing. */
  changes: z.array(z.object({ path: z.string(), before: z.optional(z.unknown()), after: z.optional(z.unknown()) })),
});
export type DiffReply = z.infer<typeof DiffReply>;

export const DryRunRequest = z.strictObject({ settings: Settings });
export const DryRunReply = z.object({
  weakens: z.array(z.string()),
  /** Synthetic tickets, scanned under the settings in force and under the proposed ones. */
  tickets: z.array(
    z.object({
      language: z.string(),
      maskedNow: z.number(),
      maskedThen: z.number(),
      /** The ticket as vendors would see it under the proposed settings. It is our own text: nobody's data. */
      vendorWouldSee: z.string(),
      /** Who would be asked, in order, and why others would not. */
      vendors: z.array(z.string()),
      excluded: z.array(z.object({ id: z.string(), reason: z.string() })),
    }),
  ),
});
export type DryRunReply = z.infer<typeof DryRunReply>;
