import { mentionsOf } from "../names/mentions.ts";
import { plain } from "../plain.ts";
import type { Finding, Refiner } from "../types.ts";

const SCORE = 0.8;
const SURE_ENOUGH = 0.6;

/**
 * Who was named once is known from then on: the names of the conversation, and those found surely in this text, are
 * found everywhere in it, in any case, without accents, in parts.
 */
export const memory: Refiner = {
  id: "memory",
  refine(findings, text, { people }) {
    const here = findings.filter(({ entity, score }) => entity === "PERSON" && score >= SURE_ENOUGH).map(({ start, end }) => text.slice(start, end));
    const added: Finding[] = [];
    for (const { pattern, needsCapital } of mentionsOf([...new Set([...people, ...here])])) {
      for (const match of plain(text).matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].replace(/'s$/, "").length];
        if (needsCapital && !/^\p{Lu}/u.test(text.slice(start, start + 2))) continue;
        added.push({ start, end, entity: "PERSON", score: SCORE, by: "memory", because: ["memory"] });
      }
    }
    return [...findings, ...added];
  },
};
