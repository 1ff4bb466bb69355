export { detect } from "./detect.ts";
export type { DetectOptions } from "./detect.ts";
export { peopleIn, valuesIn } from "./people.ts";
export type { KnownValue } from "./refiners/repeat.ts";
export { isSoft } from "./soft.ts";
export { standardDetector } from "./standard.ts";
