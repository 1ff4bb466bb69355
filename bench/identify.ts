import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { identify, SURE } from "@sottovoce/core/language";
import { franc } from "franc";

/**
 * `node identify.ts FILE.jsonl…` with `{"text","lang"}` a line: how often the language is named rightly, by length, for
 * ours and for franc in the same run; and what our confidence is worth: the share that is right above and below "sure".
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: node identify.ts FILE.jsonl…\n");
  process.exit(2);
}

type Sample = { readonly text: string; readonly lang: string };
type Tally = { total: number; right: number };

const BUCKETS = [20, 60, Number.POSITIVE_INFINITY];

for (const file of files) {
  const samples = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
  const languages = new Set(samples.map(({ lang }) => base(lang)));
  process.stdout.write(`\n${basename(file)}: ${samples.length} texts, ${languages.size} languages\n`);

  const ours = await score(samples, async ({ text }) => (await identify(text)).language);
  const theirs = await score(samples, ({ text }) => fromIso6393(franc(text, { minLength: 1 })));
  for (const [index, limit] of BUCKETS.entries()) {
    const label = limit === Number.POSITIVE_INFINITY ? "longer" : `up to ${limit} characters`;
    process.stdout.write(`  ${label.padEnd(20)} sottovoce ${share(ours[index])}   franc ${share(theirs[index])}\n`);
  }

  const sure = await score(samples, async ({ text, lang }) => {
    const { language, confidence } = await identify(text);
    return confidence >= SURE ? language : `skip:${lang}`;
  });
  const kept = sure.reduce((sum, { total }) => sum + total, 0);
  const right = sure.reduce((sum, tally) => sum + tally.right, 0);
  process.stdout.write(
    `  called sure: ${((100 * kept) / samples.length).toFixed(1)} % of the texts, ${((100 * right) / kept).toFixed(1)} % of them right\n`,
  );
}

async function score(samples: readonly Sample[], name: (sample: Sample) => Promise<string> | string): Promise<Tally[]> {
  const tallies = BUCKETS.map((): Tally => ({ total: 0, right: 0 }));
  for (const sample of samples) {
    const named = await name(sample);
    if (named.startsWith("skip:")) continue;
    const tally = tallies[BUCKETS.findIndex((limit) => sample.text.length <= limit)];
    if (tally === undefined) continue;
    tally.total += 1;
    if (base(named) === base(sample.lang)) tally.right += 1;
  }
  return tallies;
}

/** Serbian, Croatian and Bosnian count as one, as do both written Norwegians: short texts do not tell them apart. */
function base(tag: string): string {
  const [language = ""] = tag.split("-");
  return { hr: "sh", sr: "sh", bs: "sh", nn: "nb", no: "nb", ms: "id" }[language] ?? language;
}

/** franc answers in ISO 639-3; `Intl` knows the two-letter code where there is one. */
function fromIso6393(code: string): string {
  if (code === "und") return "und";
  const special: Readonly<Record<string, string>> = { cmn: "zh", arb: "ar", pes: "fa", zlm: "id" };
  return special[code] ?? new Intl.Locale(code).language;
}

function share(tally: Tally | undefined): string {
  return tally === undefined || tally.total === 0 ? "–" : `${((100 * tally.right) / tally.total).toFixed(1)} %`;
}
