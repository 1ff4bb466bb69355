/** The shape of libphonenumber-js's metadata that matters here: a country is an array, its fifth entry the printing rules. */
export type PhoneMetadata = {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
};

const FORMATS = 4;

/** The same metadata without the printing rules: 0 stands for none, as in the original. */
export function withoutFormats<T extends PhoneMetadata>(metadata: T): T {
  const countries = Object.fromEntries(
    Object.entries(metadata.countries).map(([region, entries]) => [
      region,
      entries.map((entry, i) => (i === FORMATS && Array.isArray(entry) ? 0 : entry)),
    ]),
  );
  return { ...metadata, countries };
}

/**
 * Without the territories that share a bigger neighbour's calling code (the Caribbean with +1, Guernsey with +44 …): numbers
 * there are still found as the neighbour's, or by their plus.
 */
export function withoutTerritories<T extends PhoneMetadata>(metadata: T): T {
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
