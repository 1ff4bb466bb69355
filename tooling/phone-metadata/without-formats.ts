/** The shape of libphonenumber-js's metadata that matters here: a country is an array, its fifth entry the printing rules. */
export type PhoneMetadata = { readonly countries: Readonly<Record<string, readonly unknown[]>> };

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
