import type { Delivered } from "../routing/attempt.ts";

const WEAKNESS: Readonly<Record<Delivered["vendor"]["retention"], number>> = { none: 0, transient: 1, stores: 2 };

/**
 * What is said of a request whose groups went separate ways. The service that keeps most is the one that is named, so that
 * no receipt promises more than what happened; the trail of attempts names them all.
 */
export function mergeDelivered(groups: readonly Delivered[]): Delivered {
  const [first, ...others] = groups;
  if (first === undefined) throw new Error("nothing was delivered");
  if (others.length === 0) return first;
  const named = others.reduce(
    (worst, one) => (WEAKNESS[one.vendor.retention] > WEAKNESS[worst.vendor.retention] ? one : worst),
    first,
  );
  return {
    vendor: named.vendor,
    shape: named.shape,
    translations: groups.flatMap(({ translations }) => translations),
    isAnotherVendor: groups.some(({ isAnotherVendor, vendor }) => isAnotherVendor || vendor !== first.vendor),
    isAnotherShape: groups.some(({ isAnotherShape }) => isAnotherShape),
    isFormalityDropped: groups.some(({ isFormalityDropped }) => isFormalityDropped),
    wordsLeft: groups.reduce((sum, { wordsLeft }) => sum + wordsLeft, 0),
  };
}
