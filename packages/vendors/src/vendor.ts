import type { Formality, Locale, Result, Shape, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import type * as z from "zod/mini";

/** What a vendor does with the text it is sent: nothing kept · kept for moments · kept or unknown. Tickets and chats refuse `stores`. */
export type Retention = "none" | "transient" | "stores";
export type Region = "eu" | "us" | "local" | "other";
export type Pair = { readonly source: Locale; readonly target: Locale };

/** What a vendor may touch. `fetch` is handed in so that tests, timeouts and the SSRF guard see every call. */
export type VendorDependencies = { readonly fetch: typeof globalThis.fetch };

export type VendorClient = {
  /** Never throws for what the network or the vendor does; that is an error value. */
  readonly translate: (job: VendorJob, signal: AbortSignal) => Promise<Result<VendorOutput, VendorError>>;
  /** Only where the vendor keeps something of a job although it was told not to, and can be asked to drop it. */
  readonly erase?: (signal: AbortSignal) => Promise<Result<{ readonly erased: number }, VendorError>>;
};

type Offer = {
  /** The folder's name. */
  readonly id: string;
  /** From a pinned table; both directions count. */
  readonly supports: (pair: Pair) => boolean;
  /** Shapes this vendor keeps for the pair, best first; never empty. */
  readonly shapes: (pair: Pair) => readonly [Shape, ...Shape[]];
  /** Characters (UTF-16) in one job, all segments together, after rendering. More is `too-large` without a call. */
  readonly maxCharacters: number;
  /** Whether the vendor writes to this target in that form of address. Absent: it cannot be asked. */
  readonly formality?: (target: Locale, formality: Formality) => boolean;
};

/** Settings → client: what the author of a vendor writes and hands to `defineVendor`. Judged by testing/conformance.ts. */
export type VendorDefinition<S> = Offer & {
  /** What an admin fills in. Strict: unknown fields are an error. */
  readonly settings: z.ZodMiniType<S>;
  /** Fields of `settings` that are write-only. */
  readonly secrets: readonly (keyof S & string)[];
  readonly retention: (settings: S) => Retention;
  readonly region: (settings: S) => Region;
  readonly connect: (settings: S, dependencies: VendorDependencies) => VendorClient;
};

/** A vendor with its settings filled in: all that routing needs to know. */
export type ConnectedVendor = Offer & VendorClient & { readonly retention: Retention; readonly region: Region };

/** Names of the refused fields, never their values: one may be a key. `""` is the whole. */
export type SettingsError = { readonly kind: "settings"; readonly fields: readonly string[] };

/** A vendor as everybody else sees it. The type of its settings stays inside, so vendors of all kinds fit one list. */
export type Vendor = Offer & {
  readonly settings: z.ZodMiniType;
  readonly secrets: readonly string[];
  /** Parses settings from outside. */
  readonly connect: (settings: unknown, dependencies: VendorDependencies) => Result<ConnectedVendor, SettingsError>;
};

export function defineVendor<S>(definition: VendorDefinition<S>): Vendor {
  const { id, supports, shapes, maxCharacters, formality } = definition;
  const offer: Offer = { id, supports, shapes, maxCharacters, ...(formality === undefined ? {} : { formality }) };
  return {
    ...offer,
    settings: definition.settings,
    secrets: definition.secrets,
    connect(input, dependencies) {
      const parsed = definition.settings.safeParse(input);
      if (!parsed.success)
        return { ok: false, error: { kind: "settings", fields: refusedFields(parsed.error.issues) } };
      const client = definition.connect(parsed.data, dependencies);
      return {
        ok: true,
        value: {
          ...offer,
          retention: definition.retention(parsed.data),
          region: definition.region(parsed.data),
          ...(client.erase === undefined ? {} : { erase: client.erase }),
          translate: (job, signal) => refuseEarly(offer, job, signal) ?? client.translate(job, signal),
        },
      };
    },
  };
}

/** What every vendor must refuse before text leaves, decided in one place so that none forgets. */
function refuseEarly(offer: Offer, job: VendorJob, signal: AbortSignal) {
  const refuse = (kind: "aborted" | "timeout" | "unsupported-pair" | "too-large") =>
    Promise.resolve({ ok: false, error: { kind } } as const);
  if (signal.aborted) return refuse(abortKind(signal));
  if (!offer.supports(job)) return refuse("unsupported-pair");
  const characters = job.segments.reduce((sum, segment) => sum + segment.length, 0);
  return characters > offer.maxCharacters ? refuse("too-large") : undefined;
}

/** `AbortSignal.timeout` and deadlines abort with a TimeoutError; anything else is somebody who no longer wants the answer. */
export function abortKind(signal: AbortSignal): "aborted" | "timeout" {
  const reason: unknown = signal.reason;
  return typeof reason === "object" && reason !== null && "name" in reason && reason.name === "TimeoutError"
    ? "timeout"
    : "aborted";
}

function refusedFields(issues: readonly { readonly path: readonly PropertyKey[] }[]): string[] {
  return [...new Set(issues.map(({ path }) => String(path[0] ?? "")))];
}
