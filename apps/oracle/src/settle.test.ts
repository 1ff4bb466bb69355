import { expect, it } from "vitest";
import { settle } from "./settle.ts";
import { ExtensionPromise, errorData } from "./testing/extension-promise.ts";

it("gives what the framework resolved", async () => {
  await expect(settle(() => new ExtensionPromise<number>().resolve(7), "gone")).resolves.toBe(7);
});

it("words a rejection as the given code and keeps nothing of the framework's description", async () => {
  const refused = new ExtensionPromise<number>().reject(errorData("Hola, soy Zenobia"));
  const error: unknown = await settle(() => refused, "gone").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "gone" });
  expect(error).not.toHaveProperty("cause");
});

it("words a framework that throws at once the same way", async () => {
  const thrown = settle<number>(() => {
    throw new TypeError("no such method");
  }, "no-editor");
  await expect(thrown).rejects.toMatchObject({ code: "no-editor" });
});

it("does not wait for ever", async () => {
  await expect(settle(() => new ExtensionPromise<number>(), "gone", 5)).rejects.toMatchObject({
    code: "timeout",
  });
});
