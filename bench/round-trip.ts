/**
 * Is every personal value back where it was, or is it said that it is not? `node round-trip.ts [--limit N]`: the
 * paragraphs with personal values of our own tickets, raw, through the real Worker (workerd, D1, Durable Object, queue) and
 * the real Apertium, pivots included; where it fails, to a second service, the emulator's. Prints by direction what was
 * restored, refused and wrong. Exits 1 when anything is wrong or when more than 2 % of a direction is refused.
 */
import { ensureApertium } from "@sottovoce/apertium";
import type { AttemptTrail } from "@sottovoce/contract";
import { createEmulator, CREDENTIALS, listen, pseudo } from "@sottovoce/emulator";
import { missingFrom, originalsOf } from "./originals.ts";
import { ownParagraphs } from "./own-paragraphs.ts";
import { inLanes, startWorker } from "./worker.ts";

const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  es: ["en", "ca", "fr", "it", "pt"],
  it: ["es", "ca", "en", "fr", "pt"],
  fr: ["es", "ca", "en", "it", "pt"],
  pt: ["es", "ca", "en", "it", "fr"],
  en: ["es", "ca", "it", "fr", "pt"],
  sv: ["nb", "da"],
  da: ["nb", "sv"],
  ru: ["uk"],
};
/** No Apertium package leads from one to the other: it goes through a third. */
const PIVOTS = new Set([
  "it>en",
  "fr>en",
  "pt>en",
  "en>it",
  "en>fr",
  "en>pt",
  "it>fr",
  "fr>it",
  "it>pt",
  "fr>pt",
  "pt>it",
  "pt>fr",
]);
const MAX_REFUSED = 0.02;

type Outcome = {
  readonly kind: "restored" | "refused" | "wrong";
  readonly values: number;
  readonly attempts: readonly AttemptTrail[];
  readonly vendor: string | undefined;
  readonly code?: string;
};

const limit = Number(process.argv.find((_, i) => process.argv[i - 1] === "--limit") ?? 1000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const whisper = (line: string): void => void process.stderr.write(`${line}\n`);

const engine = await ensureApertium({ log: whisper, port: 0 });
if (engine.kind === "missing") {
  for (const line of [engine.reason, ...engine.advice]) say(line);
  process.exit(1);
}
const emulator = await listen(createEmulator({ engine: pseudo() }));
const worker = await startWorker(
  [
    { id: "apertium", settings: { url: engine.url } },
    {
      id: "libretranslate",
      settings: { url: "https://libretranslate.com", key: CREDENTIALS.libretranslate.key, retentionConfirmed: true },
    },
  ],
  { VENDOR_PROXY: emulator.url },
);

let isGood = true;
try {
  say(
    `${"direction".padEnd(12)}  segments  values  restored  refused  wrong  another shape  another vendor  vendor calls`,
  );
  const all: Outcome[] = [];
  for (const [source, targets] of Object.entries(DIRECTIONS))
    for (const target of targets) {
      const outcomes = await inLanes(4, ownParagraphs(source).slice(0, limit), ({ original }) =>
        ask(original, source, target),
      );
      print(`${source} → ${target}${PIVOTS.has(`${source}>${target}`) ? " *" : ""}`, outcomes);
      all.push(...outcomes);
    }
  print("all", all);
  say("* through a third language");
  const codes = [...new Set(all.flatMap(({ code }) => (code === undefined ? [] : [code])))];
  for (const code of codes) say(`refused as ${code}: ${all.filter((one) => one.code === code).length}`);
} finally {
  await worker.stop();
  await emulator.close();
  await engine.stop();
}
if (!isGood) process.exitCode = 1;

async function ask(original: string, source: string, target: string): Promise<Outcome> {
  const answer = await worker.translate({ source, target, segments: [original], explain: true });
  if ("code" in answer) return { kind: "refused", values: 0, attempts: [], vendor: undefined, code: answer.code };
  const { translations, vendorSaw, attempts = [], vendor } = answer.reply;
  const values = originalsOf(original, vendorSaw?.[0] ?? original);
  const translation = translations[0] ?? "";
  const isRestored =
    values !== undefined && missingFrom(translation, values).length === 0 && !/[⟦⟧]/u.test(translation);
  return { kind: isRestored ? "restored" : "wrong", values: values?.length ?? 0, attempts, vendor: vendor?.id };
}

function print(name: string, outcomes: readonly Outcome[]): void {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const refused = count(({ kind }) => kind === "refused");
  const wrong = count(({ kind }) => kind === "wrong");
  if (wrong > 0 || refused > outcomes.length * MAX_REFUSED) isGood = false;
  const cells: readonly (readonly [value: number, width: number])[] = [
    [outcomes.length, 8],
    [outcomes.reduce((sum, { values }) => sum + values, 0), 6],
    [count(({ kind }) => kind === "restored"), 8],
    [refused, 7],
    [wrong, 5],
    [
      count(
        ({ attempts }) =>
          new Set(attempts.map(({ vendor, shape }) => `${vendor} ${shape}`)).size >
          new Set(attempts.map(({ vendor }) => vendor)).size,
      ),
      13,
    ],
    [count(({ attempts }) => new Set(attempts.map(({ vendor }) => vendor)).size > 1), 14],
    [outcomes.reduce((sum, { attempts }) => sum + attempts.length, 0), 12],
  ];
  say(`${name.padEnd(12)}${cells.map(([value, width]) => String(value).padStart(width + 2)).join("")}`);
}
