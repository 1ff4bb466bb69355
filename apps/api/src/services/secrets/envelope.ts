import { base64url } from "jose";
import {
  decrypt,
  encrypt,
  generateKey,
  importWrappingKey,
  unwrap,
  wrap,
  type Bound,
  type CryptoSource,
  type Unwrapping,
} from "./aes-gcm.ts";
import type { RootKeys } from "./root-keys.ts";
import { EnvelopeError, readSecret, readTenantKey, writeSecret, writeTenantKey } from "./sealed-text.ts";

/**
 * Three levels: a root key (secret of the deployment) wraps a tenant's key, which wraps a key of one secret, which seals
 * it. Without the wrapped tenant's key nothing of that tenant opens ever again: dropping it shreds them all (S25).
 */
export type TenantKey = {
  /** 64 random bits. What the key wraps is bound to it, so that two keys of one tenant are never confused. */
  readonly id: string;
  readonly key: CryptoKey;
};

/** What a secret is for: `vendor:deepl`, `access:zendesk`. */
export type Binding = { readonly tenant: string; readonly purpose: string };

const WRAPPING: Unwrapping = { usages: ["wrapKey", "unwrapKey"], extractable: false };
const WRAPPABLE: Unwrapping = { ...WRAPPING, extractable: true };
const SEALING: Unwrapping = { usages: ["encrypt", "decrypt"], extractable: false };

/** A new key and the only form in which it is kept. */
export async function createTenantKey(
  rootKeys: RootKeys,
  tenant: string,
  source: CryptoSource = crypto,
): Promise<{ key: TenantKey; wrapped: string }> {
  const id = base64url.encode(source.getRandomValues(new Uint8Array(8)));
  const made = await generateKey(source, WRAPPABLE.usages);
  const wrapped = await wrapTenantKey(rootKeys, { tenant, id, key: made }, source);
  // Unwrapped again, because then it is one that cannot be exported.
  return { key: await openTenantKey(rootKeys, tenant, wrapped, source), wrapped };
}

/** @throws EnvelopeError `unknown_root_key` when the root key that wraps it is no longer accepted */
export async function openTenantKey(
  rootKeys: RootKeys,
  tenant: string,
  wrapped: string,
  source: CryptoSource = crypto,
): Promise<TenantKey> {
  return unwrapTenantKey(rootKeys, { tenant, wrapped, as: WRAPPING }, source);
}

/** The same key under the current root key; secrets sealed with it stay as they are. @throws EnvelopeError */
export async function rewrapTenantKey(
  rootKeys: RootKeys,
  tenant: string,
  wrapped: string,
  source: CryptoSource = crypto,
): Promise<string> {
  const { id, key } = await unwrapTenantKey(rootKeys, { tenant, wrapped, as: WRAPPABLE }, source);
  return wrapTenantKey(rootKeys, { tenant, id, key }, source);
}

/** @throws EnvelopeError */
export const rootVersionOf = (wrapped: string): number => readTenantKey(wrapped).root;

/** Each secret has a key of its own that seals once (S21). @throws TypeError for a lone surrogate: it would come back changed */
export async function sealSecret(
  { id, key: tenantKey }: TenantKey,
  binding: Binding,
  plain: string,
  source: CryptoSource = crypto,
): Promise<string> {
  if (!plain.isWellFormed()) throw new TypeError("not well-formed");
  const dataKey = await generateKey(source, SEALING.usages);
  const [wrapped, sealed] = await Promise.all([
    wrap(source, tenantKey, ofDataKey(binding, id), dataKey),
    encrypt(source, dataKey, ofSecret(binding), new Uint8Array(new TextEncoder().encode(plain))),
  ]);
  return writeSecret({ tenantKey: id, wrapped, sealed });
}

/** @throws EnvelopeError */
export async function openSecret(
  tenantKey: TenantKey,
  binding: Binding,
  sealed: string,
  source: CryptoSource = crypto,
): Promise<string> {
  const parts = readSecret(sealed);
  const dataKey = await unwrapDataKey(tenantKey, { binding, ...parts, as: SEALING }, source);
  const plain = await demanded(decrypt(source, dataKey, ofSecret(binding), parts.sealed));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain);
}

/** The same secret under another key of its tenant: only its own key is wrapped anew. @throws EnvelopeError */
export async function rewrapSecret(
  { from, to }: { readonly from: TenantKey; readonly to: TenantKey },
  binding: Binding,
  sealed: string,
  source: CryptoSource = crypto,
): Promise<string> {
  const parts = readSecret(sealed);
  const dataKey = await unwrapDataKey(from, { binding, ...parts, as: { ...SEALING, extractable: true } }, source);
  const wrapped = await wrap(source, to.key, ofDataKey(binding, to.id), dataKey);
  return writeSecret({ ...parts, tenantKey: to.id, wrapped });
}

// What each level is bound to. The level comes first, so that a ciphertext never opens at another one.
const ofTenantKey = (tenant: string, id: string, root: number): Bound => ["tenant key", tenant, id, String(root)];
const ofDataKey = ({ tenant, purpose }: Binding, keyId: string): Bound => ["data key", tenant, purpose, keyId];
const ofSecret = ({ tenant, purpose }: Binding): Bound => ["secret", tenant, purpose];

type NamedKey = TenantKey & { readonly tenant: string };

async function wrapTenantKey(
  { current, keys }: RootKeys,
  { tenant, id, key }: NamedKey,
  source: CryptoSource,
): Promise<string> {
  const by = await rootKey(keys, current, source);
  const wrapped = await wrap(source, by, ofTenantKey(tenant, id, current), key);
  return writeTenantKey({ root: current, id, wrapped });
}

async function unwrapTenantKey(
  { keys }: RootKeys,
  input: { readonly tenant: string; readonly wrapped: string; readonly as: Unwrapping },
  source: CryptoSource,
): Promise<TenantKey> {
  const { root, id, wrapped } = readTenantKey(input.wrapped);
  const by = await rootKey(keys, root, source);
  const key = await demanded(unwrap(source, by, ofTenantKey(input.tenant, id, root), wrapped, input.as));
  return { id, key };
}

async function unwrapDataKey(
  { id, key }: TenantKey,
  input: {
    readonly binding: Binding;
    readonly tenantKey: string;
    readonly wrapped: Uint8Array<ArrayBuffer>;
    readonly as: Unwrapping;
  },
  source: CryptoSource,
): Promise<CryptoKey> {
  if (input.tenantKey !== id) throw new EnvelopeError("other_tenant_key");
  return demanded(unwrap(source, key, ofDataKey(input.binding, id), input.wrapped, input.as));
}

async function rootKey(keys: RootKeys["keys"], version: number, source: CryptoSource): Promise<CryptoKey> {
  const bytes = keys.get(version);
  if (bytes === undefined) throw new EnvelopeError("unknown_root_key");
  return importWrappingKey(source, bytes);
}

/** WebCrypto says no more than that it failed; its error is dropped all the same. */
async function demanded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new EnvelopeError("refused");
  }
}
