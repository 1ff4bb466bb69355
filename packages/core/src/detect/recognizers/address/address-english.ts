import { readTail } from "../../addresses/parts.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const TYPES =
  "street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|ter|way|close|crescent|cres|gardens|gdns|grove|highway|hwy|parkway|pkwy|circle|cir|trail|trl|row|mews|hill|park|plaza|alley|loop|pike|path|walk|quay|wharf|rise|views?|springs?|streets|roads|mall|green|common|gate|bypass|crossing|expressway|freeway|motorway|route|turnpike";
const HOUSE = String.raw`(?<![\p{L}\p{N}.,:/#-])(?:(?:flat|apt|unit|suite|apartment) ?[\dA-Z]{1,5},? )?\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})?,? `;
const STREET = String.raw`(?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.? )?(?:(?:[\p{L}\p{M}'.-]{2,20}|\d{1,3}(?:st|nd|rd|th)) ){1,4}?(?:${TYPES})(?![\p{L}\p{N}])\.?(?: (?:n|s|e|w|ne|nw|se|sw)(?![\p{L}\p{N}])\.?)?`;
const PATTERN = new RegExp(HOUSE + STREET, "giu");
const TYPE_WORDS: ReadonlySet<string> = new Set(TYPES.replaceAll("?", "").split("|"));
const NEXT_WORD = / (\p{Lu}[\p{L}]{1,15})(?![\p{L}\p{N}])/uy;
const PROSE =
  /\b(?:the|a|an|my|your|in|on|at|for|to|is|was|of|and|i|we|you|it|by|per|et|la|le|les|un|une|del|el|y|e|di|il|des|du|est|en|se|que|und|der|die|das|het|een|con|por|para|og|ja|y|anos|años|anni|ans|jahre|big|small|medium|large|extra|more|other|minutes?|hours?|days?|weeks?|months?|years?|people|items?|euros?|dollars?|times?)\b/i;

/** "12 Baker Street, London NW1 6XE", "1600 Pennsylvania Ave NW, Washington, DC 20500". */
export const addressEnglish: Recognizer = {
  id: "address-english",
  entity: "ADDRESS",
  *find(text): Iterable<Candidate> {
    if (!/\d/.test(text)) return;
    for (const match of text.matchAll(PATTERN)) {
      const isCapital = /^\D{0,12}\d+[A-Za-z]?(?:[-/]\d+)?,? (?:\p{Lu}|\d)/u.test(match[0]);
      if (PROSE.test(match[0])) continue;
      const { end, hasPlace } = readTail(text, withSecondType(text, match.index + match[0].trimEnd().length));
      yield { start: match.index, end, score: isCapital ? (hasPlace ? 0.92 : 0.8) : hasPlace ? 0.7 : 0.5 };
    }
  },
};

/** "Saffron Hill Mews": a street named after another. */
function withSecondType(text: string, from: number): number {
  NEXT_WORD.lastIndex = from;
  const word = NEXT_WORD.exec(text)?.[1];
  return word !== undefined && TYPE_WORDS.has(word.toLowerCase()) ? from + 1 + word.length : from;
}
