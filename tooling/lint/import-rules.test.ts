import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules/.bin");
let copy = "";

// A copy of the tree, so that a broken file is never seen by whatever else is running here.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "sottovoce-rules-"));
  const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root })
    .toString()
    .split("\0")
    .filter((path) =>
      /(^|\/)(package\.json|turbo\.json|tsconfig[^/]*\.json|pnpm-[^/]*\.yaml|\.oxlintrc\.json|pure\.json|base\.json)$/.test(
        path,
      ),
    );
  for (const path of tracked) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "packages/core/node_modules/@sottovoce"), { recursive: true });
  symlinkSync(join(copy, "tooling/typescript"), join(copy, "packages/core/node_modules/@sottovoce/typescript"));
  execFileSync("git", ["init", "-q"], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Puts one file into the copy, runs a command there, takes the file away again. */
function judge(
  path: string,
  source: string,
  command: readonly string[],
): { readonly code: number; readonly output: string } {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  try {
    const [name = "", ...args] = command;
    const { status, stdout, stderr } = spawnSync(join(bin, name), args, {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}`, TURBO_TELEMETRY_DISABLED: "1" },
    });
    return { code: status ?? 1, output: stdout + stderr };
  } finally {
    rmSync(file);
  }
}

describe("lint refuses", () => {
  it.each([
    [
      "Node in core",
      "packages/core/src/broken.ts",
      'import { readFile } from "node:fs/promises";\nexport const x = readFile;\n',
    ],
    ["React in core", "packages/core/src/broken.ts", 'import { useState } from "react";\nexport const x = useState;\n'],
    ["a clock in core", "packages/core/src/broken.ts", "export const x = (): number => Date.now();\n"],
    [
      "a global fetch in a vendor",
      "packages/vendors/src/broken.ts",
      'export const x = () => fetch("https://example.com");\n',
    ],
    [
      "vendors in the sidebar",
      "packages/sidebar/src/broken.ts",
      'import { vendors } from "@sottovoce/vendors";\nexport const x = vendors;\n',
    ],
    [
      "browser storage in the sidebar",
      "packages/sidebar/src/broken.ts",
      'export const x = (): string | null => localStorage.getItem("x");\n',
    ],
    [
      "core in a CRM app",
      "apps/zendesk/src/broken.ts",
      'import { detect } from "@sottovoce/core";\nexport const x = detect;\n',
    ],
    [
      "core in the console",
      "apps/admin/src/broken.ts",
      'import { detect } from "@sottovoce/core";\nexport const x = detect;\n',
    ],
    [
      "browser storage in the console",
      "apps/admin/src/broken.ts",
      'export const x = (): string | null => sessionStorage.getItem("x");\n',
    ],
    [
      "Hono in a service",
      "apps/api/src/services/jobs/broken.ts",
      'import { Hono } from "hono";\nexport const x = new Hono();\n',
    ],
    [
      "the database in a route",
      "apps/api/src/routes/broken.ts",
      'import { eq } from "drizzle-orm";\nexport const x = eq;\n',
    ],
    ["any", "packages/core/src/broken.ts", "export const x = (y: any): unknown => y;\n"],
  ])("%s", (_name, path, source) => {
    const { code, output } = judge(path, source, ["oxlint", path]);
    expect(code).toBe(1);
    expect(output).toContain("broken.ts");
  });

  it("nothing of a file that keeps the rules", () => {
    const path = "packages/core/src/fine.ts";
    expect(judge(path, "export const x = (y: number): number => y + 1;\n", ["oxlint", path]).code).toBe(0);
  });
});

describe("the compiler refuses, in core,", () => {
  it.each([
    ["the DOM", "export const x = document.title;\n"],
    ["fetch", 'export const x = fetch("https://example.com");\n'],
    ["process", "export const x = process.env;\n"],
  ])("%s", (_name, source) => {
    const { code, output } = judge("packages/core/src/broken.ts", source, ["tsc", "-p", "packages/core/tsconfig.json"]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/broken\.ts.*TS2(304|584|591)/);
  });
});

describe("turbo boundaries refuses", () => {
  it.each([
    [
      "a package that is not declared",
      "packages/contract/src/broken.ts",
      'import { detect } from "@sottovoce/core";\nexport const x = detect;\n',
    ],
    [
      "a path that leaves the package",
      "packages/contract/src/broken.ts",
      'import { x } from "../../core/src/entity.ts";\nexport const y = x;\n',
    ],
  ])("%s", (_name, path, source) => {
    const { code, output } = judge(path, source, ["turbo", "boundaries"]);
    expect(code).not.toBe(0);
    expect(output).toContain("broken.ts");
  });
});
