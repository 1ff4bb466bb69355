import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runIn } from "./commands.ts";
import { makeEvidence } from "./make-evidence.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const HELP = `npm run evidence -- [options]: writes evidence/<date>
  --run        runs every test first (npm test); without it the last reports are read
  --api URL    a running API: its own list of sub-processors and stored fields
  --key KEY    a credential with the scope "read"; or EVIDENCE_KEY in the environment, which no list of processes shows
  --out DIR    another folder`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      run: { type: "boolean", default: false },
      api: { type: "string" },
      key: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  if (values.run) {
    // Red tests are evidence too: they stand in the folder as they are.
    const { status } = spawnSync(process.execPath, [join(root, "tooling/start/test.mjs")], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) say("some tests are not green; the folder says which");
  }
  const { url, key } = { url: values.api, key: values.key ?? process.env["EVIDENCE_KEY"] };
  if (url !== undefined && (!URL.canParse(url) || key === undefined)) {
    say("--api needs an address and a key");
    return 1;
  }
  const now = new Date();
  const folder = values.out ?? join(root, "evidence", now.toISOString().slice(0, 10));
  const api = url === undefined || key === undefined ? undefined : { url, key, fetch: globalThis.fetch };
  const summary = await makeEvidence({ root, folder, run: runIn(root), now, api });
  for (const { file, outcome } of summary.parts.slice(0, 8)) say(`${file}: ${outcome}`);
  say(`tests: ${summary.tests.passed} passed, ${summary.tests.failed} failed, ${summary.tests.skipped} skipped`);
  say(`start at ${join(relative(process.cwd(), folder), "index.html")}`);
  return 0;
}

process.exitCode = await main();
