/**
 * Does trouble at the vendors reach the customer? `node chaos.ts [--requests N]` (10,000): paragraphs of our own tickets
 * through the real Worker at 32 in flight, while the emulator kills, delays and corrupts one reply in five, at random, for
 * every vendor alike. Beside it, in the same run and under the same trouble, a plain client of one vendor: it sends the
 * same pseudonyms as `<x>` tags to DeepL and looks whether they are in the answer. Prints how often each got through, what
 * it restored wrongly, and how long it took. Exits 1 when a value is in the wrong place, leaked, or a reply was lost.
 */
import { CREDENTIALS, createEmulator, listen, pseudo, seeded } from "@sottovoce/emulator";
import { missingFrom, originalsOf } from "./originals.ts";
import { ownParagraphs } from "./own-paragraphs.ts";
import { inLanes, startWorker } from "./worker.ts";

const requests = Number(process.argv.find((_, i) => process.argv[i - 1] === "--requests") ?? 10_000);
const IN_FLIGHT = 32;
const PAIRS = [
  ["es", "en"],
  ["de", "en"],
  ["it", "de"],
  ["ja", "en"],
  ["ar", "fr"],
  ["en", "es"],
] as const;
/** One reply in five, each trouble as likely as the others: of the connection, of the service, of the text. */
const TROUBLE = [
  "cut",
  "cut-body",
  "500",
  "502",
  "503",
  "429;retry-after=1",
  "429",
  "slow=1500",
  "malformed-json",
  "html-page",
  "wrong-count",
  "drop",
  "double",
  "lower-strip",
  "spaces-inside",
  "full-width",
  "arabic-digits",
  "bidi-marks",
  "tag-attributes",
  "tag-to-start",
  "swap-ids",
  "swap-tokens",
  "swap-between-texts",
  "invent",
  "translated-token",
  "particle",
  "echo-before",
  "commentary",
  "training-placeholder",
  "foreign-placeholder",
  "tags-stripped",
  "empty",
  "truncated",
  "shifted",
] as const;
const SHARE = 0.2;

type Sample = { readonly original: string; readonly source: string; readonly target: string };
type Result = { readonly kind: "right" | "wrong" | "refused"; readonly ms: number; readonly code?: string };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** What each vendor was sent; searched for values afterwards. */
const sent: string[] = [];
const random = seeded(5);
const emulator = createEmulator({
  engine: pseudo(),
  random,
  // One rule after the other decides: the share of each grows, so that all come to the same.
  faults: TROUBLE.map((fault, index) => {
    const each = SHARE / TROUBLE.length;
    return { fault, probability: each / (1 - each * index) };
  }),
});
const server = await listen({
  ...emulator,
  fetch: async (request) => {
    sent.push(await request.clone().text());
    return emulator.fetch(request);
  },
});
const worker = await startWorker(
  [
    { id: "deepl", settings: { key: CREDENTIALS.deepl.key } },
    {
      id: "azure",
      settings: { key: CREDENTIALS.azure.key, resourceRegion: CREDENTIALS.azure.region },
    },
    { id: "google-v2", settings: { key: CREDENTIALS.googleV2.key } },
    {
      id: "libretranslate",
      settings: { url: "https://libretranslate.com", key: CREDENTIALS.libretranslate.key, retentionConfirmed: true },
    },
  ],
  { VENDOR_PROXY: server.url },
);

const material = PAIRS.map(([source, target]) =>
  ownParagraphs(source).map(({ original }) => ({ original, source, target })),
);
const samples: readonly Sample[] = Array.from({ length: requests }, (_, index) => {
  const some = material[index % material.length] ?? [];
  const sample = some[Math.floor(index / material.length) % some.length];
  if (sample === undefined) throw new Error("no paragraphs");
  return sample;
});

let isGood = true;
try {
  // What the plain client sends: the pseudonyms that the Worker makes of each paragraph, so that both carry the same.
  const masked = await maskAll();
  sent.length = 0;
  const ours = await inLanes(IN_FLIGHT, samples, through);
  const leaks = await leaksIn(masked);
  const plain = await inLanes(IN_FLIGHT, samples, (sample) => plainly(sample, masked));
  say(
    `${requests} requests, ${IN_FLIGHT} in flight, trouble in ${SHARE * 100} % of the vendors' replies (${TROUBLE.length} kinds)\n`,
  );
  say(
    `${"".padEnd(26)}${["right", "refused", "wrong", "p50 ms", "p95 ms", "p99 ms"].map((title) => title.padStart(9)).join("")}`,
  );
  print("the Worker, four vendors", ours);
  print("plain client, one vendor", plain);
  say(`\nreplies lost: ${samples.length - ours.length}; values in what the vendors were sent: ${leaks}`);
  const codes = [...new Set(ours.flatMap(({ code }) => (code === undefined ? [] : [code])))];
  for (const code of codes) say(`refused as ${code}: ${ours.filter((one) => one.code === code).length}`);
  say(JSON.stringify(await worker.get("/v1/vendors")));
  if (leaks > 0 || ours.length !== samples.length || ours.some(({ kind }) => kind === "wrong")) isGood = false;
} finally {
  await worker.stop();
  await server.close();
}
if (!isGood) process.exitCode = 1;

async function through({ original, source, target }: Sample): Promise<Result> {
  const started = performance.now();
  const answer = await worker.translate({ source, target, segments: [original], explain: true });
  const ms = performance.now() - started;
  if ("code" in answer) return { kind: "refused", ms, code: answer.code };
  const { translations, vendorSaw } = answer.reply;
  const values = originalsOf(original, vendorSaw?.[0] ?? original);
  const translation = translations[0] ?? "";
  const isRight = values !== undefined && isInOrder(translation, values) && !/[⟦⟧]/u.test(translation);
  return { kind: isRight ? "right" : "wrong", ms };
}

type Masked = ReadonlyMap<string, { readonly text: string; readonly values: readonly string[] }>;

async function maskAll(): Promise<Masked> {
  emulator.faults.clear();
  const distinct = [...new Map(samples.map((sample) => [sample.original, sample])).values()];
  const pairs = await inLanes(8, distinct, async ({ original, source, target }) => {
    const answer = await worker.translate({ source, target, segments: [original], explain: true });
    const text = "code" in answer ? original : (answer.reply.vendorSaw?.[0] ?? original);
    return [original, { text, values: originalsOf(original, text) ?? [] }] as const;
  });
  emulator.faults.set(
    TROUBLE.map((fault, index) => {
      const each = SHARE / TROUBLE.length;
      return { fault, probability: each / (1 - each * index) };
    }),
  );
  return new Map(pairs);
}

/** What one writes in an afternoon: tags, one call, and a look whether the tags' texts are there. */
async function plainly({ original, source, target }: Sample, masked: Masked): Promise<Result> {
  const { text = original, values = [] } = masked.get(original) ?? {};
  const started = performance.now();
  try {
    let index = 0;
    const escaped = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
    const body = escaped.replace(/(?:⟦[A-Z_]+ \d+(?:\/\d+)?⟧)+/gu, () => `<x>P${(index += 1)}</x>`);
    const response = await fetch(`${server.url}/api.deepl.com/v2/translate`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `DeepL-Auth-Key ${CREDENTIALS.deepl.key}`,
        "user-agent": "plain/1.0",
      },
      body: JSON.stringify({
        text: [body],
        source_lang: source.toUpperCase(),
        target_lang: target === "en" ? "EN-US" : target.toUpperCase(),
        tag_handling: "xml",
        tag_handling_version: "v2",
        ignore_tags: ["x"],
      }),
      signal: AbortSignal.timeout(12_000),
    });
    if (!response.ok) return { kind: "refused", ms: performance.now() - started };
    const reply = (await response.json()) as { readonly translations: readonly { readonly text: string }[] };
    let translation = reply.translations[0]?.text ?? "";
    for (let one = index; one >= 1; one -= 1) {
      if (!translation.includes(`P${one}`)) return { kind: "refused", ms: performance.now() - started };
      translation = translation.replaceAll(new RegExp(`(?:<x>)?P${one}(?:</x>)?`, "gu"), values[one - 1] ?? "");
    }
    const isRight = isInOrder(translation, values) && !/<\/?x/u.test(translation);
    return { kind: isRight ? "right" : "wrong", ms: performance.now() - started };
  } catch {
    return { kind: "refused", ms: performance.now() - started };
  }
}

/** The emulator's engine reorders nothing: every value must be there, as often, and in order. */
function isInOrder(translation: string, values: readonly string[]): boolean {
  let position = 0;
  for (const value of values) {
    const at = translation.indexOf(value, position);
    if (at < 0) return false;
    position = at + value.length;
  }
  return missingFrom(translation, values).length === 0;
}

/** Values of six characters or more in anything a vendor was sent; shorter ones occur by chance. */
async function leaksIn(masked: Masked): Promise<number> {
  const all = sent.join("\n");
  const values = new Set([...masked.values()].flatMap((one) => one.values).filter((value) => value.length >= 6));
  return [...values].filter((value) => all.includes(JSON.stringify(value).slice(1, -1))).length;
}

function print(name: string, results: readonly Result[]): void {
  const share = (kind: Result["kind"]): string =>
    `${((100 * results.filter((one) => one.kind === kind).length) / results.length).toFixed(2)} %`;
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (part: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0);
  say(
    name.padEnd(26) +
      [share("right"), share("refused"), share("wrong"), at(0.5), at(0.95), at(0.99)]
        .map((cell) => cell.padStart(9))
        .join(""),
  );
}
