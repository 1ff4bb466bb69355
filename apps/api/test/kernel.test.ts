import names from "@sottovoce/core/names.bin";
import kernel from "@sottovoce/core/tagger.wasm";
import { classifierOf, kernelOf, readNetwork, type Network } from "@sottovoce/core/tagger";
import { expect, it } from "vitest";

it("the name tagger's kernel runs in workerd, which compiles no code at run time", () => {
  const start = (network: Network) => kernelOf(network, classifierOf(network));
  expect(start(readNetwork(new Uint8Array(names), kernel))).toBeDefined();
  expect(start(readNetwork(new Uint8Array(names)))).toBeUndefined();
});
