import { createRequire } from "node:module";
import parsePhoneNumber, { type MetadataJson } from "libphonenumber-js/core";
import { expect, it } from "vitest";
import { withoutFormats } from "./without-formats.ts";

const full: MetadataJson = createRequire(import.meta.url)("libphonenumber-js/metadata.min.json");
const bare = withoutFormats(full);

it("says of every number what the whole metadata says", () => {
  let state = 1;
  const digit = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 16) % 10;
  };
  let valid = 0;
  for (const region of Object.keys(full.countries)) {
    for (let i = 0; i < 60; i++) {
      const length = 6 + (i % 7);
      const number = (i % 2 === 0 ? "0" : "") + Array.from({ length }, digit).join("");
      const before = parsePhoneNumber(number, region as "ES", full)?.isValid() ?? false;
      expect(parsePhoneNumber(number, region as "ES", bare)?.isValid() ?? false, `${region} ${number}`).toBe(before);
      if (before) valid++;
    }
  }
  expect(valid).toBeGreaterThan(1000);
});
