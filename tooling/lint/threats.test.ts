import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { renderThreats, type Threat } from "./threat.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { threats } = JSON.parse(read("docs/security/threats.json")) as { readonly threats: readonly Threat[] };

const KINDS = new Set([
  "S",
  "T",
  "R",
  "I",
  "D",
  "E",
  "misuse",
  ...Array.from({ length: 10 }, (_, index) => `API${index + 1}`),
  ...Array.from({ length: 10 }, (_, index) => `LLM${String(index + 1).padStart(2, "0")}`),
]);

/** A title stands in its file as a whole literal, after a call's bracket or as a row of a table. */
const hasTitle = (file: string, title: string): boolean =>
  existsSync(join(root, file)) && [`"${title}"`, `\`${title}\``].some((literal) => read(file).includes(literal));

describe("the threat register", () => {
  it("is long enough to be of use, and names each threat once", () => {
    expect(threats.length).toBeGreaterThanOrEqual(45);
    expect(new Set(threats.map(({ id }) => id)).size).toBe(threats.length);
    expect(new Set(threats.map(({ threat }) => threat)).size).toBe(threats.length);
  });

  it("looks at everything: STRIDE, each of OWASP's ten for APIs, injection into models, misuse from inside", () => {
    const kinds = new Set(threats.flatMap((threat) => threat.kinds));
    expect([...kinds].filter((kind) => !KINDS.has(kind))).toEqual([]);
    const asked = [...KINDS].filter((kind) => !kind.startsWith("LLM") || kind === "LLM01");
    // API6 is about sensitive business flows that a robot abuses: there is none here but the budget, which is API4.
    expect(asked.filter((kind) => !kinds.has(kind))).toEqual(["API6"]);
  });

  it.each(threats.map((threat) => [threat.id, threat] as const))("%s has controls that exist", (_id, { controls }) => {
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(threats.map((threat) => [threat.id, threat] as const))("%s has tests that exist", (_id, { tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter(({ file, title }) => !hasTitle(file, title))).toEqual([]);
  });

  it.each(threats.map((threat) => [threat.id, threat] as const))(
    "%s says what is at stake and what is left over",
    (_id, { assets, residual, part, threat }) => {
      expect(assets.length).toBeGreaterThan(0);
      expect(["low", "medium", "high"]).toContain(residual.level);
      // What is not low needs a reason.
      expect(residual.level === "low" || residual.why.length > 20).toBe(true);
      expect([part, threat].every((text) => text.trim().length > 0)).toBe(true);
    },
  );

  it("is on its page: pnpm --filter @sottovoce/lint threats", () =>
    expect(read("docs/security/threats.md")).toBe(renderThreats(threats)));

  it("would notice a test or a control that does not exist", () => {
    expect(hasTitle("tooling/lint/threats.test.ts", "a title that is " + "nowhere")).toBe(false);
    expect(hasTitle("tooling/lint/no-such.test.ts", "anything")).toBe(false);
  });
});
