import { readNameModel } from "@sottovoce/testing/name-model";
import { VISIBLE_BY_DEFAULT } from "../../entity.ts";
import { detect, type DetectOptions } from "../detect.ts";
import { createDetector } from "../standard.ts";
import { readNetwork } from "../tagger/read-network.ts";

const withNames = createDetector({ names: readNetwork(readNameModel()) });

/** "Hola [PERSON:Marta]" → the text without marks and the findings they stand for. */
export function readMarks(marked: string): {
  readonly text: string;
  readonly expected: readonly (readonly [string, number, number])[];
} {
  const expected: [string, number, number][] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([A-Z_]+):([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    expected.push([match[1] ?? "", text.length, text.length + (match[2] ?? "").length]);
    text += match[2] ?? "";
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), expected };
}

/** What the detector of the product finds, rules and name model, as [entity, start, end]; what the default policy leaves visible is left out. */
export function found(text: string, options: DetectOptions = {}): readonly (readonly [string, number, number])[] {
  return detect(text, { detector: withNames, ...options })
    .filter(({ entity }) => !VISIBLE_BY_DEFAULT.includes(entity))
    .map(({ entity, start, end }) => [entity, start, end]);
}
