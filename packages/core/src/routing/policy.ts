/** How vendors that may be asked are put in order: the admin's list, or what is known of them. */
export const POLICIES = ["order", "quality", "speed", "price"] as const;
export type Policy = (typeof POLICIES)[number];

/** What is known of a vendor for one pair. Absent where nothing is. */
export type Standing = {
  /** Median milliseconds of its latest answers. */
  readonly p50?: number | undefined;
  readonly p95?: number | undefined;
  /** Mean post-edit distance that agents reported: 0 sent as it came, 1 written anew. */
  readonly postEdit?: number | undefined;
  /** For a million characters, in the admin's currency. */
  readonly price?: number | undefined;
};

/** Differences smaller than these are noise: the admin's order decides. */
const SAME_SPEED = 1.25;
const SAME_QUALITY = 0.03;

/**
 * Best first. Vendors of which nothing is known keep their place behind those that are known, and the admin's order
 * breaks every tie, so that two calls in a row go the same way.
 */
export function inOrder<V>(vendors: readonly V[], policy: Policy, standingOf: (vendor: V) => Standing): readonly V[] {
  const better = BETTER[policy];
  const ranked: V[] = [];
  // Insertion keeps the order of equals although "about the same" is no total order, which sort() would ask for.
  for (const vendor of vendors) {
    const at = ranked.findIndex((other) => better(standingOf(vendor), standingOf(other)));
    ranked.splice(at < 0 ? ranked.length : at, 0, vendor);
  }
  return ranked;
}

const BETTER: Readonly<Record<Policy, (one: Standing, other: Standing) => boolean>> = {
  order: () => false,
  speed: ({ p50: one }, { p50: other }) => one !== undefined && (other === undefined || one * SAME_SPEED < other),
  quality: ({ postEdit: one }, { postEdit: other }) =>
    one !== undefined && (other === undefined || one + SAME_QUALITY < other),
  price: ({ price: one }, { price: other }) => one !== undefined && (other === undefined || one < other),
};

/** The value below which `share` of the numbers lie (nearest rank); undefined for none. */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
