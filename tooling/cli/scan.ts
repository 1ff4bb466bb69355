import { parseArgs } from "node:util";
import { writeAudit } from "./audit-text.ts";
import { createAudit } from "./audit.ts";
import { answerLines, readLines } from "./json-lines.ts";
import { scanLine } from "./scan-line.ts";

/**
 * `npm run -s scan`; with `-- --all` also what the default policy leaves visible. `-- --report` prints a leak audit
 * instead: counts and ids, no value unless `--show`; `--json` for machines.
 */
const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const command = { name: "scan", expected: '{"id", "text", "lang"?}' };
if (values.report) {
  const audit = createAudit(values);
  await readLines(command, audit.add);
  const result = audit.result();
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : writeAudit(result));
} else await answerLines({ ...command, answer: (line) => scanLine(line, values) });
