import type { Formality } from "@sottovoce/core";
import { languageOf, languageTable, supportsBy } from "../language-table.ts";
import type { Pair } from "../vendor.ts";

/** Pinned from NAVER Cloud's guide (Papago Translation APIs, "29 language pairs"). */
export const languageCode = languageTable("ko en ja zh-Hans=zh-CN zh-Hant=zh-TW vi th id fr es ru de it");

/** Of each pair one side is one of these three, and the other is listed here; both directions. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  ko: "en ja zh vi th id fr es ru de it".split(" "),
  en: "ja zh vi th id fr es ru de".split(" "),
  ja: "zh vi th id fr".split(" "),
};

const isPair = (one: string, other: string): boolean =>
  Object.hasOwn(PARTNERS, one) && PARTNERS[one]?.includes(other) === true;

const isKnown = supportsBy(languageCode);

export function supports(pair: Pair): boolean {
  const [source, target] = [languageOf(pair.source), languageOf(pair.target)];
  return isKnown(pair) && (isPair(source, target) || isPair(target, source));
}

/** The honorific style is for these targets, and from these languages only; there is no way to ask for the other. */
const HONORIFIC: ReadonlySet<string> = new Set(["ko", "ja"]);
const HONORIFIC_FROM: ReadonlySet<string> = new Set(["ko", "en", "ja", "zh"]);

export const honoursFormality = (target: string, formality: Formality): boolean =>
  formality === "formal" && HONORIFIC.has(languageOf(target));

export const hasHonorific = ({ source, target }: Pair): boolean =>
  HONORIFIC.has(languageOf(target)) && HONORIFIC_FROM.has(languageOf(source));
