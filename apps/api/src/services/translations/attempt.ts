import type { Shape, VendorErrorKind } from "@sottovoce/core";
import type { ConnectedVendor } from "@sottovoce/vendors";

/** One try of one vendor in one shape: what the job's row and the receipt are counted from. */
export type Attempt = {
  readonly vendor: ConnectedVendor;
  readonly shape: Shape;
  readonly outcome: "ok" | "pseudonyms" | VendorErrorKind;
  readonly billedCharacters: number;
};

export type Delivered = {
  /** One for each paragraph, with canonical pseudonyms, each as often as it was sent. */
  readonly translations: readonly string[];
  readonly vendor: ConnectedVendor;
  readonly shape: Shape;
  readonly isAnotherVendor: boolean;
  readonly isAnotherShape: boolean;
  readonly wordsLeft: number;
};
