import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureApertium } from "@sottovoce/apertium";
import { root } from "./api.ts";
import { CHECKS, ROUNDS, runChecks, type Outcome } from "./checks.ts";
import { ensureChromium } from "./debian.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

for (const folder of globSync("{apps,packages,tooling}/*/.test", { cwd: root }))
  rmSync(join(root, folder), { recursive: true });

ensureChromium(say);
const engine = await ensureApertium({ log: say, install: true });
if (engine.kind === "running") process.env["APERTIUM_URL"] = engine.url;
else say([engine.reason, ...engine.advice].join("\n"));

let outcomes: readonly Outcome[] = [];
try {
  outcomes = [...(await runChecks(CHECKS)), ...(await runChecks(ROUNDS, { loud: true }))];
} finally {
  if (engine.kind === "running") await engine.stop();
}

const { passed, failed } = countTests();
const red = outcomes.filter(({ ok }) => !ok);
for (const { name } of red) say(`not green: ${name}`);
// A check that fails without a failing test (lint, types, a crashed runner) counts as one.
const total = failed > 0 ? failed : red.length;
say(`${passed} passed, ${total} failed`);
process.exit(total === 0 && passed > 0 ? 0 : 1);

/** Adds up the JSON report that every package's tests leave in `.test`. */
function countTests(): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const file of globSync("{apps,packages,tooling}/*/.test/*.json", { cwd: root })) {
    const report = JSON.parse(readFileSync(join(root, file), "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  }
  return { passed, failed };
}
