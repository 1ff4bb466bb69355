import { detect, type DetectOptions } from "./detect.ts";
import { peopleIn, valuesIn } from "./people.ts";
import type { KnownValue } from "./refiners/repeat.ts";
import type { Detector, Finding } from "./types.ts";

/** What one scan may be told. Plain data, so that it can travel to a worker. */
export type ScanOptions = Pick<DetectOptions, "locale" | "people" | "known" | "released">;

/** What one text holds, and what the rest of its conversation should know of it. */
export type Scanned = {
  readonly findings: readonly Finding[];
  readonly people: readonly string[];
  readonly values: readonly KnownValue[];
};

/**
 * Looks for everything personal in a text. Whoever masks is handed one, so that rules and model may be loaded later and
 * run elsewhere (in a worker). Rejects when the text could not be scanned: then it must not go anywhere.
 */
export type Scan = (text: string, options?: ScanOptions) => Promise<Scanned>;

/** A scan that runs here. */
export function createScan(detector: Detector): Scan {
  return async (text, options = {}) => {
    const findings = detect(text, { ...options, detector });
    return { findings, people: peopleIn(text, findings), values: valuesIn(text, findings) };
  };
}
