import type { Gender } from "../../routing/job.ts";
import type { Locale } from "../../span.ts";

/**
 * First names that engines leave alone: words of no language below, spelt alike in all. An engine that sees a name writes
 * "cansada" of a woman where a token would get "cansado" (facts measured on Apertium; Saunders & Olsen 2023).
 */
const NAMES: Readonly<Record<Gender, readonly string[]>> = {
  female: ["Laura", "Marta", "Julia", "Nora", "Irene", "Amanda", "Teresa", "Monica"],
  male: ["Daniel", "Thomas", "David", "Simon", "Lukas", "Oscar", "Samuel", "Antonio"],
};

/** Targets in which six engines keep names verbatim in at least 86 % of cases; elsewhere they inflect or transliterate them. */
const KEEPS: ReadonlySet<string> = new Set("en fr it nl de es pt ro tr sv hu".split(" "));

export const keepsNames = (target: Locale): boolean => KEEPS.has(target.split("-", 1)[0] ?? "");

/** @returns a name for each of the people, none twice, none of the first `taken` and none that the text holds; shorter where they run out */
export function namesFor(count: number, gender: Gender, text: string, taken = 0): readonly string[] {
  const small = text.toLowerCase();
  return NAMES[gender]
    .slice(taken)
    .filter((name) => !small.includes(name.toLowerCase()))
    .slice(0, count);
}

/**
 * Names become labels again; what an ending adds stays behind it: "Lauras" (de, sv), "Laura's", "Laura'nın", "Laurának"
 * would be another stem and is not accepted.
 */
export function replaceNames(text: string, names: readonly string[], labelOf: (name: string) => string): string {
  if (names.length === 0) return text;
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{M}])(?:${names.join("|")})(?=s?(?![\\p{Script=Latin}\\p{M}])|['’]\\p{L})`,
    "gu",
  );
  return text.replace(pattern, (name) => labelOf(name));
}

/** Whether a name can be told from its neighbours wherever the label stands: not in two names run together, nor in a longer word. */
export function standsApart(text: string, label: string): boolean {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
    const before = text.slice(0, at).at(-1) ?? "";
    if (GLUED.test(before) || GLUED.test(text.charAt(at + label.length))) return false;
  }
  return true;
}

const GLUED = /[\p{Script=Latin}\p{M}⟦⟧]/u;
