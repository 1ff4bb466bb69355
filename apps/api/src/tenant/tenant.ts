import type {
  CredentialRequest,
  CredentialsReply,
  KeyDescription,
  QueueRecord,
  Settings,
  SettingsReply,
} from "@sottovoce/contract";
import { DurableObject } from "cloudflare:workers";
import { makeJobId } from "../ulid.ts";
import { apiKeys, type ApiKeys, type KeyRecord, type VerifiedKey } from "./api-keys.ts";
import { auditTrail, type Act, type AuditTrail } from "./audit-trail.ts";
import { credentials, type Credentials } from "./credentials.ts";
import { kindSums, type Kinds, type KindSums } from "./kind-sums.ts";
import { limits, type Admission, type Admitted, type Limits, type Spent } from "./limits.ts";
import { profile, type Profile, type TenantStart } from "./profile.ts";
import { references, type References } from "./references.ts";
import { replays } from "./replays.ts";
import {
  settingsHistory,
  type Approved,
  type Changed,
  type SettingsHistory,
  type SettingsVersion,
} from "./settings-history.ts";
import type { Seen, Snapshot } from "./snapshot.ts";
import type { TenantBindings } from "./bindings.ts";
import type { VendorKey, VendorStanding, VisitReport } from "./vendor-record.ts";
import { vendorStandings } from "./vendor-standings.ts";

type Write = { readonly by: string };

/**
 * One customer: who may call, what its admins decided, its sealed secrets, and what isolates must agree on (circuits,
 * budgets, what was seen before). Settings, closed words, numbers and digests: no text of a conversation ever comes here.
 * Each part is a store of its own beside this file; this class is their address.
 */
export class Tenant extends DurableObject<TenantBindings> {
  readonly #kv = this.ctx.storage.kv;
  readonly #vendors = vendorStandings(this.#kv);
  #parts: Parts | undefined;

  // -- the customer itself

  async create(start: TenantStart): Promise<boolean> {
    if (this.#profile().read() !== undefined) return false;
    await this.#profile().create(start);
    if (start.key !== undefined) this.#known().keys.add(start.key);
    await this.#act({ actor: start.key?.by ?? NOBODY, action: "tenant_created" });
    return true;
  }

  exists(): boolean {
    return this.#profile().read() !== undefined;
  }

  async snapshot({ settingsVersion, credentialsVersion }: Seen): Promise<Snapshot | "same" | "unknown"> {
    const known = this.#profile().read();
    if (known === undefined) return "unknown";
    const { history, secrets } = this.#known();
    const { version, settings } = history.current();
    if (version === settingsVersion && secrets.version() === credentialsVersion) return "same";
    return {
      tenant: known.tenant,
      region: known.region,
      settingsVersion: version,
      settings,
      credentialsVersion: secrets.version(),
      secrets: await secrets.open(await this.#profile().key()),
    };
  }

  /** A new key for the sealed secrets, wrapped by the newest root key. @returns that root key's version */
  async rotateKey(by: string): Promise<number | undefined> {
    if (!this.exists()) return undefined;
    const { secrets } = this.#known();
    const version = await this.ctx.blockConcurrencyWhile(() =>
      this.#profile().rotate((from, to) => secrets.reseal(from, to)),
    );
    await this.#act({ actor: by, action: "tenant_key_rotated" });
    return version;
  }

  /** The tenant's key goes first: whatever is left of its storage cannot be opened. The audit trail is in D1. */
  async destroy(by: string): Promise<boolean> {
    if (!this.exists()) return false;
    await this.#act({ actor: by, action: "tenant_deleted" });
    await this.#known().trail.flush();
    this.#profile().shred();
    this.#parts = undefined;
    this.#vendors.forget();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    return true;
  }

  // -- settings

  settings(): SettingsReply {
    const { history } = this.#known();
    const { version, settings } = history.current();
    return {
      version,
      settings,
      proposals: history.proposals(seconds()).map((one) => ({ ...one, weakens: [...one.weakens] })),
    };
  }

  version(number: number): SettingsVersion | undefined {
    return this.#known().history.read(number);
  }

  versions(): Omit<SettingsVersion, "settings">[] {
    return this.#known().history.versions();
  }

  async changeSettings({ settings, base, by, action }: SettingsChange): Promise<Changed> {
    const id = makeJobId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const changed = this.#known().history.change({ settings, base, by, at: seconds(), id });
    if (changed.kind === "changed") await this.#act({ actor: by, action, settingsVersion: changed.version });
    if (changed.kind === "proposed") {
      this.note("settings_weakened");
      await this.#act({ actor: by, action: "settings_proposed", target: id, settingsVersion: base });
    }
    return changed;
  }

  async approve(id: string, by: string): Promise<Approved> {
    const approved = this.#known().history.approve(id, by, seconds());
    if (approved.kind === "changed")
      await this.#act({ actor: by, action: "settings_approved", target: id, settingsVersion: approved.version });
    return approved;
  }

  /** @returns the version in force */
  async reject(id: string, by: string): Promise<number | undefined> {
    const { history } = this.#known();
    if (!history.reject(id)) return undefined;
    await this.#act({ actor: by, action: "settings_rejected", target: id });
    return history.current().version;
  }

  // -- secrets and keys

  credentials(): CredentialsReply["credentials"] {
    return this.#known().secrets.describe();
  }

  async setCredential({ purpose, secrets, by }: CredentialRequest & Write): Promise<boolean> {
    const key = await this.#profile().key();
    const isSet = await this.#known().secrets.set(key, purpose, secrets, seconds());
    if (isSet) await this.#act({ actor: by, action: "credential_set", target: purpose });
    return isSet;
  }

  async removeCredential(purpose: string, by: string): Promise<boolean> {
    const isGone = this.#known().secrets.remove(purpose);
    if (isGone) await this.#act({ actor: by, action: "credential_deleted", target: purpose });
    return isGone;
  }

  keys(): KeyDescription[] {
    return this.#known().keys.list();
  }

  async addKey(record: KeyRecord, by: string): Promise<boolean> {
    const isAdded = this.#known().keys.add(record);
    if (isAdded) await this.#act({ actor: by, action: "key_created", target: `#${record.id}` });
    return isAdded;
  }

  async revokeKey(id: string, by: string): Promise<boolean> {
    const isRevoked = this.#known().keys.revoke(id, seconds());
    if (isRevoked) await this.#act({ actor: by, action: "key_revoked", target: `#${id}` });
    return isRevoked;
  }

  verifyKey(id: string, hash: string): VerifiedKey | undefined {
    return this.exists() ? this.#known().keys.verify(id, hash, seconds()) : undefined;
  }

  /** The same from one place on the network: too many refusals there, and it is not looked at for a while. */
  verifyKeyFrom({ id, hash, source }: KeyShown): {
    readonly isLocked: boolean;
    readonly key?: VerifiedKey | undefined;
  } {
    if (!this.exists()) return { isLocked: false };
    const { keys, limits: own } = this.#known();
    const now = Date.now();
    if (own.isLocked(source, now)) return { isLocked: true };
    const key = keys.verify(id, hash, seconds());
    if (keys.isDecoy(id, hash)) {
      own.note("decoy_used", now);
      own.lock(source, now);
    } else if (key === undefined) own.refused(source, now);
    else own.accepted(source, now);
    return { isLocked: false, key };
  }

  // -- keyed names, replays, limits, events

  /** Keyed name of an agent or record, of this month. */
  reference(kind: "actor" | "admin" | "record" | "idempotency", id: string): Promise<string> {
    return this.#known().names.of(kind, id, seconds());
  }

  /** All keyed names that rows may still bear. */
  references(kind: "actor" | "record", id: string): Promise<string[]> {
    return this.#known().names.all(kind, id);
  }

  firstSeen(id: string, forSeconds: number): boolean {
    return this.#known().seen.first(id, forSeconds, seconds());
  }

  admit(admission: Admission): Admitted {
    const { limits: own, history } = this.#known();
    return own.admit(admission, history.current().settings.budgets, Date.now());
  }

  settle(spent: Spent): void {
    this.#known().limits.settle(spent, Date.now());
  }

  spentToday(): number {
    return this.#known().limits.spentToday(Date.now());
  }

  note(kind: Parameters<Limits["note"]>[0]): void {
    this.#known().limits.note(kind, Date.now());
  }

  sawOrigin(origin: string): void {
    this.#known().limits.sawOrigin(origin, Date.now());
  }

  events(): ReturnType<Limits["events"]> {
    return this.#known().limits.events();
  }

  /** An act of an admin that happened elsewhere. */
  record(act: Act): Promise<void> {
    return this.#act(act);
  }

  /** What was masked in one job, into its day. */
  async countKinds(day: number, kinds: Kinds): Promise<void> {
    this.#known().kinds.add(day, kinds);
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + KINDS_MS);
  }

  override async alarm(): Promise<void> {
    const { trail, kinds } = this.#known();
    const today = Math.floor(Date.now() / 86_400_000);
    const left = (await trail.flush()) + (await kinds.flush((record) => this.#send(record), today));
    if (left > 0) await this.ctx.storage.setAlarm(Date.now() + RETRY_MS);
  }

  // -- how vendors stand

  look(keys: readonly VendorKey[]): VendorStanding[] {
    return this.#vendors.look(keys, Date.now());
  }

  report(reports: readonly VisitReport[]): void {
    if (this.#vendors.report(reports, Date.now())) this.note("vendor_alarm");
  }

  lease(key: VendorKey): boolean {
    return this.#vendors.lease(key, Date.now());
  }

  rate(key: VendorKey, distance: number): void {
    this.#vendors.rate(key, distance);
  }

  overview(): (VendorKey & VendorStanding)[] {
    return this.#vendors.overview(Date.now());
  }

  // -- inside

  #profile(): Profile {
    return profile(this.#kv, this.env);
  }

  #known(): Parts {
    const tenant = this.#profile().read()?.tenant ?? "";
    this.#parts ??= {
      history: settingsHistory(this.#kv),
      secrets: credentials(this.#kv, tenant),
      keys: apiKeys(this.#kv),
      names: references(this.#kv),
      seen: replays(this.#kv),
      limits: limits(this.#kv),
      kinds: kindSums(this.#kv, tenant),
      trail: auditTrail(this.#kv, tenant, (entry) => this.#send({ kind: "audit", entry })),
    };
    return this.#parts;
  }

  async #send(record: QueueRecord): Promise<void> {
    await this.env.JOBS.send(record, { contentType: "json" });
  }

  async #act(act: Act): Promise<void> {
    const { trail } = this.#known();
    await trail.append(act, seconds());
    if ((await trail.flush()) > 0) await this.ctx.storage.setAlarm(Date.now() + RETRY_MS);
  }
}

type Parts = {
  readonly history: SettingsHistory;
  readonly secrets: Credentials;
  readonly keys: ApiKeys;
  readonly names: References;
  readonly seen: ReturnType<typeof replays>;
  readonly limits: Limits;
  readonly kinds: KindSums;
  readonly trail: AuditTrail;
};

type KeyShown = { readonly id: string; readonly hash: string; readonly source: string };

type SettingsChange = Write & {
  readonly settings: Settings;
  readonly base: number;
  readonly action: "settings_changed" | "settings_rolled_back";
};

const NOBODY = "0".repeat(32);
const seconds = (): number => Math.floor(Date.now() / 1_000);
/** Milliseconds until undelivered rows of the trail are tried again. */
const RETRY_MS = 30_000;
/** Milliseconds until the day's kinds are sent: one message for all jobs in between. */
const KINDS_MS = 60_000;
