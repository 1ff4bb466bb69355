export { readJsonc } from "./read-jsonc.ts";
