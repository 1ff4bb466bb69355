/** The shape of libphonenumber-js's metadata that matters here: a country's plan is an array. */
export type PhoneMetadata = {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>;
};

/** Formats, the prefix's place in them, whether it may be left out; the preferred dialling prefix, the word for an extension. */
const PRINTING: ReadonlySet<number> = new Set([4, 6, 9, 12, 13]);

/** The same metadata without the rules for printing: 0 stands for none, as in the original. */
export function withoutFormats<T extends PhoneMetadata>(metadata: T): T {
  return { ...metadata, countries: strippedOf(metadata.countries), nonGeographic: strippedOf(metadata.nonGeographic) };
}

function strippedOf(plans: Readonly<Record<string, readonly unknown[]>>): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(plans).map(([key, entries]) => [key, stripped(entries)]));
}

function stripped(entries: readonly unknown[]): readonly unknown[] {
  const bare = entries.map((entry, i) => (PRINTING.has(i) ? 0 : entry));
  return bare.slice(0, bare.findLastIndex((entry) => entry !== 0 && entry !== null) + 1);
}
