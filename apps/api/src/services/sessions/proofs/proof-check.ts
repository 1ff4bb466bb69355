import type { Access, Crm, Proof, Scope } from "@sottovoce/contract";
import type { Secrets } from "../../../tenant/snapshot.ts";
import type { VerifiedKey } from "../../../tenant/api-keys.ts";

export type ProofKind = Proof["kind"];
type ProofOf<K extends ProofKind> = Extract<Proof, { readonly kind: K }>;

/** How one kind of proof is checked. checks.ts lists them all. */
export type ProofCheck<K extends ProofKind> = {
  readonly kind: K;
  /** Whose calls it can prove. */
  readonly crms: readonly Crm[];
  /** Never throws for what a caller sent. */
  readonly check: (proof: ProofOf<K>, grounds: Grounds) => Promise<Proven | Refused>;
};

/** What a proof is checked against and with. */
export type Grounds = {
  /** The one that was named. It only chose whose settings these are. */
  readonly tenant: string;
  readonly access: Access;
  /** Of that tenant: `access:zendesk` → { secret, previous }. */
  readonly secrets: Secrets;
  /** Of the request: Zendesk's proxy and Cloudflare's edge put their tokens there. */
  readonly headers: Headers;
  /** This API's origin, as callers address it. */
  readonly api: string | undefined;
  /** Of the page that asks. */
  readonly origin: string | undefined;
  readonly dependencies: ProofDependencies;
};

export type ProofDependencies = {
  /** Guarded: the hosts are an admin's. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** False when that id was seen before, within the seconds given then. */
  readonly firstSeen: (id: string, seconds: number) => Promise<boolean>;
  readonly verifyKey: (id: string, hash: string) => Promise<VerifiedKey | undefined>;
  readonly isDevelopmentKey: (key: string) => Promise<boolean>;
};

export type Proven = {
  readonly ok: true;
  readonly role: "agent" | "admin";
  /** Absent: those of the role. */
  readonly scopes?: readonly Scope[];
  /** An opaque id of who calls, unique within the kind. It becomes a keyed name and is kept nowhere. */
  readonly subject?: string;
  /** The keyed name, where there is one already. */
  readonly actor?: string;
  /** The API key it came from: the session ends with it. */
  readonly key?: { readonly id: string; readonly hash: string };
  /** The only pages the session is good on, where the request's own origin does not say it. */
  readonly pages?: readonly string[];
};

/** For events. The caller hears `proof_refused`, whichever it was. */
export const REFUSALS = [
  "not_configured",
  "malformed",
  "bad_header",
  "wrong_algorithm",
  "bad_signature",
  "unknown_key",
  "keys_unavailable",
  "wrong_issuer",
  "wrong_audience",
  "expired",
  "not_yet",
  "bad_claims",
  "replayed",
  "wrong_page",
  "wrong_site",
  "site_redirected",
  "site_unreachable",
  "site_answer",
  "session_refused",
  "wrong_client",
  "not_admin",
  "wrong_key",
  "other_tenant",
  "scope_too_wide",
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Refused = { readonly ok: false; readonly reason: Refusal };

export const refuse = (reason: Refusal): Refused => ({ ok: false, reason });
