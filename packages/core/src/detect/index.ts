export { detect } from "./detect.ts";
export type { DetectOptions } from "./detect.ts";
export { peopleIn } from "./people.ts";
export { isSoft } from "./soft.ts";
export { standardDetector } from "./standard.ts";
