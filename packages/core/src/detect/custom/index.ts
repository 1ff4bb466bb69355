export { createCustomPatterns, problemOf } from "./custom-patterns.ts";
export type { CustomPattern, PatternProblem } from "./custom-patterns.ts";
