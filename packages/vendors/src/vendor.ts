import type { Locale, Result, Shape, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
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
};

/** Settings → client. The one type every translation service satisfies; judged by testing/conformance.ts. */
export type Vendor<S = never> = {
  /** The folder's name. */
  readonly id: string;
  /** What an admin fills in. Strict: unknown fields are an error. */
  readonly settings: z.ZodMiniType<S>;
  readonly retention: (settings: S) => Retention;
  readonly region: (settings: S) => Region;
  /** From a pinned table; both directions count. */
  readonly supports: (pair: Pair) => boolean;
  /** Shapes this vendor keeps for the pair, best first; never empty. */
  readonly shapes: (pair: Pair) => readonly [Shape, ...Shape[]];
  /** Characters (UTF-16) in one call, all segments together, after rendering. */
  readonly maxCharacters: number;
  readonly connect: (settings: S, dependencies: VendorDependencies) => VendorClient;
};
