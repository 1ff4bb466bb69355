/**
 * What does our Worker cost on top of the vendor? `node overhead.ts [--rounds N]` (200): the same text straight to an
 * emulated DeepL and through the real Worker (scan, mask, check, restore, receipt, job row), one after the other, at 200
 * and 2,000 characters; once with a vendor that answers at once and once with one that takes 150 ms, as Microsoft says of
 * its own for 100 characters. Prints p50 and p95 in milliseconds and as ratios.
 */
import { CREDENTIALS, createEmulator, listen, pseudo } from "@sottovoce/emulator";
import { readTickets } from "./tickets.ts";
import { startWorker } from "./worker.ts";

const rounds = Number(process.argv.find((_, i) => process.argv[i - 1] === "--rounds") ?? 200);
const LENGTHS = [200, 2_000];
const VENDOR_MS = [0, 150];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const emulator = createEmulator({ engine: pseudo() });
const server = await listen(emulator);
const worker = await startWorker([{ id: "deepl", settings: { key: CREDENTIALS.deepl.key } }], {
  VENDOR_PROXY: server.url,
});
const prose = readTickets("es")
  .map(({ text }) => text)
  .join("\n");
const textOf = (length: number, round: number): string => {
  const start = (round * 397) % (prose.length - length);
  return prose.slice(start, start + length);
};

try {
  say("characters  vendor ms  direct p50  through p50  ratio  direct p95  through p95  ratio  failed");
  for (const vendorMs of VENDOR_MS)
    for (const length of LENGTHS) {
      emulator.faults.set(vendorMs === 0 ? [] : [{ fault: `slow=${vendorMs}` }]);
      const [plain, ours]: [number[], number[]] = [[], []];
      let failed = 0;
      // The first rounds only warm both ways up.
      for (let round = -10; round < rounds; round += 1) {
        const text = textOf(length, round + 10);
        const one = await timed(() => direct(text));
        const other = await timed(() => through(text));
        if (round < 0) continue;
        plain.push(one.ms);
        ours.push(other.ms);
        if (!one.value || !other.value) failed += 1;
      }
      const cells = [0.5, 0.95].flatMap((share) => {
        const [a, b] = [quantile(plain, share), quantile(ours, share)];
        return [a.toFixed(1).padStart(12), b.toFixed(1).padStart(13), (b / a).toFixed(2).padStart(7)];
      });
      say(
        `${String(length).padStart(10)}${String(vendorMs).padStart(11)}${cells.join("")}${String(failed).padStart(8)}`,
      );
    }
} finally {
  await worker.stop();
  await server.close();
}

async function direct(text: string): Promise<boolean> {
  const response = await fetch(`${server.url}/api.deepl.com/v2/translate`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `DeepL-Auth-Key ${CREDENTIALS.deepl.key}`,
      "user-agent": "plain/1.0",
    },
    body: JSON.stringify({ text: [text], source_lang: "ES", target_lang: "EN-US" }),
  });
  await response.json();
  return response.ok;
}

async function through(text: string): Promise<boolean> {
  return "reply" in (await worker.translate({ source: "es", target: "en", segments: [text] }));
}

async function timed<T>(run: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const started = performance.now();
  const value = await run();
  return { ms: performance.now() - started, value };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
