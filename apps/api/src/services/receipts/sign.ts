import type { Job } from "@sottovoce/contract";
import { hashOfReceipt, type ReceiptStatement } from "@sottovoce/contract/receipts";
import { CompactSign } from "jose";
import type { CallerContext } from "../../context.ts";
import { POLICY_VERSION } from "../../version.ts";
import { failoversOf, maskedAtOf, type JobFacts } from "../jobs/facts.ts";
import { keyIdOf, publicKeyOf, signingKeyOf } from "./key.ts";

/**
 * A statement of counts that anybody can verify with /.well-known/jwks.json. It is signed after the job's key was
 * destroyed, so that it may say so.
 *
 * @returns a compact JWS, and its SHA-256 in hexadecimal
 */
export async function signReceipt(
  { env, caller, settingsVersion }: CallerContext,
  facts: JobFacts,
  status: Job["status"],
) {
  const { delivered, masked, attempts, request, source } = facts;
  const isDone = status === "ok" || status === "not_needed";
  const statement: ReceiptStatement = {
    version: 1,
    job: facts.id,
    tenant: caller.tenant,
    /** Unix seconds. */
    time: Math.floor(facts.startedAt / 1000),
    status,
    contentType: request.contentType,
    direction: request.direction,
    source: source?.language ?? "und",
    target: request.target,
    masked: {
      total: masked?.total ?? 0,
      browser: masked?.browser ?? 0,
      edge: masked?.edge ?? 0,
      byEntity: masked?.byEntity ?? {},
      where: maskedAtOf(masked),
    },
    policyVersion: POLICY_VERSION,
    settingsVersion,
    vendor: delivered?.vendor.id ?? null,
    region: delivered?.vendor.region ?? null,
    retention: delivered?.vendor.retention ?? null,
    shape: delivered?.shape ?? null,
    attempts: attempts.length,
    failovers: failoversOf(attempts),
    restored: isDone,
    keyDestroyed: true,
    contentStored: false,
  };
  const receipt = await new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: "EdDSA", typ: "sottovoce-receipt", kid: await keyIdOf(publicKeyOf(env.receiptKey)) })
    .sign(await signingKeyOf(env.receiptKey));
  return { receipt, hash: await hashOfReceipt(receipt) };
}
