import { keyedName } from "../digest.ts";

/**
 * Keyed names of agents, admins and records: HMAC-SHA-256 under a key of the tenant's that changes every month, cut to 128 bits.
 * Enough for "my jobs today", for a day's budget and for erasure; useless across months and tenants, and without the key
 * nobody can compute them again (S36, S59).
 */
export type References = ReturnType<typeof references>;

type MonthKey = { readonly month: number; readonly key: Uint8Array<ArrayBuffer> };

export function references(kv: SyncKvStorage) {
  const keys = (): readonly MonthKey[] => kv.get<readonly MonthKey[]>("reference keys") ?? [];
  const keyOf = (month: number): Uint8Array<ArrayBuffer> => {
    const known = keys().find((one) => one.month === month)?.key;
    if (known !== undefined) return known;
    const key = crypto.getRandomValues(new Uint8Array(32));
    // No row outlives these months, so nobody needs older keys.
    kv.put("reference keys", [...keys(), { month, key }].slice(-MONTHS));
    return key;
  };
  /** For admins: who proposed on the 30th and approves on the 1st is one person. */
  const lasting = (): Uint8Array<ArrayBuffer> => {
    const known = kv.get<Uint8Array<ArrayBuffer>>("admin key");
    if (known !== undefined) return known;
    const key = crypto.getRandomValues(new Uint8Array(32));
    kv.put("admin key", key);
    return key;
  };
  return {
    /** @param now Unix seconds @param id an opaque id of the CRM's; it is not kept */
    of: (kind: Kind, id: string, now: number): Promise<string> =>
      reference(kind === "admin" ? lasting() : keyOf(monthOf(now)), kind, id),
    /** The names it had in every month that rows may still be of. */
    all: (kind: Kind, id: string): Promise<string[]> => Promise.all(keys().map(({ key }) => reference(key, kind, id))),
    /** After this nobody can find out any more whose the old rows were. */
    forgetKeys: (): void => {
      kv.delete("reference keys");
    },
  };
}

type Kind = "actor" | "admin" | "record" | "idempotency";
const MONTHS = 14;

const reference = (key: Uint8Array<ArrayBuffer>, kind: Kind, id: string): Promise<string> =>
  keyedName(key, `${kind}\n${id}`);

function monthOf(now: number): number {
  const date = new Date(now * 1_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
