import { RECOGNIZERS } from "./recognizers/index.ts";
import { barrier } from "./refiners/barrier.ts";
import { overlap } from "./refiners/overlap.ts";
import { released } from "./refiners/released.ts";
import { threshold } from "./refiners/threshold.ts";
import type { Detector } from "./types.ts";

export const standardDetector: Detector = {
  recognizers: RECOGNIZERS,
  refiners: [barrier, threshold, overlap, released],
};
