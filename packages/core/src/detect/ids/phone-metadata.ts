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
  /** The main region first. */
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Plan>>;
  readonly nonGeographic: Readonly<Record<string, Plan>>;
};

let parsed: PhoneMetadata | undefined;

/** Parsed on first use. */
export function phoneMetadata(): PhoneMetadata {
  parsed ??= JSON.parse(PHONE_METADATA_TEXT) as PhoneMetadata;
  return parsed;
}
