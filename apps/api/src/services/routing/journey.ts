import { MAX_ATTEMPTS, type Gender, type ReadBack, type SafeText, type Term, type VendorJob } from "@sottovoce/core";
import type { CallerContext } from "../../context.ts";
import type { Attempt } from "./attempt.ts";

export type Work = Pick<VendorJob, "source" | "target" | "contentType"> & {
  readonly paragraphs: readonly SafeText[];
  readonly formality?: VendorJob["formality"];
  readonly gender?: Gender | undefined;
  /** What was said before, masked, with canonical pseudonyms. */
  readonly context?: SafeText | undefined;
  readonly terms: readonly Term[];
  /** Milliseconds since 1970: when all attempts together must be over. */
  readonly endsAt: number;
  /** What else a paragraph's translation must satisfy beside having every pseudonym. */
  readonly accepts: (translation: string, paragraph: number) => boolean;
};

/** One request on its way from vendor to vendor. */
export type Journey = {
  readonly context: CallerContext;
  readonly work: Work;
  /** Filled as they are made, so that a failure can be accounted for. */
  readonly attempts: Attempt[];
  /** Milliseconds for one attempt. */
  readonly attemptLimit: number;
  /** Answers whose pseudonyms are all there in another order, by paragraph: believed when a second one agrees. */
  readonly unconfirmed: Map<number, ReadBack[]>;
};

/** One vendor's part of it. */
export type Visit = {
  readonly signal: AbortSignal;
  readonly isLastVendor: boolean;
};

export const timeLeft = ({ context, work }: Journey): number => work.endsAt - context.now();

export const isOver = (journey: Journey, signal: AbortSignal): boolean =>
  journey.attempts.length >= MAX_ATTEMPTS || timeLeft(journey) <= 0 || signal.aborted;
