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
