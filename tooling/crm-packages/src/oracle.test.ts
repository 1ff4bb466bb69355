import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkOracleFiles, packOracle } from "./oracle.ts";
import { readZip } from "./zendesk/package-files.ts";

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><script type="module" crossorigin src="${script}"></script></head><body></body></html>`;

const GOOD: Readonly<Record<string, string>> = {
  "index.html": page("./assets/index.js"),
  "pane.html": page("./assets/pane.js"),
  "assets/index.js": `import "./loader.js";`,
  "assets/loader.js": `export const namespace = "http://www.w3.org/2000/svg";`,
  "assets/pane.js": `export const evaluate = 1;`,
};

const check = (more: Readonly<Record<string, string | undefined>> = {}) => {
  const all = Object.entries({ ...GOOD, ...more }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
  );
  return checkOracleFiles({ files: new Map(all), symlinks: [] });
};

describe("an extension for Oracle's Browser UI", () => {
  it("passes when it is two pages and what they load", () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ["page-missing", { "index.html": undefined }],
    ["page-missing", { "pane.html": undefined }],
    ["unknown-type", { "assets/engine.wasm": "x" }],
    ["unknown-type", { "assets/pane.js.map": "{}" }],
    ["path", { "assets/ a b.js": "" }],
    ["external", { "pane.html": page("https://cdn.example/pane.js") }],
    ["external", { "pane.html": page("//cdn.example/pane.js") }],
    ["external", { "pane.html": page("/assets/pane.js") }],
    ["external", { "assets/pane.css": `@import "other.css";` }],
    ["external", { "assets/pane.css": `a { background: url(https://cdn.example/a.png) }` }],
    ["external", { "assets/pane.js": `import("https://cdn.example/x.js")` }],
    ["dangling", { "pane.html": page("./assets/gone.js") }],
    ["inline-script", { "pane.html": `<script>start()</script>` }],
    ["inline-handler", { "pane.html": `<body onload="start()"></body>` }],
    ["loader", { "assets/extension_loader.js": "", "pane.html": page("./assets/extension_loader.js") }],
    ["eval", { "assets/pane.js": `new Function("return this")()` }],
  ])("is refused for %s: %j", (rule, change) => {
    expect(check(change)).toContainEqual(expect.objectContaining({ level: "error", rule }));
  });

  it("is warned about a script that names another host", () => {
    expect(check({ "assets/pane.js": `throw Error("https://library.example/errors/1")` })).toEqual([
      { level: "warning", rule: "named-host", path: "assets/pane.js", message: "names library.example" },
    ]);
  });

  it("is checked in linear time", () => {
    const started = performance.now();
    check({ "pane.html": "<script ".repeat(50_000), "assets/pane.js": `"http://`.repeat(50_000) });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("packing it", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "oracle-package-"));
    await mkdir(join(folder, "dist/assets"), { recursive: true });
    for (const [path, text] of Object.entries(GOOD)) await writeFile(join(folder, "dist", path), text);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("writes a zip with the start page at the root, the same bytes each time", async () => {
    const [one, other] = [join(folder, "one.zip"), join(folder, "sub/other.zip")];
    expect(await packOracle(join(folder, "dist"), one)).toMatchObject({ written: true, findings: [] });
    await packOracle(join(folder, "dist"), other);
    const zip = await readFile(one);
    expect(zip.equals(await readFile(other))).toBe(true);
    expect([...readZip(zip).files.keys()].toSorted()).toEqual(Object.keys(GOOD).toSorted());
  });

  it("writes nothing when something is wrong", async () => {
    await writeFile(join(folder, "dist/readme.txt"), "hello");
    const zip = join(folder, "one.zip");
    expect(await packOracle(join(folder, "dist"), zip)).toMatchObject({ written: false, bytes: 0 });
    await expect(readFile(zip)).rejects.toThrow("ENOENT");
  });
});
