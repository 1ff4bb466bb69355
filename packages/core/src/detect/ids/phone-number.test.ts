import parsePhoneNumber, { type MetadataJson } from "libphonenumber-js/core";
import library from "libphonenumber-js/min/metadata";
import { expect, it } from "vitest";
import { phoneMetadata } from "./phone-metadata.ts";
import { isPhoneNumber } from "./phone-number.ts";

const { countries } = phoneMetadata();
/** The cast is between two descriptions of one table: the library's own is looser. */
const metadata = phoneMetadata() as unknown as MetadataJson;

function libraryOf(value: string, region: string | undefined): boolean {
  const parsed =
    region === undefined ? parsePhoneNumber(value, metadata) : parsePhoneNumber(value, region as "ES", metadata);
  return parsed?.isValid() ?? false;
}

it("has the library's plans, but for how a number is printed", () => {
  type Plans = Readonly<Record<string, readonly unknown[]>>;
  type Whole = { readonly countries: Plans; readonly nonGeographic: Plans };
  const whole = library as unknown as Whole;
  const { nonGeographic } = phoneMetadata();
  // An empty pattern is none; so is what a list of types ends with.
  const typesOf = (entry: readonly unknown[]) => {
    const types = entry.map((type) => (Array.isArray(type) && type[0] !== "" ? type : 0));
    return types.slice(0, types.findLastIndex(Boolean) + 1);
  };
  const said = (plan: readonly unknown[]) =>
    [0, 1, 2, 3, 5, 7, 8, 10, 11].map((i) => (Array.isArray(plan[i]) && i === 11 ? typesOf(plan[i]) : plan[i] || 0));
  expect(Object.keys(countries).length).toBeGreaterThan(200);
  for (const [own, theirs] of [[countries, whole.countries] as const, [nonGeographic, whole.nonGeographic] as const])
    for (const [key, plan] of Object.entries(own)) expect(said(plan), key).toEqual(said(theirs[key] ?? []));
});

it("says of every number what the library says", () => {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 16) % limit;
  };
  let valid = 0;
  for (const [region, [code, , , lengths]] of Object.entries(countries)) {
    for (let i = 0; i < 80; i++) {
      const length = i % 4 === 0 ? 5 + below(9) : (lengths[below(lengths.length)] ?? 9);
      const national = Array.from({ length }, () => below(10)).join("");
      const value = `${["", "0", code, `+${code}`, `00${code}`, "+", `(0) `, ""][i % 8] ?? ""}${national}`;
      const home = below(5) === 0 ? undefined : region;
      const expected = libraryOf(value, home);
      if (expected) valid++;
      expect(isPhoneNumber(value, home), `${home ?? "nowhere"} ${value}`).toBe(expected);
    }
  }
  expect(valid).toBeGreaterThan(2000);
});

it.each([
  ["+34 600 123 456", undefined, true],
  ["600 123 456", "ES", true],
  ["0034 600 123 456", "FR", true],
  ["8 (912) 345-67-89", "RU", true],
  ["012 345", "GB", false],
  ["600 123 456", undefined, false],
  ["600 123 456", "no region", false],
] as const)("%s in %s: %s", (value, region, expected) => {
  expect(isPhoneNumber(value, region)).toBe(expected);
});
