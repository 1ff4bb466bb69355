import type { Metadata } from "./to-rows.ts";

/**
 * Without the territories that share a bigger neighbour's calling code (the Caribbean with +1, Guernsey with +44 …): numbers
 * there are still found as the neighbour's, or by their plus.
 */
export function withoutTerritories(metadata: Metadata): Metadata {
  const codes = Object.entries(metadata.country_calling_codes);
  const kept = new Set(codes.flatMap(([, regions]) => regions.filter((region, i) => i === 0 || KEPT.has(region))));
  return {
    ...metadata,
    countries: Object.fromEntries(Object.entries(metadata.countries).filter(([region]) => kept.has(region))),
    country_calling_codes: Object.fromEntries(
      codes.map(([code, regions]) => [code, regions.filter((region) => kept.has(region))]),
    ),
  };
}

/** Countries with a calling code that another one leads. */
const KEPT: ReadonlySet<string> = new Set(["CA", "KZ", "DO", "JM", "PR"]);
