import { inPieces } from "./in-pieces.ts";
import { translateInBatches, type BatchProtocol } from "./translate-in-batches.ts";
import type { VendorClient } from "./vendor.ts";

type PiecesProtocol = BatchProtocol & {
  /** What one text may cost, where that is less than what a call may. */
  readonly maxText?: number;
};

/** Texts that no vendor refuses for being blank or long, as many in a call as it takes. */
export const translatePieces = (
  fetch: typeof globalThis.fetch,
  { maxText, ...protocol }: PiecesProtocol,
): VendorClient["translate"] =>
  inPieces(
    { max: maxText ?? protocol.limits.maxCost, costOf: protocol.limits.costOf },
    translateInBatches(fetch, protocol),
  );
