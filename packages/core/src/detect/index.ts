export { detect } from "./detect.ts";
export type { DetectOptions } from "./detect.ts";
export { peopleIn, valuesIn } from "./people.ts";
export type { KnownValue } from "./refiners/repeat.ts";
export { isSoft } from "./soft.ts";
export { createScan } from "./scan.ts";
export type { Scan, Scanned, ScanOptions } from "./scan.ts";
export { createDetector, standardDetector } from "./standard.ts";
