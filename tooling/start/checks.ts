import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./api.ts";

export type Check = { readonly name: string; readonly command: readonly [string, ...string[]] };

/** Everything that must be green, quickest first. `pnpm verify` runs these and no other. */
export const CHECKS: readonly Check[] = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "versions", command: ["sherif"] },
  { name: "boundaries", command: ["turbo", "boundaries"] },
  // The Worker's types are generated: lint that knows types needs them first, on a clean checkout too.
  { name: "generated types", command: ["turbo", "run", "generate", "--output-logs=errors-only"] },
  { name: "lint", command: ["oxlint", "--type-aware"] },
  { name: "unused", command: ["knip"] },
  {
    name: "types, tests, sizes",
    command: [
      "turbo",
      "run",
      "typecheck",
      "test",
      "size",
      "--concurrency=2",
      "--continue",
      "--output-logs=errors-only",
    ],
  },
];

/** Whole rounds in Chromium through workerd, D1 and the local engine. Slow; `npm test` runs them after the checks. */
export const ROUNDS: readonly Check[] = [
  { name: "browser rounds", command: ["turbo", "run", "e2e", "--concurrency=1"] },
];

export type Outcome = Check & { readonly ok: boolean; readonly seconds: number };

/** One after the other; what a check writes is shown only when it fails or when it is `loud`. */
export async function runChecks(checks: readonly Check[], { loud = false } = {}): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const started = Date.now();
    const { ok, output } = await runCheck(check, loud);
    const seconds = (Date.now() - started) / 1_000;
    if (!ok && !loud) process.stdout.write(output);
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${check.name} (${seconds.toFixed(1)} s)\n`);
    outcomes.push({ ...check, ok, seconds });
  }
  return outcomes;
}

const runCheck = ({ command: [name, ...args] }: Check, loud: boolean): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(join(root, "node_modules/.bin", name), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: string[] = [];
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk.toString());
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ ok: false, output: `${name}: ${error.message}\n` }));
    child.once("close", (code) => resolve({ ok: code === 0, output: chunks.join("") }));
  });
