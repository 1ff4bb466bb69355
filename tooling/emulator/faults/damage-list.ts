import type { ContentFaultName } from "./content-faults.ts";
import { findUnits, partsOf, replaceUnit } from "./tokens.ts";

/** Faults that lie between texts. Undefined for a fault of one text; the list as it was where it has nothing to work on. */
export function damageList(texts: readonly string[], fault: ContentFaultName): readonly string[] | undefined {
  if (fault === "swap-tokens") return swapWithin(texts);
  if (fault === "swap-between-texts") return swapBetween(texts);
  if (fault === "foreign-segment-token") return foreignToken(texts);
  if (fault === "merged") return texts.length < 2 ? texts : [`${texts[0]} ${texts[1]}`, "", ...texts.slice(2)];
  if (fault === "shifted") return texts.length < 2 ? texts : [...texts.slice(-1), ...texts.slice(0, -1)];
  return undefined;
}

function swapWithin(texts: readonly string[]): readonly string[] {
  for (const [index, text] of texts.entries()) {
    const units = findUnits(text);
    const [first] = units;
    const second = units.find(({ token }) => token !== first?.token);
    if (first === undefined || second === undefined) continue;
    const swapped = replaceUnit(
      replaceUnit(text, second, second.whole.replaceAll(second.token, first.token)),
      first,
      first.whole.replaceAll(first.token, second.token),
    );
    return texts.with(index, swapped);
  }
  return texts;
}

function swapBetween(texts: readonly string[]): readonly string[] {
  const holders = texts.flatMap((text, index) =>
    findUnits(text)
      .slice(0, 1)
      .map((unit) => ({ index, text, unit })),
  );
  const [one] = holders;
  const other = holders.find(({ unit }) => unit.token !== one?.unit.token);
  if (one === undefined || other === undefined) return texts;
  return texts
    .with(one.index, replaceUnit(one.text, one.unit, one.unit.whole.replaceAll(one.unit.token, other.unit.token)))
    .with(
      other.index,
      replaceUnit(other.text, other.unit, other.unit.whole.replaceAll(other.unit.token, one.unit.token)),
    );
}

/** Where no other text has a token of its own, the next number is taken. */
function foreignToken(texts: readonly string[]): readonly string[] {
  for (const [index, text] of texts.entries()) {
    const [unit] = findUnits(text);
    if (unit === undefined) continue;
    const others = texts.flatMap((other, at) => (at === index ? [] : findUnits(other).map(({ token }) => token)));
    const own = new Set(findUnits(text).map(({ token }) => token));
    const { letters, number } = partsOf(unit.token);
    const foreign = others.find((token) => !own.has(token)) ?? `${letters}${Number(number) + 1}${letters}`;
    return texts.with(index, replaceUnit(text, unit, unit.whole.replaceAll(unit.token, foreign)));
  }
  return texts;
}
