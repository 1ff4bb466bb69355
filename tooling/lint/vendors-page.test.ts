import { vendors } from "@sottovoce/vendors";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/vendors.md", import.meta.url), "utf8");
const rows = new Map([...page.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gmu)].map(([, id, rest]) => [id, rest]));

describe("docs/vendors.md", () => {
  it("has a row for each vendor and for nobody else", () =>
    expect(new Set(rows.keys())).toEqual(new Set(vendors.map(({ id }) => id))));

  it.each(vendors.map(({ id, formality }) => [id, formality !== undefined] as const))(
    "says of %s whether it can be told the form of address",
    (id, isAble) => expect(rows.get(id)?.split(" | ").at(-2) === "no").toBe(!isAble),
  );
});
