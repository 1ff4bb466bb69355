import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The bytes of the name model that the project carries, for tests of packages that may read no file themselves. */
export const readNameModel = (): Uint8Array =>
  // A path: tests of pages have their own URL, which Node's file functions do not know.
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../packages/core/model/names.bin")));
