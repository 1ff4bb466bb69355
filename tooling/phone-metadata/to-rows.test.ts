import { expect, it } from "vitest";
import { toRows } from "./to-rows.ts";

it("writes a plan a line, the main region of a code first", () => {
  const rows = toRows({
    country_calling_codes: { 1: ["US", "CA"], 43: ["AT"] },
    countries: {
      AT: ["43", "00", "1\\d{3,12}", [4, 13], [["(\\d)"]], "0"],
      CA: ["1", "011", "[2-9]\\d{9}", [7, 10], 0, "1", 0, 0, 0, 0, "902", [["(?:2|3)\\d{8}", [10]], 0, ["8\\d"], 0]],
      US: ["1", "011", "[2-9]\\d{9}", [10], 0, "1", 0, "(9)|1", "$19"],
    },
    nonGeographic: { 800: ["800", 0, "\\d{8}", [8]] },
  });
  expect(rows.split("\n")).toEqual([
    "US;1;011;[2-9]D{9};a;1;(9)|1;$19",
    "CA;1;011;[2-9]D{9};7a;1;;;902;<2|3)D{8}~a;;8D",
    "AT;43;;1D{3,12};4d",
    ";800;-;D{8};8;-",
  ]);
});

it("refuses what its shorthand cannot tell", () => {
  const plan = ["1", "00", "D", [1]];
  expect(() => toRows({ country_calling_codes: { 1: ["US"] }, countries: { US: plan }, nonGeographic: {} })).toThrow();
});
