import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { nameLists, readNetwork, withKernel } from "@sottovoce/core/tagger";
import { buildCorpus } from "./corpus.ts";
import { encode } from "./encode.ts";
import { fit, type Sizes } from "./fit.ts";
import { buildBloom } from "./lists.ts";
import { measure } from "./measure.ts";
import { createRandom } from "./random.ts";
import { wordLists } from "./word-lists.ts";
import { writeNetwork } from "./write-network.ts";

/** `node train.ts --data FOLDER --lexicons FOLDER [--out FILE]`: see README.md. */
const SEED = 7;
const BLOOM_BYTES = 1 << 19;
const SIZES: Sizes = { rows: 1 << 17, width: 12, reach: [3, 4], hidden: [48, 32] };
const EPOCHS = 4;
const RATE = 0.05;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    data: { type: "string" },
    lexicons: { type: "string" },
    out: { type: "string", default: join(import.meta.dirname, "../../packages/core/model/names.bin") },
  },
});
const { data, lexicons, out } = values;
if (data === undefined || lexicons === undefined) {
  process.stderr.write("usage: node train.ts --data FOLDER --lexicons FOLDER [--out FILE]\n");
  process.exit(2);
}
const report = (line: string): void => void process.stdout.write(`${line}\n`);

const random = createRandom(SEED);
const words = wordLists(lexicons);
const { bloom, fill } = buildBloom(words, BLOOM_BYTES);
report(
  `lists: ${Object.entries(words)
    .map(([list, set]) => `${list} ${set.size}`)
    .join(", ")}; filter ${(fill * 100).toFixed(0)} % full`,
);
const lists = nameLists(bloom);
const { training, measuring } = buildCorpus({ data, lexicons, lists: words, random });
const encoded = encode(training, { lists });
report(`${training.length} texts, ${encoded.labels.length} tokens`);
const weights = fit(encoded, { ...SIZES, epochs: EPOCHS, rate: RATE, random, report });
const kernel = readFileSync(fileURLToPath(import.meta.resolve("@sottovoce/core/tagger.wasm")));
const bytes = withKernel(writeNetwork(SIZES, weights, bloom), kernel);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
report(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
measure(readNetwork(bytes), measuring, report);
