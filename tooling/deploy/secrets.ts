import { generateKeyPairSync, randomBytes } from "node:crypto";

/** How each secret of the Worker is made. It is made here, goes to Cloudflare by a pipe, and is in no file. */
export const SECRETS = {
  /** HS256 key of the sessions. */
  SESSION_SECRET: () => randomBytes(48).toString("base64url"),
  /** Wraps customers' keys. Losing it makes every sealed credential unreadable, for good. */
  ROOT_KEYS: () => JSON.stringify({ 1: randomBytes(32).toString("base64") }),
  /** Ed25519 key of the receipts. */
  RECEIPT_KEY: () =>
    JSON.stringify({
      ...generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }),
      kid: randomBytes(8).toString("hex"),
      alg: "EdDSA",
      use: "sig",
    }),
  /** Makes and forgets customers; the only one that is shown, once. */
  OPERATOR_KEY: () => randomBytes(32).toString("base64url"),
} as const satisfies Readonly<Record<string, () => string>>;

export type SecretName = keyof typeof SECRETS;
export const SECRET_NAMES = Object.keys(SECRETS) as readonly SecretName[];

/** Fresh values for the names given. */
export const newSecrets = (names: readonly SecretName[]): Readonly<Partial<Record<SecretName, string>>> =>
  Object.fromEntries(names.map((name) => [name, SECRETS[name]()]));
