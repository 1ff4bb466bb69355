export { identify, SURE } from "./identify.ts";
export type { Identified } from "./identify.ts";
