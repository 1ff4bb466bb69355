/**
 * `node build/build.ts`: a package in `dist` that anybody can install. The contract's sources are compiled into it, so that
 * nothing of this workspace is left among its dependencies.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = join(folder, "dist");

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly dependencies: Readonly<Record<string, string>>;
};
const manifestAt = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

rmSync(dist, { recursive: true, force: true });
execFileSync(join(folder, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], { cwd: folder, stdio: "inherit" });

const contract = join(dist, "contract/src/index.js");
for (const path of globSync("**/*.{js,d.ts}", { cwd: dist })) {
  const file = join(dist, path);
  const toContract = relative(dirname(file), contract);
  const text = readFileSync(file, "utf8")
    .replaceAll('"@sottovoce/contract"', `"${toContract}"`)
    // The compiler rewrites the extension in programs, and leaves it in declarations.
    .replaceAll(/(from |import\()"(\.[^"]*)\.ts"/g, '$1"$2.js"');
  writeFileSync(file, text);
}

const { name, version, license, description, dependencies } = manifestAt(join(folder, "package.json"));
const installed = Object.keys(dependencies)
  .filter((dependency) => !dependency.startsWith("@sottovoce/"))
  .map((dependency) => [
    dependency,
    `^${manifestAt(join(folder, "node_modules", dependency, "package.json")).version}`,
  ]);
const published = {
  name,
  version,
  description,
  license,
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  exports: { ".": { types: "./client/src/index.d.ts", default: "./client/src/index.js" } },
  dependencies: Object.fromEntries(installed),
};
writeFileSync(join(dist, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
copyFileSync(join(folder, "README.md"), join(dist, "README.md"));
copyFileSync(join(folder, "../../LICENSE"), join(dist, "LICENSE"));
