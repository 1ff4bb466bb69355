import type { Job, TranslationReply } from "@sottovoce/contract";
import type { Attempt, Delivered } from "../routing/attempt.ts";
import type { ParsedRequest } from "../translations/parsed-request.ts";
import type { MaskedCounts } from "../translations/scan.ts";

/** What is known of a job so far; it fills as the job goes on. Of the request's text only the length is ever read here. */
export type JobFacts = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly request: Omit<ParsedRequest, "segments">;
  /** UTF-16 code units of all segments. */
  readonly length: number;
  readonly attempts: Attempt[];
  /** Keyed name of the CRM's record, where the customer wants it kept. */
  recordRef?: string | undefined;
  masked?: MaskedCounts;
  source?: TranslationReply["source"];
  delivered?: Delivered | undefined;
};

export const failoversOf = (attempts: readonly Attempt[]): number =>
  Math.max(0, new Set(attempts.map(({ vendor }) => vendor)).size - 1);

export function maskedAtOf(masked: MaskedCounts | undefined): Job["maskedAt"] {
  if (masked === undefined || masked.total === 0) return "nothing_found";
  return masked.edge === 0 ? "browser" : masked.browser === 0 ? "edge" : "both";
}
