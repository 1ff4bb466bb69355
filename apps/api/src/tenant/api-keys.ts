import type { KeyDescription, Scope } from "@sottovoce/contract";

/** An API key as it is kept: its hash, never itself. */
export type KeyRecord = KeyDescription & {
  /** SHA-256 in hexadecimal: the secret has 256 random bits, so there is nothing to guess. */
  readonly hash: string;
  /**
   * Whom it stands for when a second admin is asked for: keys that one admin made for himself are one admin. A key of
   * the operator begins a line of its own.
   */
  readonly line: string;
};

export type VerifiedKey = { readonly id: string; readonly scopes: readonly Scope[]; readonly line: string };

export type ApiKeys = ReturnType<typeof apiKeys>;

export function apiKeys(kv: SyncKvStorage) {
  const read = (id: string): KeyRecord | undefined => kv.get<KeyRecord>(`${PREFIX}${id}`);
  return {
    add: (record: KeyRecord): boolean => {
      if ([...kv.list({ prefix: PREFIX })].length >= MOST) return false;
      kv.put(`${PREFIX}${record.id}`, record);
      return true;
    },
    list: (): KeyDescription[] =>
      [...kv.list<KeyRecord>({ prefix: PREFIX })].map(([, { hash: _hash, line: _line, ...shown }]) => shown),
    revoke: (id: string, at: number): boolean => {
      const record = read(id);
      if (record === undefined || record.revokedAt !== null) return false;
      kv.put(`${PREFIX}${id}`, { ...record, revokedAt: at });
      return true;
    },
    /** Whether it is one that only an intruder would show. */
    isDecoy: (id: string, hash: string): boolean => {
      const record = read(id);
      return record?.decoy === true && isSame(record.hash, hash);
    },
    /** @param now Unix seconds */
    verify: (id: string, hash: string, now: number): VerifiedKey | undefined => {
      const record = read(id);
      if (record === undefined || !isSame(record.hash, hash) || record.decoy) return undefined;
      if (record.revokedAt !== null || record.expiresAt <= now) return undefined;
      const day = Math.floor(now / 86_400) * 86_400;
      if (record.lastUsed !== day) kv.put(`${PREFIX}${id}`, { ...record, lastUsed: day });
      return { id, scopes: record.scopes, line: record.line };
    },
  };
}

const PREFIX = "key ";
const MOST = 200;

/** In constant time. Both are digests, so their lengths say nothing. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [new TextEncoder().encode(left), new TextEncoder().encode(right)];
  return a.byteLength === b.byteLength && crypto.subtle.timingSafeEqual(a, b);
}
