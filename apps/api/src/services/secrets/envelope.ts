import type { RootKeys } from "./root-keys.ts";

/**
 * Envelope encryption (NIST SP 800-57 §6.2: keys wrap keys): a fresh key for each secret, wrapped by the customer's key,
 * wrapped by a root key that only the Worker's secret store holds. AES-256-GCM everywhere, by WebCrypto. What is not
 * secret but must fit (customer, purpose, level, version) is authenticated with it, so that nothing opens in another place.
 */

/** Not extractable: it can wrap and open, and nobody can read it. */
export type TenantKey = CryptoKey;

/** Whose secret it is and what for: `vendor:deepl`. */
export type SecretPlace = { readonly tenant: string; readonly purpose: string };

/** What cannot be opened, for whatever reason: wrong key, wrong place, altered. It says no more. */
export class EnvelopeError extends Error {
  override readonly name = "EnvelopeError";
}

const AES = "AES-GCM";
const KEY_BYTES = 32;
/** 96 random bits (SP 800-38D §8.2.2). Each secret's key is used once, a customer's key for some dozen secrets: far below 2^32. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const FORMAT = 1;

/** A customer's first or next key, and the form in which it may be kept. */
export async function createTenantKey(
  roots: RootKeys,
  tenant: string,
): Promise<{ readonly key: TenantKey; readonly wrapped: string }> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  try {
    return { key: await importKey(raw), wrapped: await wrapTenantKey(roots, tenant, raw) };
  } finally {
    raw.fill(0);
  }
}

/** @throws EnvelopeError */
export async function openTenantKey(roots: RootKeys, tenant: string, wrapped: string): Promise<TenantKey> {
  const raw = await unwrapTenantKey(roots, tenant, wrapped);
  try {
    return await importKey(raw);
  } finally {
    raw.fill(0);
  }
}

/** The same key under the newest root key: secrets need not be touched. @throws EnvelopeError */
export async function rewrapTenantKey(roots: RootKeys, tenant: string, wrapped: string): Promise<string> {
  const raw = await unwrapTenantKey(roots, tenant, wrapped);
  try {
    return await wrapTenantKey(roots, tenant, raw);
  } finally {
    raw.fill(0);
  }
}

/** The version of the root key that wraps it. @throws EnvelopeError */
export function rootVersionOf(wrapped: string): number {
  const version = Number(/^k1\.([1-9]\d{0,5})\./.exec(wrapped)?.[1]);
  if (!Number.isSafeInteger(version)) throw new EnvelopeError();
  return version;
}

/** @returns base64url of: format, wrapped data key, nonce, ciphertext and tag */
export async function sealSecret(key: TenantKey, place: SecretPlace, plain: string): Promise<string> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  try {
    const wrapped = await encrypt(key, raw, aad("data key", place));
    const sealed = await encrypt(await importKey(raw), utf8(plain), aad("secret", place));
    return toBase64Url(joined(new Uint8Array([FORMAT]), wrapped, sealed));
  } finally {
    raw.fill(0);
  }
}

/** @throws EnvelopeError */
export async function openSecret(key: TenantKey, place: SecretPlace, sealed: string): Promise<string> {
  const bytes = fromBase64Url(sealed);
  if (bytes[0] !== FORMAT || bytes.length < 1 + WRAPPED_BYTES + NONCE_BYTES + TAG_BYTES) throw new EnvelopeError();
  const raw = await decrypt(key, bytes.subarray(1, 1 + WRAPPED_BYTES), aad("data key", place));
  try {
    const plain = await decrypt(await importKey(raw), bytes.subarray(1 + WRAPPED_BYTES), aad("secret", place));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain);
  } finally {
    raw.fill(0);
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

async function wrapTenantKey({ current, keys }: RootKeys, tenant: string, raw: Bytes): Promise<string> {
  const root = keys.get(current);
  if (root === undefined) throw new EnvelopeError();
  const wrapped = await encrypt(await importKey(root), raw, aad("tenant key", { tenant, purpose: String(current) }));
  return `k1.${current}.${toBase64Url(wrapped)}`;
}

async function unwrapTenantKey({ keys }: RootKeys, tenant: string, wrapped: string): Promise<Bytes> {
  const version = rootVersionOf(wrapped);
  const root = keys.get(version);
  // A root key that was taken away opens nothing any more.
  if (root === undefined) throw new EnvelopeError();
  const bytes = fromBase64Url(wrapped.slice(`k1.${version}.`.length));
  return decrypt(await importKey(root), bytes, aad("tenant key", { tenant, purpose: String(version) }));
}

const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", raw, AES, false, ["encrypt", "decrypt"]);

async function encrypt(key: CryptoKey, plain: Bytes, additionalData: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: AES, iv, additionalData, tagLength: TAG_BYTES * 8 }, key, plain);
  return joined(iv, new Uint8Array(sealed));
}

async function decrypt(key: CryptoKey, bytes: Bytes, additionalData: Bytes): Promise<Bytes> {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new EnvelopeError();
  const iv = bytes.subarray(0, NONCE_BYTES);
  try {
    const opened = await crypto.subtle.decrypt(
      { name: AES, iv, additionalData, tagLength: TAG_BYTES * 8 },
      key,
      bytes.subarray(NONCE_BYTES),
    );
    return new Uint8Array(opened);
  } catch {
    throw new EnvelopeError();
  }
}

/** JSON, so that no two different places are written alike. */
const aad = (level: string, { tenant, purpose }: SecretPlace): Bytes =>
  utf8(JSON.stringify(["sottovoce", FORMAT, level, tenant, purpose]));

const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toBase64Url = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function fromBase64Url(text: string): Bytes {
  if (!/^[\w-]*$/.test(text)) throw new EnvelopeError();
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw new EnvelopeError();
  }
}
