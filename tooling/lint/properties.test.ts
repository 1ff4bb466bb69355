import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const rows = [
  ...readFileSync(join(root, "docs/security/properties.md"), "utf8").matchAll(
    /^\| (S\d+) \| (H?) ?\| [^|]+ \| ([^|]+) \|$/gmu,
  ),
].map(([, id = "", gate = "", how = ""]) => ({ id, isGate: gate === "H", how }));

/** Names at the beginning of a test's title: `S1: …`, `S45, S47: …`. */
const named = new Set(
  globSync("{apps,packages,tooling,bench}/**/*.test.{ts,tsx}", {
    cwd: root,
    exclude: ["**/node_modules/**", "**/dist/**"],
  })
    .concat("packages/vendors/src/testing/conformance.ts")
    .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/["'`]((?:S\d+(?:, )?)+): /gu)])
    .flatMap(([, names = ""]) => names.split(", ")),
);

describe("docs/security/properties.md", () => {
  it("names all sixty-three, in order", () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 63 }, (_, index) => `S${index + 1}`));
    expect(rows.filter(({ isGate }) => isGate).map(({ id }) => id)).toEqual(
      "S1 S2 S3 S4 S5 S14 S15 S19 S20 S21 S27 S28 S29 S37 S38 S39 S43 S44".split(" "),
    );
  });

  it.each(rows.filter(({ isGate }) => isGate))("has a test named after the release gate $id", ({ id, how }) => {
    expect(how).toBe("tests");
    expect(named).toContain(id);
  });

  it.each(rows.filter(({ how }) => how.startsWith("tests")))("says of $id what is so: it has a test", ({ id }) =>
    expect(named).toContain(id),
  );

  it.each(rows.filter(({ how }) => !how.startsWith("tests")))("gives a reason where $id has none", ({ how }) =>
    expect(how.length).toBeGreaterThan(30),
  );
});
