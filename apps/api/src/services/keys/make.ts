import type { KeyDescription, Scope } from "@sottovoce/contract";
import { sha256Hex } from "../../digest.ts";
import type { KeyRecord } from "../../tenant/api-keys.ts";

export type NewKey = {
  readonly tenant: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
  readonly decoy?: boolean;
  /** Keyed name of who makes it. */
  readonly by: string;
  /** See KeyRecord; absent: the key begins a line of its own. */
  readonly line?: string | undefined;
  /** Unix seconds. */
  readonly now: number;
};

/** `sv_<tenant>_<id>_<secret>`: 256 random bits, and in front of them what is needed to find whose they are. */
export const API_KEY = /^sv_([0-9A-HJKMNP-TV-Z]{26})_([a-z0-9]{10})_[A-Za-z0-9_-]{43}$/;

export async function makeKey({ tenant, name, scopes, days, decoy = false, by, line, now }: NewKey) {
  const id = randomId();
  const secret = `sv_${tenant}_${id}_${base64url(crypto.getRandomValues(new Uint8Array(32)))}`;
  const description: KeyDescription = {
    id,
    name,
    scopes: [...scopes],
    createdAt: Math.floor(now / 60) * 60,
    expiresAt: now + days * 86_400,
    revokedAt: null,
    lastUsed: null,
    decoy,
    by,
  };
  const hash = await hashOfKey(secret);
  const record: KeyRecord = { ...description, hash, line: line ?? hash.slice(0, 32) };
  return { secret, description, record };
}

/** SHA-256 in hexadecimal. No slow hash: there are 2^256 keys. */
export const hashOfKey = (secret: string): Promise<string> => sha256Hex(secret);

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => ALPHABET[byte % ALPHABET.length]).join("");

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
