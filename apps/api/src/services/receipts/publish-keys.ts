import type { Context } from "../../context.ts";
import { keyIdOf, publicKeyOf } from "./key.ts";

/** The public half of the receipts' key, as a JSON Web Key Set. */
export async function publishKeys({ env }: Context) {
  const key = publicKeyOf(env.receiptKey);
  return { keys: [{ ...key, alg: "EdDSA", use: "sig", kid: await keyIdOf(key) }] };
}
