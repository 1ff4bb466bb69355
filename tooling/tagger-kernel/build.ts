import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withKernel } from "@sottovoce/core/tagger";
import { compileKernel } from "./compile.ts";

/** Writes `tagger.wasm`, for hosts that compile no code at run time, and puts it into `names.bin` for all others. */
const MODEL = join(import.meta.dirname, "../../packages/core/model");
const code = await compileKernel();
writeFileSync(join(MODEL, "tagger.wasm"), code);
writeFileSync(join(MODEL, "names.bin"), withKernel(new Uint8Array(readFileSync(join(MODEL, "names.bin"))), code));
process.stdout.write(`tagger.wasm: ${code.length} bytes\n`);
