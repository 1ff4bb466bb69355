import { importJWK, importSPKI, type CryptoKey, type JWK } from "jose";

/** Keys an admin gave, as PEM or JWK. One that cannot be read is left out: a token of its is then refused. */
export async function importPublicKeys(keys: readonly (string | JWK)[], algorithm: string): Promise<CryptoKey[]> {
  const imported = await Promise.all(keys.map((key) => importKey(key, algorithm).catch(() => undefined)));
  return imported.filter((key) => key !== undefined);
}

async function importKey(key: string | JWK, algorithm: string): Promise<CryptoKey | undefined> {
  const imported = typeof key === "string" ? await importSPKI(key, algorithm) : await importJWK(key, algorithm);
  // A symmetric key comes as bytes: there is none in what is public.
  return imported instanceof Uint8Array ? undefined : imported;
}
