import type { ErrorCode, Job } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { logFailure } from "../../log.ts";
import type { JobFacts } from "./facts.ts";
import { recordJob } from "./record.ts";

/** A failed job leaves its metadata too. Never throws: the failure itself is what the caller must hear. */
export async function recordFailure(context: CallerContext, facts: JobFacts, error: unknown): Promise<void> {
  try {
    await recordJob(context, facts, statusOf(context, error));
  } catch (failure) {
    logFailure(context.requestId, failure);
  }
}

function statusOf({ signal }: CallerContext, error: unknown): Job["status"] {
  if (signal.aborted) return "aborted";
  return error instanceof AppError ? (STATUS[error.code] ?? "failed") : "failed";
}

const STATUS: Partial<Record<ErrorCode, Job["status"]>> = {
  scan_failed: "scan_failed",
  unknown_language: "unknown_language",
  unsupported_pair: "unsupported_pair",
  too_large: "unsupported_pair",
  pseudonyms_lost: "pseudonyms_lost",
  vendor_timeout: "timeout",
  vendor_quota: "quota",
  vendor_unavailable: "vendor_error",
};
