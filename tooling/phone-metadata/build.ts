import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toRows } from "./to-rows.ts";
import { withoutTerritories } from "./without-territories.ts";

/** `node build.ts`: writes packages/core/src/detect/ids/phone-metadata-text.ts from libphonenumber-js's own metadata. */
const OUT = join(import.meta.dirname, "../../packages/core/src/detect/ids/phone-metadata-text.ts");
const require = createRequire(import.meta.url);
const rows = toRows(withoutTerritories(require("libphonenumber-js/metadata.min.json")));

writeFileSync(
  OUT,
  `// Written by tooling/phone-metadata/build.ts. libphonenumber's metadata (Apache-2.0) by way of libphonenumber-js (MIT), without
// the rules for printing a number, which are half of it: the detector only asks whether a number is one. A plan a line: see
// tooling/phone-metadata/to-rows.ts.
export const PHONE_METADATA_TEXT = String.raw\`
${rows}
\`;
`,
);
