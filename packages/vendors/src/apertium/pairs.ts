import type { Pair } from "../vendor.ts";

/** APy's own codes. */
type Code =
  | "eng"
  | "eng_US"
  | "spa"
  | "cat"
  | "ita"
  | "fra"
  | "por"
  | "por_BR"
  | "swe"
  | "nob"
  | "nno"
  | "dan"
  | "rus"
  | "ukr";

/** One call of /translate. */
export type Leg = `${Code}|${Code}`;

const EN = ["eng", "eng_US"] as const;
const PT = ["por", "por_BR"] as const;

/** Directions that Debian 12's packages offer (`GET /listPairs`), of those installed by tooling/apertium. */
const DIRECT: ReadonlySet<Leg> = new Set<Leg>([
  ...(["eng|spa", "eng|cat", "spa|cat", "cat|spa", "spa|ita", "ita|spa", "spa|fra", "fra|spa"] as const),
  ...(["cat|ita", "ita|cat", "cat|fra", "fra|cat", "por|spa", "por|cat"] as const),
  ...(["swe|nob", "nob|swe", "swe|nno", "nno|swe", "dan|nob", "nob|dan", "nno|dan", "swe|dan", "dan|swe"] as const),
  // This one dies on four texts of ten (its pipe is restarted, APy answers 503): its circuit opens and the next vendor is asked.
  ...(["rus|ukr", "ukr|rus"] as const),
  ...EN.flatMap((english): Leg[] => [`spa|${english}`, `cat|${english}`]),
  ...PT.flatMap((portuguese): Leg[] => [`spa|${portuguese}`, `cat|${portuguese}`]),
]);

type Pivot = "spa" | "cat";

/**
 * Where no package translates directly, through which language. Chosen by chrF against hand-made references and by words
 * left untranslated, on support sentences: through Spanish into English (it 49.0 to 41.7, fr 42.7 to 40.6, pt 46.2 to
 * 43.6), through Catalan from English to Italian (53.2 to 45.2) and French (51.5 to 50.0), through Spanish to
 * Portuguese (47.6 to 44.6). Among fr, it and pt: whichever left fewer words and read better.
 */
const PIVOT: Readonly<Record<string, Pivot>> = {
  "ita|eng": "spa",
  "fra|eng": "spa",
  "por|eng": "spa",
  "eng|ita": "cat",
  "eng|fra": "cat",
  "eng|por": "spa",
  "ita|fra": "cat",
  "fra|ita": "cat",
  "ita|por": "cat",
  "fra|por": "cat",
  "por|ita": "spa",
  "por|fra": "spa",
};

/** The calls that lead from one language to the other; empty where none do. */
export function routeFor({ source, target }: Pair): readonly Leg[] {
  const from = sourceCode(source);
  const to = targetCode(target);
  if (from === undefined || to === undefined) return [];
  const direct: Leg = `${from}|${to}`;
  if (DIRECT.has(direct)) return [direct];
  const pivot = PIVOT[`${from}|${withoutVariant(to)}`];
  return pivot === undefined ? [] : [`${from}|${pivot}`, `${pivot}|${to}`];
}

const CODES: ReadonlyMap<string, Code> = new Map([
  ["en", "eng"],
  ["es", "spa"],
  ["ca", "cat"],
  ["it", "ita"],
  ["fr", "fra"],
  ["pt", "por"],
  ["sv", "swe"],
  ["nb", "nob"],
  ["no", "nob"],
  ["nn", "nno"],
  ["da", "dan"],
  ["ru", "rus"],
  ["uk", "ukr"],
]);

/** Sources carry no region: one dictionary reads all variants. */
const sourceCode = (tag: string): Code | undefined => CODES.get(languageOf(tag));

/** A bare `en` or `pt` means the variant most people write, as CLDR's likely subtags say: US and Brazil. */
function targetCode(tag: string): Code | undefined {
  const code = CODES.get(languageOf(tag));
  const region = /-([A-Z]{2}|\d{3})$/.exec(tag)?.[1];
  if (code === "eng" && (region === undefined || region === "US")) return "eng_US";
  if (code === "por" && (region === undefined || region === "BR")) return "por_BR";
  return code;
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? "";

const withoutVariant = (code: Code): string => code.split("_", 1)[0] ?? "";
