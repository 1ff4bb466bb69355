import type { Access } from "@sottovoce/contract";
import { importJWK, importSPKI, type CryptoKey, type JWK } from "jose";

type PublicKey = NonNullable<NonNullable<Access["oracle"]>["jwt"]>["keys"][number];

/** Keys an admin gave, as PEM or JWK. One that cannot be read is left out: a token of its is then refused. */
export async function importPublicKeys(keys: readonly PublicKey[], algorithm: string): Promise<CryptoKey[]> {
  const imported = await Promise.all(keys.map((key) => importKey(key, algorithm).catch(() => undefined)));
  return imported.filter((key) => key !== undefined);
}

async function importKey(key: PublicKey, algorithm: string): Promise<CryptoKey | undefined> {
  // Fields an admin left out are absent, never undefined: they come from JSON.
  const imported = typeof key === "string" ? await importSPKI(key, algorithm) : await importJWK(key as JWK, algorithm);
  // A symmetric key comes as bytes: there is none in what is public.
  return imported instanceof Uint8Array ? undefined : imported;
}
