import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = ["README.md", ...globSync("docs/**/*.md", { cwd: root })];
const FORBIDDEN = String.raw`registry\.npmjs|(^|[^A-Za-z0-9_.-])/(root|home/[a-z]+)/`;
const read = (page: string): string => readFileSync(join(root, page), "utf8");

describe.each(pages)("%s", (page) => {
  it("names only files and folders that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/gu)].map(([, path = ""]) =>
      join(dirname(page), path),
    );
    const quoted = [...read(page).matchAll(/`((?:apps|packages|tooling|bench|docs)\/[\w./-]+)`/gu)].map(
      ([, path = ""]) => path,
    );
    expect([...links, ...quoted].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names only commands that exist", () => {
    const scripts = (file: string): string[] =>
      Object.keys((JSON.parse(read(file)) as { scripts?: object }).scripts ?? {});
    const workspace = new Map(
      globSync("{apps,packages,tooling}/*/package.json", { cwd: root })
        .concat("bench/package.json")
        .map((file) => [(JSON.parse(read(file)) as { name: string }).name, scripts(file)]),
    );
    const own = [...scripts("package.json"), "install"];
    const wrong = [
      ...read(page).matchAll(
        /(?:pnpm(?:@[\d.]+)?|npm(?: run)?)(?: -s)?( --filter (@sottovoce\/[\w-]+))? ([a-z][\w:-]+)/gu,
      ),
    ].filter(([, , name, script = ""]) => !(name === undefined ? own : (workspace.get(name) ?? [])).includes(script));
    expect(wrong.map(([command]) => command)).toEqual([]);
  });
});

describe("the tree", () => {
  it("names no registry, and no path of one machine", () => {
    // git grep ends with 1 when it finds nothing.
    const { stdout } = spawnSync(
      "git",
      ["grep", "-nIE", FORBIDDEN, "--", ":!pnpm-lock.yaml", ":!tooling/lint/docs.test.ts"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(stdout).toBe("");
  });
});
