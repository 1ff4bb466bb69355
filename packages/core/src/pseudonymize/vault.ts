/**
 * The part of WebCrypto the vault uses, so that core stays free of any platform: a browser tab, workerd and Node
 * all hand in their `globalThis.crypto`. Keys are opaque here, as they are non-extractable there.
 */
export type CryptoSource = {
  getRandomValues(array: Bytes): Bytes;
  readonly subtle: {
    generateKey(
      algorithm:
        | { readonly name: "AES-GCM"; readonly length: 256 }
        | { readonly name: "HMAC"; readonly hash: "SHA-256" },
      extractable: false,
      usages: ("encrypt" | "decrypt" | "sign")[],
    ): Promise<unknown>;
    encrypt(algorithm: AesGcm, key: never, data: Bytes): Promise<ArrayBuffer>;
    decrypt(algorithm: AesGcm, key: never, data: ArrayBuffer): Promise<ArrayBuffer>;
    sign(algorithm: "HMAC", key: never, data: Bytes): Promise<ArrayBuffer>;
  };
};

type Bytes = Uint8Array<ArrayBuffer>;
type AesGcm = {
  readonly name: "AES-GCM";
  readonly iv: Bytes;
  readonly additionalData: Bytes;
  readonly tagLength: 128;
};

/** The sealed originals of one conversation. */
export type Vault = {
  /** A keyed fingerprint: equal inputs give equal tags inside this vault, and mean nothing outside it. */
  readonly tag: (value: string) => Promise<string>;
  readonly seal: (label: string, value: string) => Promise<void>;
  /** Undefined when the label was never sealed here. Rejects when ciphertext, nonce or label were tampered with. */
  readonly open: (label: string) => Promise<string | undefined>;
  readonly has: (label: string) => boolean;
  readonly destroy: () => void;
};

type Sealed = { readonly iv: Bytes; readonly ciphertext: ArrayBuffer };

/** NIST SP 800-38D: 96-bit random nonces; a conversation never comes near 2³² of them. */
const IV_BYTES = 12;

/** @param scope What the values belong to (conversation or job). It is bound into every ciphertext, so that one from elsewhere does not open. */
export async function createVault(crypto: CryptoSource, scope: string): Promise<Vault> {
  const { subtle } = crypto;
  let keys: { readonly seal: never; readonly tag: never } | undefined = {
    seal: opaque(await subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])),
    tag: opaque(await subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"])),
  };
  const sealed = new Map<string, Sealed>();
  const alive = () => {
    if (keys === undefined) throw new Error("the vault is destroyed");
    return keys;
  };
  const bound = (label: string, iv: Bytes): AesGcm => ({
    name: "AES-GCM",
    iv,
    additionalData: codeUnits(`sottovoce/vault/1\0${scope}\0${label}`),
    tagLength: 128,
  });

  return {
    tag: async (value) => hex(await subtle.sign("HMAC", alive().tag, codeUnits(value))),
    seal: async (label, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      sealed.set(label, {
        iv,
        ciphertext: await subtle.encrypt(bound(label, iv), alive().seal, codeUnits(value)),
      });
    },
    open: async (label) => {
      const { seal: key } = alive();
      const entry = sealed.get(label);
      if (entry === undefined) return undefined;
      return fromCodeUnits(new Uint8Array(await subtle.decrypt(bound(label, entry.iv), key, entry.ciphertext)));
    },
    has: (label) => sealed.has(label),
    destroy: () => {
      keys = undefined;
      sealed.clear();
    },
  };
}

/** WebCrypto's key type exists only in its platforms' typings; it is made and used by the same `subtle`. */
const opaque = (key: unknown): never => key as never;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

// TextEncoder is no part of ECMAScript. Lone surrogates, which UTF-8 cannot hold, must come back too: so the
// value is sealed as UTF-16 code units, little endian.
function codeUnits(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function fromCodeUnits(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    parts.push(String.fromCharCode((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8)));
  }
  return parts.join("");
}
