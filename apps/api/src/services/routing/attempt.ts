import type { AttemptTrail } from "@sottovoce/contract";
import type { AttemptOutcome, Shape } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";

/** One try of one vendor in one shape: what the job's row, its trail and the receipt are made of. Never text. */
export type Attempt = {
  readonly vendor: ConnectedVendor;
  readonly shape: Shape;
  readonly outcome: AttemptOutcome;
  readonly billedCharacters: number;
  /** Milliseconds from the call to the checked answer. */
  readonly ms: number;
  /** Pseudonyms in what was sent, and in what came back. */
  readonly sent: number;
  readonly returned: number;
  /** As the vendor said. */
  readonly retryAfterMs?: number | undefined;
};

export type Delivered = {
  /** One for each paragraph, with canonical pseudonyms, each as often as it was sent. */
  readonly translations: readonly string[];
  readonly vendor: ConnectedVendor;
  readonly shape: Shape;
  readonly isAnotherVendor: boolean;
  readonly isAnotherShape: boolean;
  readonly isFormalityDropped: boolean;
  readonly wordsLeft: number;
};

/** What may be said and kept of it. */
export const trailOf = ({ vendor, shape, outcome, sent, returned, ms, billedCharacters }: Attempt): AttemptTrail => ({
  vendor: vendor.id,
  shape,
  outcome,
  sent: Math.min(sent, 9_999),
  returned: Math.min(returned, 9_999),
  ms: Math.min(Math.round(ms), 600_000),
  billedCharacters: Math.min(billedCharacters, 10_000_000),
});
