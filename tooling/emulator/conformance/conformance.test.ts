import { vendors } from "@sottovoce/vendors";
import { describe, expect, it } from "vitest";
import { settingsOf } from "./settings.ts";
import { testConformance } from "./test-conformance.ts";

/** It has a real server of its own to be judged by. */
const ELSEWHERE = new Set(["apertium"]);

describe("every vendor", () => {
  it("is judged", () => {
    const judged = vendors.filter(({ id }) => settingsOf(id) !== undefined || ELSEWHERE.has(id));
    expect(judged).toEqual(vendors);
  });
});

testConformance(vendors.filter(({ id }) => settingsOf(id) !== undefined));
