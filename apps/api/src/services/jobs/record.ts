import type { Job, JobAttempt } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { recordedLanguage, recordedVendor } from "../../db/vocabularies.ts";
import { POLICY_VERSION } from "../../version.ts";
import { signReceipt } from "../receipts/sign.ts";
import { enqueueJob } from "./enqueue.ts";
import { trailOf } from "../routing/attempt.ts";
import { failoversOf, maskedAtOf, type JobFacts } from "./facts.ts";

export const RETENTION_DAYS = 30;

/** Signs the receipt and hands the row to the queue. A queue that fails never fails the translation. @returns the receipt */
export async function recordJob(context: CallerContext, facts: JobFacts, status: Job["status"]): Promise<string> {
  const { receipt, hash } = await signReceipt(context, facts, status);
  const job = rowOf(context, facts, status, hash);
  context.defer(enqueueJob(context, { job, attempts: attemptsOf(facts, job) }));
  return receipt;
}

function rowOf({ caller, now }: CallerContext, facts: JobFacts, status: Job["status"], receiptHash: string): Job {
  const { request, attempts, masked, source, delivered } = facts;
  const createdAt = Math.floor(facts.startedAt / 60_000) * 60;
  const vendor = delivered?.vendor ?? attempts.at(-1)?.vendor;
  return {
    id: facts.id,
    tenant: caller.tenant,
    createdAt,
    crm: caller.crm,
    contentType: request.contentType,
    direction: request.direction,
    sourceLanguage: recordedLanguage(source?.language ?? request.source ?? "und"),
    targetLanguage: recordedLanguage(request.target),
    languageBy: source?.by ?? (request.source === undefined ? "detected" : "request"),
    vendor: vendor === undefined ? "none" : recordedVendor(vendor.id),
    vendorRegion: vendor?.region ?? null,
    failovers: failoversOf(attempts),
    maskedAt: maskedAtOf(masked),
    policyVersion: POLICY_VERSION,
    maskedTotal: Math.min(masked?.total ?? 0, 9_999),
    restored: status === "ok" || status === "not_needed",
    sizeBucket: bucketOf(facts.length),
    billedCharacters: attempts.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
    latencyMs: Math.min(Math.max(0, Math.round(now() - facts.startedAt)), 600_000),
    status,
    receiptHash,
    expiresAt: createdAt + RETENTION_DAYS * 86_400,
  };
}

const attemptsOf = ({ attempts }: JobFacts, { id, expiresAt }: Job): JobAttempt[] =>
  attempts.slice(0, 20).map((attempt, number) => ({
    ...trailOf(attempt),
    vendor: recordedVendor(attempt.vendor.id),
    job: id,
    number,
    expiresAt,
  }));

/** The smallest bucket that holds it: the exact length of a text is nobody's business. */
const bucketOf = (length: number): number =>
  [0, 100, 500, 1_000, 5_000, 20_000].find((size) => length <= size) ?? 100_000;
