import { base64url } from "jose";
import { KEY_BYTES, NONCE_BYTES, TAG_BYTES } from "./aes-gcm.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Why something does not open. Holds nothing of what it was about. */
export class EnvelopeError extends Error {
  override readonly name = "EnvelopeError";
  /** `refused`: changed, or sealed for something else. */
  readonly reason: "malformed" | "unknown_root_key" | "other_tenant_key" | "refused";
  constructor(reason: EnvelopeError["reason"]) {
    super(`the envelope does not open: ${reason}`);
    this.reason = reason;
  }
}

export type WrappedTenantKey = { readonly root: number; readonly id: string; readonly wrapped: Bytes };
export type SealedSecret = { readonly tenantKey: string; readonly wrapped: Bytes; readonly sealed: Bytes };

const MAX_LENGTH = 100_000;
const WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const TENANT_KEY = /^t1\.([1-9][0-9]{0,5})\.([A-Za-z0-9_-]{11})\.([A-Za-z0-9_-]+)$/;
const SECRET = /^s1\.([A-Za-z0-9_-]{11})\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/;

export const writeTenantKey = ({ root, id, wrapped }: WrappedTenantKey): string =>
  `t1.${root}.${id}.${base64url.encode(wrapped)}`;

/** @throws EnvelopeError */
export function readTenantKey(text: string): WrappedTenantKey {
  const [, root = "", id = "", wrapped = ""] = matched(TENANT_KEY, text);
  return { root: Number(root), id, wrapped: bytesOf(wrapped, WRAPPED_BYTES) };
}

export const writeSecret = ({ tenantKey, wrapped, sealed }: SealedSecret): string =>
  `s1.${tenantKey}.${base64url.encode(wrapped)}.${base64url.encode(sealed)}`;

/** @throws EnvelopeError */
export function readSecret(text: string): SealedSecret {
  const [, tenantKey = "", wrapped = "", sealed = ""] = matched(SECRET, text);
  return { tenantKey, wrapped: bytesOf(wrapped, WRAPPED_BYTES), sealed: bytesOf(sealed) };
}

function matched(format: RegExp, text: string): RegExpExecArray {
  const match = text.length > MAX_LENGTH ? null : format.exec(text);
  if (match === null) throw new EnvelopeError("malformed");
  return match;
}

/** The last character of base64 has bits that mean nothing: one way of writing is accepted, so that no change goes unseen. */
function bytesOf(text: string, length?: number): Bytes {
  let bytes: Uint8Array;
  try {
    bytes = base64url.decode(text);
  } catch {
    throw new EnvelopeError("malformed");
  }
  const isExpected = length === undefined ? bytes.length >= NONCE_BYTES + TAG_BYTES : bytes.length === length;
  if (!isExpected || base64url.encode(bytes) !== text) throw new EnvelopeError("malformed");
  return new Uint8Array(bytes);
}
