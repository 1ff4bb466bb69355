import { Entity, type Job, type JobAttempt } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { recordedLanguage, recordedVendor } from "../../db/vocabularies.ts";
import { POLICY_VERSION } from "../../version.ts";
import { signReceipt } from "../receipts/sign.ts";
import type { Kinds } from "../../tenant/kind-sums.ts";
import { enqueueJob } from "./enqueue.ts";
import { trailOf } from "../routing/attempt.ts";
import { failoversOf, maskedAtOf, type JobFacts } from "./facts.ts";

/** Signs the receipt and hands the row to the queue. A queue that fails never fails the translation. @returns the receipt */
export async function recordJob(context: CallerContext, facts: JobFacts, status: Job["status"]): Promise<string> {
  const { receipt, hash } = await signReceipt(context, facts, status);
  const job = rowOf(context, facts, status, hash);
  context.defer(enqueueJob(context, { kind: "job", job, attempts: attemptsOf(facts, job) }));
  // The tab masks with the same rules: what it missed is worth a look.
  if (job.maskedAt === "both") context.defer(noteLeak(context));
  context.defer(countKinds(context, job, kindsOf(facts.masked?.byEntity)));
  return receipt;
}

function rowOf(
  { caller, now, settings }: CallerContext,
  facts: JobFacts,
  status: Job["status"],
  receiptHash: string,
): Job {
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
    expiresAt: createdAt + settings.kept.days * 86_400,
    actorRef: settings.kept.refs ? (caller.actor ?? null) : null,
    recordRef: settings.kept.refs ? (facts.recordRef ?? null) : null,
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

async function noteLeak({ tenants, caller }: CallerContext): Promise<void> {
  try {
    await tenants.object(caller.tenant).note("blocked_leak");
  } catch {
    // The warning in the answer says it too.
  }
}

/** Into the customer's day, without the job. Statistics: one that cannot be counted fails nothing. */
async function countKinds({ tenants }: CallerContext, { tenant, createdAt }: Job, kinds: Kinds): Promise<void> {
  if (Object.keys(kinds).length === 0) return;
  try {
    await tenants.object(tenant).countKinds(Math.floor(createdAt / 86_400), kinds);
  } catch {
    // Its day has a few less.
  }
}

/** Only kinds that the vocabulary has: whatever else a pseudonym may be called counts as a custom one. */
function kindsOf(byEntity: Readonly<Record<string, number>> = {}): Kinds {
  const kinds: Kinds = {};
  for (const [name, n] of Object.entries(byEntity)) {
    const entity = Entity.safeParse(name).data ?? "CUSTOM";
    kinds[entity] = Math.min((kinds[entity] ?? 0) + n, 9_999);
  }
  return kinds;
}

/** The smallest bucket that holds it: the exact length of a text is nobody's business. */
const bucketOf = (length: number): number =>
  [0, 100, 500, 1_000, 5_000, 20_000].find((size) => length <= size) ?? 100_000;
