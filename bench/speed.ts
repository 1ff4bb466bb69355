import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { detect, type Detector } from "@sottovoce/core";
import { HOSTILE } from "./hostile.ts";
import { fullDetector } from "./names.ts";
import { SPEED_PEERS } from "./speed-peers.ts";

/**
 * `node speed.ts FILE.jsonl…`: megabytes of UTF-8 per second of processor time, so that a busy machine does not count,
 * for our rules with the name model and for packages that do less, in one run; and the milliseconds of a message of 1,000 characters.
 * Short documents are joined to `--join N` characters (default 2,000, 0 joins none), `--limit N` takes so many of them.
 * `--by-part` shows what each recognizer and refiner takes. `--without PREFIX` leaves recognizers out. `--hostile` needs
 * no files: every recognizer and refiner on 100 kB of texts made to be slow; one over 50 ms fails.
 */
const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => args.find((_, i) => args[i - 1] === name);
const limit = Number(valueOf("--limit") ?? 400);
const joined = Number(valueOf("--join") ?? 2000);
const without = valueOf("--without");
const files = args.filter(
  (arg, i) => !arg.startsWith("--") && !["--limit", "--join", "--without"].includes(args[i - 1] ?? ""),
);

const whole = fullDetector();
const detector: Detector = {
  ...whole,
  recognizers: whole.recognizers.filter(({ id }) => without === undefined || !id.startsWith(without)),
};
const PASSES = 5;
/** Hundreds of recognizers take some seconds until the engine has compiled them; nobody is judged before. */
const WARM_MS = 10_000;
const MESSAGE = 1000;
const MAX_MS = 50;

if (args.includes("--hostile")) hostile();
else if (files.length === 0) {
  process.stderr.write(
    "usage: node speed.ts [--limit N] [--join N] [--without PREFIX] [--by-part] FILE.jsonl… | --hostile\n",
  );
  process.exit(2);
}
for (const file of files) measure(file);

function measure(file: string): void {
  const documents = documentsOf(file);
  process.stdout.write(`\n${basename(file)}: ${documents.length} documents, ${kilobytes(documents)} kB each\n`);
  print("sottovoce", documents, (text) => detect(text, { detector }));
  for (const { id, find } of SPEED_PEERS) print(id, documents, find);
  if (args.includes("--by-part")) byPart(documents);
}

function documentsOf(file: string): readonly string[] {
  const documents: string[] = [];
  let open = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "" || documents.length === limit) continue;
    const { text }: { readonly text: string } = JSON.parse(line);
    open = open === "" ? text : `${open}\n${text}`;
    if (open.length < joined) continue;
    documents.push(open);
    open = "";
  }
  return open === "" ? documents : [...documents, open];
}

function print(id: string, documents: readonly string[], find: (text: string) => unknown): void {
  const speed = bytesOf(documents) / 1e6 / fastest(documents, find);
  const text = documents.join("\n");
  const times: number[] = [];
  for (let at = 0; at + MESSAGE <= text.length && times.length < 2000; at += MESSAGE) {
    const message = text.slice(at, at + MESSAGE);
    const started = performance.now();
    find(message);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  process.stdout.write(
    `  ${id.padEnd(28)} ${speed.toFixed(2).padStart(7)} MB/s   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms\n`,
  );
}

/** Seconds of processor time of the best of some passes: the first ones still compile. */
function fastest(documents: readonly string[], find: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  const began = performance.now();
  for (let pass = 0; pass < PASSES || performance.now() - began < WARM_MS; pass++) {
    const started = process.cpuUsage();
    for (const text of documents) find(text);
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** Each part's share of the time, by a detector whose parts carry a clock; what they share is the first one's that asks. */
function byPart(documents: readonly string[]): void {
  const best = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass++) {
    const spent = new Map<string, number>();
    const clocked = withClock(detector, spent);
    for (const text of documents) detect(text, { detector: clocked });
    for (const [id, time] of spent) best.set(id, Math.min(time, best.get(id) ?? Number.POSITIVE_INFINITY));
  }
  const total = [...best.values()].reduce((sum, time) => sum + time, 0);
  for (const [id, time] of [...best].toSorted((a, b) => b[1] - a[1]).slice(0, 40)) {
    const share = ((time / total) * 100).toFixed(1);
    process.stdout.write(
      `    ${id.padEnd(30)} ${share.padStart(5)}%  ${(bytesOf(documents) / 1e3 / time).toFixed(0)} MB/s\n`,
    );
  }
}

function withClock({ recognizers, refiners }: Detector, spent: Map<string, number>): Detector {
  const clock = <Result>(id: string, run: () => Result): Result => {
    const started = performance.now();
    const result = run();
    spent.set(id, (spent.get(id) ?? 0) + performance.now() - started);
    return result;
  };
  return {
    recognizers: recognizers.map((one) => ({ ...one, find: (text) => clock(one.id, () => [...one.find(text)]) })),
    refiners: refiners.map((one) => ({
      ...one,
      refine: (findings, text, context) => clock(`refiner ${one.id}`, () => one.refine(findings, text, context)),
    })),
  };
}

/** Texts that make patterns walk back and forth. The second run counts, the first one compiles. */
function hostile(): void {
  const slowest: { readonly name: string; readonly id: string; readonly time: number }[] = [];
  for (const [name, text] of HOSTILE) {
    const best = new Map<string, number>();
    for (let pass = 0; pass < 5; pass++) {
      const spent = new Map<string, number>();
      detect(text, { detector: withClock(detector, spent) });
      for (const [id, time] of spent) best.set(id, Math.min(time, best.get(id) ?? Number.POSITIVE_INFINITY));
    }
    for (const [id, time] of best) slowest.push({ name, id, time });
    const total = [...best.values()].reduce((sum, time) => sum + time, 0);
    process.stdout.write(`${name.padEnd(24)} ${total.toFixed(0).padStart(6)} ms in all\n`);
  }
  slowest.sort((a, b) => b.time - a.time);
  for (const { name, id, time } of slowest.slice(0, 25))
    process.stdout.write(`${time.toFixed(1).padStart(8)} ms  ${id}  on ${name}\n`);
  const over = slowest.filter(({ time }) => time > MAX_MS);
  process.stdout.write(`${over.length} over ${MAX_MS} ms\n`);
  if (over.length > 0) process.exitCode = 1;
}

function bytesOf(documents: readonly string[]): number {
  return documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function kilobytes(documents: readonly string[]): string {
  return (bytesOf(documents) / 1e3 / Math.max(1, documents.length)).toFixed(1);
}
