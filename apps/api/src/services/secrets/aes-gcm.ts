/**
 * AES-256-GCM by WebCrypto, and nothing else (S19). Nonces are 96 random bits (NIST SP 800-38D §8.2.2): a data key seals
 * once, and tenant and root keys wrap far fewer than 2^32 keys.
 */
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** What of WebCrypto is used here; tests hand in one that counts. */
export type CryptoSource = Pick<Crypto, "getRandomValues"> & {
  readonly subtle: Pick<SubtleCrypto, "generateKey" | "importKey" | "encrypt" | "decrypt" | "wrapKey" | "unwrapKey">;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** What a ciphertext belongs to: it opens for exactly these words, in this order. */
export type Bound = readonly string[];

export function freshNonce(source: CryptoSource): Bytes {
  const nonce = new Uint8Array(NONCE_BYTES);
  source.getRandomValues(nonce);
  return nonce;
}

/** A key that only wraps other keys and never leaves WebCrypto again. */
export const importWrappingKey = (source: CryptoSource, bytes: Bytes): Promise<CryptoKey> =>
  source.subtle.importKey("raw", bytes, "AES-GCM", false, ["wrapKey", "unwrapKey"]);

/** Extractable, or it could not be wrapped: whoever makes it drops it after wrapping. */
export async function generateKey(source: CryptoSource, usages: readonly KeyUsage[]): Promise<CryptoKey> {
  const key = await source.subtle.generateKey({ name: "AES-GCM", length: KEY_BYTES * 8 }, true, [...usages]);
  if ("privateKey" in key) throw new TypeError("AES has no key pairs");
  return key;
}

/** @returns nonce, ciphertext, tag */
export async function encrypt(source: CryptoSource, key: CryptoKey, bound: Bound, plain: Bytes): Promise<Bytes> {
  const nonce = freshNonce(source);
  return joined(nonce, await source.subtle.encrypt(parameters(nonce, bound), key, plain));
}

/** Rejects when ciphertext, nonce, tag, key or binding are not those of encrypt(). */
export function decrypt(source: CryptoSource, key: CryptoKey, bound: Bound, sealed: Bytes): Promise<ArrayBuffer> {
  const { nonce, rest } = split(sealed);
  return source.subtle.decrypt(parameters(nonce, bound), key, rest);
}

/** @returns nonce, wrapped key, tag */
export async function wrap(source: CryptoSource, by: CryptoKey, bound: Bound, key: CryptoKey): Promise<Bytes> {
  const nonce = freshNonce(source);
  return joined(nonce, await source.subtle.wrapKey("raw", key, by, parameters(nonce, bound)));
}

export type Unwrapping = { readonly usages: readonly KeyUsage[]; readonly extractable: boolean };

/** The key's bytes never come into JavaScript. Rejects like decrypt(). */
export function unwrap(
  source: CryptoSource,
  by: CryptoKey,
  bound: Bound,
  wrapped: Bytes,
  { usages, extractable }: Unwrapping,
): Promise<CryptoKey> {
  const { nonce, rest } = split(wrapped);
  return source.subtle.unwrapKey("raw", rest, by, parameters(nonce, bound), "AES-GCM", extractable, [...usages]);
}

export type KeyUsage = "encrypt" | "decrypt" | "wrapKey" | "unwrapKey";

const parameters = (iv: Bytes, bound: Bound) => ({
  name: "AES-GCM",
  iv,
  additionalData: additionalData(bound),
  tagLength: TAG_BYTES * 8,
});

/** Each word with its length in front, so that no two lists of words have the same bytes. */
function additionalData(bound: Bound): Bytes {
  const words = ["sottovoce/envelope/1", ...bound];
  return new Uint8Array(new TextEncoder().encode(words.map((word) => `${word.length}:${word}`).join("")));
}

function joined(nonce: Bytes, ciphertext: ArrayBuffer): Bytes {
  const all = new Uint8Array(nonce.byteLength + ciphertext.byteLength);
  all.set(nonce);
  all.set(new Uint8Array(ciphertext), nonce.byteLength);
  return all;
}

const split = (bytes: Bytes) => ({ nonce: bytes.slice(0, NONCE_BYTES), rest: bytes.slice(NONCE_BYTES) });
