import { parseArgs } from "node:util";
import { answerLines } from "./json-lines.ts";
import { scanLine } from "./scan-line.ts";

// `npm run -s scan`; with `-- --all` also what the default policy leaves visible.
const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
await answerLines({ name: "scan", expected: '{"id", "text", "lang"?}', answer: (line) => scanLine(line, values) });
