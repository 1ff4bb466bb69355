import { execFile } from "node:child_process";
import { existsSync } from "node:fs";

/** Spanish, Italian, French, Portuguese, Catalan and English in all directions, the Scandinavian ones, Russian and Ukrainian. */
export const PACKAGES = [
  "apertium-apy",
  "apertium-eng-spa",
  "apertium-eng-cat",
  "apertium-spa-cat",
  "apertium-spa-ita",
  "apertium-cat-ita",
  "apertium-fr-es",
  "apertium-fra-cat",
  "apertium-es-pt",
  "apertium-por-cat",
  "apertium-swe-nor",
  "apertium-swe-dan",
  "apertium-dan-nor",
  "apertium-rus-ukr",
  // swe-nor runs it, but does not depend on it.
  "apertium-recursive",
] as const;

/** Another Python may be first in PATH; only Debian's has APy. */
export const PYTHON = "/usr/bin/python3";

/** What is asked of the machine, so that tests can be on another one. */
export type Machine = {
  readonly isDebian: () => boolean;
  readonly isRoot: () => boolean;
  /** Resolves to the exit status and the end of what was written. */
  readonly run: (
    command: string,
    args: readonly string[],
  ) => Promise<{ readonly status: number; readonly output: string }>;
};

export const thisMachine: Machine = {
  isDebian: () => existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get"),
  isRoot: () => process.getuid?.() === 0,
  run: (command, args) =>
    new Promise((resolve) => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" };
      execFile(command, [...args], { env, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : 127;
        resolve({ status, output: `${stdout}${stderr}`.slice(-2_000) });
      });
    }),
};

export type Found = { readonly canRun: boolean; readonly missing: readonly string[] };

/** Whether APy can start, and which packages are not there (all, where there is no dpkg to ask). */
export async function findApertium(machine: Machine): Promise<Found> {
  const apy = await machine.run(PYTHON, ["-c", "import apertium_apy, tornado"]);
  const installed = await machine.run("dpkg-query", ["-W", "-f=${Package} ${db:Status-Status}\n", ...PACKAGES]);
  const lines = new Set(installed.output.split("\n"));
  return { canRun: apy.status === 0, missing: PACKAGES.filter((name) => !lines.has(`${name} installed`)) };
}

/** By apt-get; the package lists are fetched only where they turn out to be needed. Resolves to an error in words, or nothing. */
export async function installPackages(
  names: readonly string[],
  machine: Machine,
  log: (line: string) => void,
): Promise<string | undefined> {
  const started = Date.now();
  log(`installing Debian's ${names.join(" ")} …`);
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  const install = () => machine.run("apt-get", [...wait, "install", "-y", "-qq", "--no-install-recommends", ...names]);
  let result = await install();
  if (result.status !== 0) {
    log("fetching Debian's package lists first …");
    await machine.run("apt-get", [...wait, "update", "-qq"]);
    result = await install();
  }
  if (result.status !== 0) return `apt-get could not install them: ${lastLine(result.output)}`;
  log(`installed in ${Math.round((Date.now() - started) / 1000)} s`);
  return undefined;
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
