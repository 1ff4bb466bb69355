import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { scanLine } from "./scan-line.ts";

/** `npm run -s scan`: JSON Lines on stdin, findings on stdout in the same order, complaints on stderr by line number only. */
const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });

let number = 0;
let bad = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (line.trim() === "") continue;
  const answer = scanLine(number === 1 ? line.replace(/^\uFEFF/u, "") : line, values);
  if (answer === undefined) {
    bad++;
    process.stderr.write(`scan: line ${number} is not {"id", "text", "lang"?}; it was skipped\n`);
  } else if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, "drain");
}
if (bad > 0) process.exitCode = 1;
