import { findLeaks, type Disagreement } from "./find-leaks.ts";
import { samples } from "./index.ts";

/*
 * node apps/workbench/src/samples/leaks.ts [--language-unknown] [id …]
 * What of the hand-made labels stays readable after masking, and what is masked without a label. Exit code 1 on a leak.
 */
const options = process.argv.slice(2);
const isLanguageKnown = !options.includes("--language-unknown");
const wanted = options.filter((option) => !option.startsWith("--"));
const totals = { places: 0, missed: 0, partial: 0, excess: 0, addedAtEdge: 0 };

for (const sample of samples.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const { places, missed, partial, excess, addedAtEdge } = await findLeaks(sample, { isLanguageKnown });
  console.log(
    `${sample.id}: ${places} places, ${missed.length} missed, ${partial.length} partly, ${excess.length} beside, ${addedAtEdge.length} added at the edge`,
  );
  print("missed", missed);
  print("partly", partial);
  print("beside", excess);
  print("edge", addedAtEdge);
  totals.places += places;
  totals.missed += missed.length;
  totals.partial += partial.length;
  totals.excess += excess.length;
  totals.addedAtEdge += addedAtEdge.length;
}
console.log(
  `total: ${totals.places} places, ${totals.missed} missed, ${totals.partial} partly, ${totals.excess} beside, ${totals.addedAtEdge} added at the edge`,
);
process.exitCode = totals.missed + totals.partial === 0 ? 0 : 1;

function print(what: string, list: readonly Disagreement[]): void {
  for (const { entity, value, around, part } of list)
    console.log(`  ${what} ${entity} «${value}»${part === undefined ? "" : ` (only «${part}»)`} … ${around}`);
}
