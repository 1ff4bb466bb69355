import {
  findCandidates,
  MAX_FEATURES,
  placeOf,
  Shape,
  tokenize,
  writeFeatures,
  type NameLists,
} from "@sottovoce/core/tagger";
import type { LabelledText } from "./labelled.ts";

/** Texts as numbers: the features of every token, its class, whether the network decides on it. */
export type Encoded = {
  /** First token of each text, and the end of the last. */
  readonly bounds: Int32Array;
  readonly features: Int32Array;
  readonly featureCounts: Uint8Array;
  /** 0 other, 1 person, 2 place, 3 organisation, 255: nobody said. */
  readonly labels: Uint8Array;
  readonly isCandidate: Uint8Array;
  /** 0 words, 1 single characters. */
  readonly group: Uint8Array;
};

const LABELS: Readonly<Record<string, number>> = { PERSON: 1, LOCATION: 2, ORG: 3, ORGANIZATION: 3 };
export const UNKNOWN = 255;

export type EncodeOptions = {
  readonly lists: NameLists;
  /** Sets without a label for a kind say nothing of it: such spans and classes are not learnt from. */
  readonly ignore?: ReadonlySet<string>;
};

export function encode(texts: readonly LabelledText[], { lists, ignore = IGNORED }: EncodeOptions): Encoded {
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  const bounds = new Int32Array(texts.length + 1);
  const features = new Int32Array(total * 6 + 1000);
  const featureCounts = new Uint8Array(total);
  const labels = new Uint8Array(total);
  const candidates = new Uint8Array(total);
  const group = new Uint8Array(total);
  let token = 0;
  let at = 0;
  let room = features;
  for (const [t, { text, spans }] of texts.entries()) {
    bounds[t] = token;
    const tokens = tokenize(text);
    const wanted = new Uint8Array(text.length);
    for (const { start, end, type } of spans) {
      const label = LABELS[type] ?? (ignore.has(type) ? UNKNOWN : 0);
      wanted.fill(label, start, end);
    }
    if ((tokens.count + 1) * MAX_FEATURES + at > room.length) {
      const bigger = new Int32Array(room.length * 2);
      bigger.set(room);
      room = bigger;
    }
    const flags = new Uint8Array(tokens.count);
    const bits = new Uint8Array(tokens.count);
    findCandidates(tokens, lists, flags, bits);
    for (let i = 0; i < tokens.count; i++) {
      const count = writeFeatures(text, tokens, i, { place: placeOf(tokens, i), bits, out: room, at });
      featureCounts[token] = count;
      at += count;
      // The end decides: Arabic and Hebrew glue "and", "to", "from" before a name, and the word is the name's all the same.
      labels[token] = wanted[tokens.start[i] ?? 0] || (wanted[(tokens.end[i] ?? 1) - 1] ?? 0);
      candidates[token] = flags[i] ?? 0;
      group[token] = (tokens.shape[i] ?? 0) >= Shape.han ? 1 : 0;
      token++;
    }
  }
  bounds[texts.length] = token;
  return {
    bounds,
    features: room.subarray(0, at),
    featureCounts: featureCounts.subarray(0, token),
    labels: labels.subarray(0, token),
    isCandidate: candidates.subarray(0, token),
    group: group.subarray(0, token),
  };
}

/** What sets call by names that are neither a person nor surely none: a work's title, a nationality, a login name. */
const IGNORED: ReadonlySet<string> = new Set([
  "UNKNOWN",
  "MISC",
  "NRP",
  "TITLE",
  "USERNAME",
  "EMAIL",
  "URL",
  "ADDRESS",
]);
