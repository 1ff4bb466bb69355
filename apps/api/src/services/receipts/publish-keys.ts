import type { Context } from "../../context.ts";
import { keyIdOf, publicKeyOf } from "./key.ts";

/** The public halves of the receipts' keys, the one in use first, as a JSON Web Key Set. Old receipts stay verifiable. */
export async function publishKeys({ env }: Pick<Context, "env">) {
  const keys = [publicKeyOf(env.receiptKey), ...env.previousReceiptKeys];
  return {
    keys: await Promise.all(
      keys.map(async (key) => ({ ...key, alg: "EdDSA" as const, use: "sig" as const, kid: await keyIdOf(key) })),
    ),
  };
}
