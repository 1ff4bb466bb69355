import names from "@sottovoce/core/names.bin";
import kernel from "@sottovoce/core/tagger.wasm";
import { kernelOf, readNetwork } from "@sottovoce/core/tagger";
import { expect, it } from "vitest";

it("the name tagger's kernel runs in workerd, which compiles no code at run time", () => {
  expect(kernelOf(readNetwork(new Uint8Array(names), kernel))).toBeDefined();
  expect(kernelOf(readNetwork(new Uint8Array(names)))).toBeUndefined();
});
