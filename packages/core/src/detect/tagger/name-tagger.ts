import type { Candidate, Recognizer } from "../types.ts";
import { isThaiMark } from "./candidates.ts";
import { CLASS_COUNT } from "./layers.ts";
import { ListBit } from "./name-lists.ts";
import { kernelOf } from "./kernel.ts";
import { classifierOf, type Classified, type Classifier, type Network } from "./network.ts";
import { tidySpan } from "./tidy-span.ts";
import { Shape } from "./tokens.ts";

/** A name needs a word this sure. Persons are masked, the others only reported. Chosen on what training held out (measure.ts). */
const BAR = { PERSON: 0.5, LOCATION: 0.35, ORGANIZATION: 0.35 } as const;
const BAR_LOWER = 0.7;
/** With a capital and among the given names that mean nothing else: unsure means masked. */
const BAR_LISTED = 0.3;
/** Beside such a word, one this sure belongs to the name. */
const JOINS_AT = 0.2;
const ENTITIES = [undefined, "PERSON", "LOCATION", "ORGANIZATION"] as const;

/** What may stand between two words of one name. */
const JOINT =
  /^(?:[ .'’\-·・=]{0,3}| ?(?:de|da|do|di|du|des|del|della|dos|das|van|von|der|den|den|ter|ten|zu|zum|la|le|el|al|bin|ibn|ben|bint|y|e|af|av)(?: (?:la|las|los|der|den|el))? )$/i;
/** A mark between two words of a foreign name, a space, the marks of a Thai consonant. */
const SPACELESS_JOINT = /^[ ·・=]$/;
const MAX_MARKS = 3;
const INITIAL = /(?:^|\P{L})\p{L}{1,2}$/u;
const MAX_JOINT = 12;

/**
 * Names, places and organisations by a small network (network.ts). It sees names that no list holds and no pattern
 * describes, by their letters and by the words around them.
 */
export function nameTagger(network: Network): Recognizer {
  return {
    id: "name-tagger",
    entity: "PERSON",
    find(text) {
      const { classify, forget } = fastest(network);
      try {
        return spansOf(text, classify(text, JOINS_AT));
      } finally {
        forget();
      }
    },
  };
}

/** The kernel where the host runs one, else the same in TypeScript. One for a network: each has its own memory. */
function fastest(network: Network): Classifier {
  const known = classifiers.get(network);
  if (known !== undefined) return known;
  const plain = classifierOf(network);
  const made = kernelOf(network, plain) ?? plain;
  classifiers.set(network, made);
  return made;
}

const classifiers = new WeakMap<Network, Classifier>();

/**
 * From the network's probability to the scale of the rules, 0.4–0.81: where a rule says that the same letters are a login
 * name, a mail address or a street, it knows better.
 */
function findingScore({ score, kind, isListed }: Open): number {
  if (kind === 1 && isListed && score >= BAR.PERSON) return LISTED;
  return LEAST + Math.max(0, score - BAR.PERSON) * STEEPNESS;
}

const LEAST = 0.4;
const STEEPNESS = 0.78;
/** Above all others of the tagger: such a name is looked for in the rest of the conversation however it is written. */
const LISTED = 0.81;

type Open = {
  start: number;
  end: number;
  score: number;
  readonly kind: number;
  readonly isLower: boolean;
  isListed: boolean;
};

function spansOf(text: string, classified: Classified): readonly Candidate[] {
  const { decided, count, bits, shape, outputs } = classified;
  const found: Candidate[] = [];
  let open: Open | undefined;
  const close = (): void => {
    const entity = open === undefined ? undefined : ENTITIES[open.kind];
    const span = open === undefined ? undefined : tidySpan(text, open);
    if (open !== undefined && entity !== undefined && span !== undefined && open.score >= barOf(entity, open))
      found.push({ ...span, score: findingScore(open), entity });
    open = undefined;
  };
  for (let n = 0; n < count; n++) {
    const i = decided[n] ?? 0;
    softmax(outputs, i * CLASS_COUNT);
    const its = shape[i] ?? 0;
    const isListed = isGivenOnly(bits[i] ?? 0) && its < Shape.caseless;
    const kind = isListed && (probabilities[1] ?? 0) >= JOINS_AT ? 1 : surest();
    if (kind === 0) continue;
    const score = probabilities[kind] ?? 0;
    const start = classified.start[i] ?? 0;
    const end = classified.end[i] ?? 0;
    if (open?.kind === kind && start - open.end <= MAX_JOINT && joins(text, open.end, start, its)) {
      open.end = end;
      open.score = Math.max(open.score, score);
      open.isListed ||= isListed;
    } else {
      close();
      open = { start, end, score, kind, isLower: its === Shape.lower, isListed };
    }
  }
  close();
  return found;
}

/** "pan y vino": of words written small, many are somebody's name somewhere. */
function barOf(entity: keyof typeof BAR, { isLower, isListed }: Open): number {
  if (isListed && entity === "PERSON") return isLower ? BAR.PERSON : BAR_LISTED;
  return isLower ? Math.max(BAR[entity], BAR_LOWER) : BAR[entity];
}

/** A frequent given name, and no everyday word or place. */
function isGivenOnly(bits: number): boolean {
  return (bits & ListBit.given) !== 0 && (bits & (ListBit.common | ListBit.place)) === 0;
}

/** Of one token. */
const probabilities = new Float64Array(CLASS_COUNT);

function softmax(outputs: Float64Array, at: number): void {
  let highest = outputs[at] ?? 0;
  for (let kind = 1; kind < CLASS_COUNT; kind++) highest = Math.max(highest, outputs[at + kind] ?? 0);
  let total = 0;
  for (let kind = 0; kind < CLASS_COUNT; kind++) {
    const odds = Math.exp((outputs[at + kind] ?? 0) - highest);
    probabilities[kind] = odds;
    total += odds;
  }
  for (let kind = 0; kind < CLASS_COUNT; kind++) probabilities[kind] = (probabilities[kind] ?? 0) / total;
}

function surest(): number {
  let best = 0;
  let highest = JOINS_AT;
  for (let kind = 1; kind < CLASS_COUNT; kind++) {
    const probability = probabilities[kind] ?? 0;
    if (probability < highest) continue;
    best = kind;
    highest = probability;
  }
  return best;
}

/** Characters of one script go on without anything between; words with a space, a hyphen, a particle. */
function joins(text: string, from: number, to: number, shape: number): boolean {
  if (from === to) return true;
  const isSpaceless = shape >= Shape.han;
  const between = text.slice(from, to);
  // "J. R. Smith" goes on over its points, "… Rossi. maria …" ends at one.
  if (!isSpaceless) return JOINT.test(between) && (!between.includes(".") || INITIAL.test(text.slice(from - 3, from)));
  return SPACELESS_JOINT.test(between) || (to - from <= MAX_MARKS && isAllThaiMarks(between));
}

function isAllThaiMarks(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isThaiMark(text.charCodeAt(i))) return false;
  return true;
}
