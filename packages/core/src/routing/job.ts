import type { SafeText } from "../pseudonymize/pseudonym.ts";
import type { Locale } from "../span.ts";

/** How a pseudonym is written for a vendor. Each vendor lists those it keeps, best first. */
export const SHAPES = ["xml-tag", "html-span", "apertium-notrans", "nonce"] as const;
export type Shape = (typeof SHAPES)[number];

/** One call of one vendor. `segments` are already rendered in `shape`; each is one paragraph without line breaks. */
export type VendorJob = {
  readonly segments: readonly SafeText[];
  readonly shape: Shape;
  readonly source: Locale;
  readonly target: Locale;
  readonly contentType: "ticket" | "chat" | "article";
};

/** Translations in the job's order, still in the vendor's shape. `billedCharacters` as the vendor says, else counted by us. */
export type VendorOutput = {
  readonly translations: readonly string[];
  readonly billedCharacters: number;
  /** Words the vendor said it did not know and left as they were. Absent where a vendor does not say. */
  readonly wordsLeft?: number;
};

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Failures are values, because routing reads them. They never hold text of the customer or of the vendor. */
export type VendorError =
  | { readonly kind: "rate-limited"; readonly retryAfterMs?: number }
  | {
      readonly kind:
        | "unavailable"
        | "timeout"
        | "aborted"
        | "quota"
        | "unauthorized"
        | "unsupported-pair"
        | "too-large";
    }
  /** The vendor refused the request: our bug. `status` is the HTTP status. */
  | { readonly kind: "rejected"; readonly status: number }
  /** A 2xx reply that its schema, its size or its count refuses. */
  | { readonly kind: "malformed" }
  /** A redirect: never followed, it would send text elsewhere. */
  | { readonly kind: "redirected" };

export type VendorErrorKind = VendorError["kind"];

/** What a failed attempt means for the next one. A new kind does not compile until it is decided here. */
export const AFTER: Readonly<Record<VendorErrorKind, "retry-same" | "next-vendor" | "stop">> = {
  "rate-limited": "next-vendor",
  unavailable: "retry-same",
  timeout: "next-vendor",
  aborted: "stop",
  quota: "next-vendor",
  unauthorized: "next-vendor",
  "unsupported-pair": "next-vendor",
  "too-large": "next-vendor",
  rejected: "next-vendor",
  malformed: "next-vendor",
  redirected: "next-vendor",
};
