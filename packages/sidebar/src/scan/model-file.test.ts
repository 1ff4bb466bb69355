import { expect, it } from "vitest";
import { packModel, unpackModel } from "./model-file.ts";

it("gives back every byte, from a packed file and from a plain one", () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) & 0xff);
  const packed = new TextEncoder().encode(packModel(bytes));
  expect(packed[0]).toBe('"'.charCodeAt(0));
  expect(unpackModel(packed)).toEqual(bytes);
  expect(unpackModel(bytes)).toBe(bytes);
});

it("refuses what was cut off", () => {
  const packed = new TextEncoder().encode(packModel(new Uint8Array(100)));
  expect(() => unpackModel(packed.subarray(0, 50))).toThrow();
});
