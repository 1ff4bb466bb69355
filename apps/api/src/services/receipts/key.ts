import { calculateJwkThumbprint, importJWK, type JWK } from "jose";
import type { ReceiptKey } from "../../env.ts";

export const publicKeyOf = ({ kty, crv, x }: ReceiptKey) => ({ kty, crv, x });

/** RFC 7638: the same key has the same id everywhere. */
export const keyIdOf = (key: JWK): Promise<string> => calculateJwkThumbprint(key);

export const signingKeyOf = (key: ReceiptKey) => importJWK(key, "EdDSA");
