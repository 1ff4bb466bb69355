/**
 * How soon is the first segment there? `node stream.ts [--rounds N]` (30): the same segments through the real Worker in one
 * piece and as server-sent events, in turns, to an emulated DeepL that takes 150 ms and 1 ms for every 100 characters.
 * Prints milliseconds to the first translation and to the last, p50 and p95.
 */
import { CREDENTIALS, createEmulator, listen, pseudo } from "@sottovoce/emulator";
import { readTickets } from "./tickets.ts";
import { startWorker } from "./worker.ts";

const rounds = Number(process.argv.find((_, i) => process.argv[i - 1] === "--rounds") ?? 30);
const WARM_UP = 0;
const CASES = [
  { segments: 50, characters: 1_000 },
]; const UNUSED = [
  { segments: 1, characters: 500 },
  { segments: 10, characters: 500 },
  { segments: 20, characters: 1_000 },
  { segments: 50, characters: 1_000 },
];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const emulator = createEmulator({ engine: pseudo() });
const vendorMs = (characters: number): number => 150 + characters / 100;
const slow = {
  ...emulator,
  fetch: async (request: Request): Promise<Response> => {
    const { text = [] } = (await request.clone().json()) as { readonly text?: readonly string[] };
    await new Promise((resolve) => setTimeout(resolve, vendorMs(text.join("").length)));
    return emulator.fetch(request);
  },
};
const server = await listen(slow);
const worker = await startWorker([{ id: "deepl", settings: { key: CREDENTIALS.deepl.key } }], {
  VENDOR_PROXY: server.url,
});
const prose = readTickets("es")
  .map(({ text }) => text)
  .join("\n");

const requestOf = ({ segments, characters }: (typeof CASES)[number], round: number) => {
  const textAt = (index: number): string => {
    const start = (round * 397 + index * characters) % (prose.length - characters);
    return prose.slice(start, start + characters);
  };
  const texts = Array.from({ length: segments }, (_, index) => textAt(index));
  return { source: "es", target: "en", contentType: "ticket", direction: "inbound", segments: texts } as const;
};

try {
  say("segments  characters  way      first p50  first p95  last p50  last p95  failed");
  for (const shape of CASES) {
    const whole: Timed[] = [];
    const streamed: Timed[] = [];
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const request = requestOf(shape, round + WARM_UP);
      const one = await inOnePiece(request);
      const other = await inEvents(request);
      if (round < 0) continue;
      whole.push(one);
      streamed.push(other);
    }
    print("plain", shape, whole);
    print("stream", shape, streamed);
  }
} finally {
  await worker.stop();
  await server.close();
}

type Timed = { readonly first: number; readonly last: number; readonly failed: boolean };

async function inOnePiece(request: ReturnType<typeof requestOf>): Promise<Timed> {
  const started = performance.now();
  const response = await worker.post("/v1/translations", request);
  const t = await response.text(); if (!response.ok) say(`plain failed ${t.slice(0,200)}`);
  const ms = performance.now() - started;
  return { first: ms, last: ms, failed: !response.ok };
}

async function inEvents(request: ReturnType<typeof requestOf>): Promise<Timed> {
  const started = performance.now();
  const response = await worker.post("/v1/translations", request, { accept: "text/event-stream" });
  let first: number | undefined;
  let text = "";
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (first === undefined && text.includes("event: segment")) first = performance.now() - started;
  }
  const count = text.match(/^event: segment$/gm)?.length ?? 0;
  if (!/^event: done$/m.test(text)) say(`stream failed ${text.slice(text.lastIndexOf('event:'), text.lastIndexOf('event:')+300)}`);
  if ((first ?? 0) > 1200) say(`slow ${first} ${performance.now()-started} attempts?`);
  const failed = count !== request.segments.length || !/^event: done$/m.test(text);
  return { first: first ?? 0, last: performance.now() - started, failed };
}

function print(way: string, { segments, characters }: (typeof CASES)[number], runs: readonly Timed[]): void {
  const cells = (["first", "last"] as const).flatMap((moment) =>
    [0.5, 0.95].map((share) =>
      quantile(
        runs.map((run) => run[moment]),
        share,
      )
        .toFixed(0)
        .padStart(moment === "first" ? 11 : 10),
    ),
  );
  const failed = runs.filter((run) => run.failed).length;
  say(
    `${String(segments).padStart(8)}${String(segments * characters).padStart(12)}  ${way.padEnd(7)}${cells.join("")}${String(failed).padStart(8)}`,
  );
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
