import { RECOGNIZERS } from "./recognizers/index.ts";
import { allow } from "./refiners/allow.ts";
import { barrier } from "./refiners/barrier.ts";
import { companion } from "./refiners/companion.ts";
import { context } from "./refiners/context.ts";
import { memory } from "./refiners/memory.ts";
import { merge } from "./refiners/merge.ts";
import { overlap } from "./refiners/overlap.ts";
import { released } from "./refiners/released.ts";
import { repeat } from "./refiners/repeat.ts";
import { tail } from "./refiners/tail.ts";
import { threshold } from "./refiners/threshold.ts";
import { nameTagger } from "./tagger/name-tagger.ts";
import type { Network } from "./tagger/network.ts";
import type { Detector } from "./types.ts";

/** Rules only. Refiners run in this order: context may save what the threshold would drop, memory learns from what is left. */
export const standardDetector: Detector = {
  recognizers: RECOGNIZERS,
  refiners: [barrier, context, threshold, allow, companion, memory, repeat(), tail, barrier, overlap, merge, released],
};

/** The rules and, where its weights are given, the name model (readNetwork makes them of the file `names.bin`). */
export function createDetector({ names }: { readonly names?: Network } = {}): Detector {
  if (names === undefined) return standardDetector;
  return { ...standardDetector, recognizers: [...standardDetector.recognizers, nameTagger(names)] };
}
