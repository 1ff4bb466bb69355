import { CHECKS, runChecks } from "./checks.ts";

const started = Date.now();
const outcomes = await runChecks(CHECKS);
const failed = outcomes.filter(({ ok }) => !ok);
process.stdout.write(
  `${failed.length === 0 ? "green" : `${failed.length} red`} in ${((Date.now() - started) / 1_000).toFixed(1)} s\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
