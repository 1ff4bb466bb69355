import { compactVerify, createLocalJWKSet, type JWK } from "jose";
import * as z from "zod/mini";
import { isInTree, type InclusionProof } from "./merkle.ts";
import { ReceiptStatement } from "./statement.ts";

/** What /.well-known/jwks.json answers. */
export const PublicKeys = z.object({
  keys: z
    .array(z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string(), kid: z.string() }))
    .check(z.maxLength(20)),
});
export type PublicKeys = z.infer<typeof PublicKeys>;

export type ReceiptCheck =
  | {
      readonly ok: true;
      readonly statement: ReceiptStatement;
      /** SHA-256 of the receipt, which the job's row keeps. */
      readonly hash: string;
      /** Whether it was in its day's tree; null without a proof. */
      readonly inTree: boolean | null;
    }
  | { readonly ok: false; readonly reason: "not_a_receipt" | "unknown_key" | "bad_signature" | "bad_statement" };

const LONGEST = 4_096;

/**
 * Checks a receipt with nothing but the published keys: no network, no clock, nobody's word. Only EdDSA is believed,
 * whatever its header says.
 */
export async function verifyReceipt(receipt: string, keys: PublicKeys, proof?: InclusionProof): Promise<ReceiptCheck> {
  if (receipt.length > LONGEST || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(receipt))
    return { ok: false, reason: "not_a_receipt" };
  const known = createLocalJWKSet({ keys: keys.keys.map((key): JWK => ({ ...key, alg: "EdDSA", use: "sig" })) });
  let payload: Uint8Array;
  try {
    const verified = await compactVerify(receipt, known, { algorithms: ["EdDSA"] });
    if (verified.protectedHeader.typ !== "sottovoce-receipt") return { ok: false, reason: "not_a_receipt" };
    ({ payload } = verified);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return { ok: false, reason: code === "ERR_JWKS_NO_MATCHING_KEY" ? "unknown_key" : "bad_signature" };
  }
  const statement = readStatement(payload);
  if (statement === undefined) return { ok: false, reason: "bad_statement" };
  const hash = await hashOfReceipt(receipt);
  const inTree = proof === undefined ? null : proof.hash === hash && (await isInTree(proof));
  return { ok: true, statement, hash, inTree };
}

/** SHA-256 in hexadecimal. */
export async function hashOfReceipt(receipt: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(receipt));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function readStatement(payload: Uint8Array): ReceiptStatement | undefined {
  try {
    return ReceiptStatement.safeParse(
      JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload)),
    ).data;
  } catch {
    return undefined;
  }
}
