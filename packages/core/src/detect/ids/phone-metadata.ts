import { PHONE_METADATA_TEXT } from "./phone-metadata-text.ts";

type Text = string | 0 | null;

/** One region's numbers; 0 and null stand for none. */
export type Plan = readonly [
  code: string,
  dialled: Text,
  pattern: string,
  lengths: readonly number[],
  formats?: 0,
  prefix?: Text,
  prefixInFormats?: 0,
  prefixRead?: Text,
  transform?: Text,
  isPrefixOptional?: 0,
  leading?: Text,
  types?: readonly (0 | null | readonly [pattern?: string, lengths?: readonly number[]])[] | 0 | null,
];

export type PhoneMetadata = {
  /** Of the table's form, as libphonenumber-js counts. */
  readonly version: 4;
  /** The main region first. */
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Plan>>;
  readonly nonGeographic: Readonly<Record<string, Plan>>;
};

let parsed: PhoneMetadata | undefined;

/** Parsed on first use. */
export function phoneMetadata(): PhoneMetadata {
  parsed ??= read(PHONE_METADATA_TEXT);
  return parsed;
}

/** What tooling/phone-metadata/to-rows.ts wrote. */
function read(rows: string): PhoneMetadata {
  const regions: Record<string, string[]> = {};
  const countries: Record<string, Plan> = {};
  const nonGeographic: Record<string, Plan> = {};
  for (const row of rows.trim().split("\n")) {
    const [region = "", code = "", ...fields] = row.split(";");
    if (region === "") nonGeographic[code] = planOf(code, fields);
    else {
      countries[region] = planOf(code, fields);
      (regions[code] ??= []).push(region);
    }
  }
  return { version: 4, country_calling_codes: regions, countries, nonGeographic };
}

function planOf(code: string, fields: readonly string[]): Plan {
  const [dialled = "", pattern = "", lengths = "", prefix = "", prefixRead, transform, leading, ...types] = fields;
  return [
    code,
    usual(dialled, "00"),
    long(pattern),
    lengthsOf(lengths),
    0,
    usual(prefix, "0"),
    0,
    textOf(prefixRead),
    textOf(transform),
    0,
    textOf(leading),
    types.length === 0 ? 0 : types.map(typeOf),
  ];
}

function typeOf(field: string): 0 | readonly [pattern: string, lengths?: readonly number[]] {
  if (field === "") return 0;
  const [pattern = "", lengths] = field.split("~");
  return lengths === undefined ? [long(pattern)] : [long(pattern), lengthsOf(lengths)];
}

function usual(field: string, left: string): Text {
  if (field === "-") return 0;
  return field === "" ? left : long(field);
}

function textOf(field: string | undefined): Text {
  return field === undefined || field === "" ? 0 : long(field);
}

function lengthsOf(field: string): readonly number[] {
  return Array.from(field, (length) => Number.parseInt(length, 36));
}

function long(field: string): string {
  return field.replaceAll("D", String.raw`\d`).replaceAll("<", "(?:");
}
