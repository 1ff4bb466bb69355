/** libphonenumber-js's metadata: of a plan's entries, by place, only some say what a number is; the others how it is printed. */
type Entry = unknown;
export type Metadata = {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly Entry[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly Entry[]>>;
};

const [CODE, DIALLED, PATTERN, LENGTHS, PREFIX, PREFIX_READ, TRANSFORM, LEADING, TYPES] = [0, 1, 2, 3, 5, 7, 8, 10, 11];

/**
 * A plan a line, as packages/core/src/detect/ids/phone-metadata.ts reads it: region, calling code, what is dialled before
 * an international number ("00" is left out, "-" is none), pattern, lengths in base 36, the prefix of a national number ("0" is left
 * out, "-" is none), how it is read, what becomes of it, leading digits, then a pattern and lengths for each type. D is a digit, < an open group. Of
 * regions with one calling code the main one comes first; who has none has no name.
 */
export function toRows({ country_calling_codes, countries, nonGeographic }: Metadata): string {
  const regions = Object.values(country_calling_codes).flat();
  return [
    ...regions.map((region) => row(region, countries[region] ?? [])),
    ...Object.values(nonGeographic).map((plan) => row("", plan)),
  ].join("\n");
}

function row(region: string, plan: readonly Entry[]): string {
  const types = Array.isArray(plan[TYPES]) ? plan[TYPES] : [];
  return [
    region,
    plan[CODE],
    usual(plan[DIALLED], "00"),
    short(plan[PATTERN]),
    lengths(plan[LENGTHS]),
    usual(plan[PREFIX], "0"),
    short(plan[PREFIX_READ]),
    short(plan[TRANSFORM]),
    short(plan[LEADING]),
    ...types.map((type: Entry) => (Array.isArray(type) ? typed(type) : "")),
  ]
    .join(";")
    .replace(/;+$/, "");
}

function typed([pattern, own]: readonly Entry[]): string {
  return own === undefined ? short(pattern) : `${short(pattern)}~${lengths(own)}`;
}

function usual(value: Entry, left: string): string {
  if (value === left) return "";
  return short(value) || "-";
}

function lengths(value: Entry): string {
  return Array.isArray(value) ? value.map((length: number) => length.toString(36)).join("") : "";
}

function short(value: Entry): string {
  if (typeof value !== "string") return "";
  if (/[D<;~\n]/.test(value)) throw new Error(`no way to write ${value}`);
  return value.replaceAll(String.raw`\d`, "D").replaceAll("(?:", "<");
}
