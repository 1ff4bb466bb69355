import { join } from "node:path";
import asc from "assemblyscript/asc";

const SOURCE = join(import.meta.dirname, "assembly/tagger.ts");
/** No runtime and no garbage collector: the kernel allocates nothing. */
const OPTIONS = ["--runtime", "stub", "--enable", "simd", "-O3", "--noAssert", "--converge"];

/**
 * The kernel's code. The same source gives the same bytes.
 *
 * @throws Error when it does not compile
 */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  let code: Uint8Array<ArrayBuffer> | undefined;
  const { error } = await asc.main([SOURCE, "--outFile", "tagger.wasm", ...OPTIONS], {
    writeFile: (_name, contents) => {
      code = new Uint8Array(Buffer.from(contents));
    },
  });
  if (error !== null || code === undefined) throw new Error("the kernel does not compile", { cause: error });
  return code;
}
