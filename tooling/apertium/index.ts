export { ensureApertium } from "./ensure.ts";
export type { Apertium, EnsureOptions } from "./ensure.ts";
