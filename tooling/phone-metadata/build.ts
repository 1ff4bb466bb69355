import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutFormats, withoutTerritories } from "./without-formats.ts";

/** `node build.ts`: writes packages/core/src/detect/ids/phone-metadata.ts from libphonenumber-js's own metadata. */
const OUT = join(import.meta.dirname, "../../packages/core/src/detect/ids/phone-metadata.ts");
const require = createRequire(import.meta.url);
const json = JSON.stringify(withoutTerritories(withoutFormats(require("libphonenumber-js/metadata.min.json"))));

writeFileSync(
  OUT,
  `// Written by tooling/phone-metadata/build.ts. libphonenumber's metadata (Apache-2.0) by way of libphonenumber-js (MIT), without
// the rules for printing a number, which are half of it: the detector only asks whether a number is one.
const JSON_TEXT =
  '${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}';

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
  parsed ??= JSON.parse(JSON_TEXT) as PhoneMetadata;
  return parsed;
}
`,
);
