import { AuthorizationError, QuotaExceededError, TooManyRequestsError, Translator } from "deepl-node";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const client = (key: string = CREDENTIALS.deepl.key) =>
  new Translator(key, { serverUrl: at("api.deepl.com"), maxRetries: 1, minTimeout: 2_000 });

describe("deepl-node", () => {
  it("translates texts", async () => {
    const results = await client().translateText(["Hola a todos.", "Gracias & adiós."], "es", "de");
    expect(results.map(({ text }) => text)).toEqual([
      await translated("Hola a todos.", "es", "de"),
      await translated("Gracias & adiós.", "es", "de"),
    ]);
    expect(results.map(({ billedCharacters }) => billedCharacters)).toEqual([13, 16]);
  });

  it.each(["ja", "ar", "it", "en-US", "pt-BR"] as const)("keeps an ignored tag into %s", async (target) => {
    const source = 'Hola <x id="1">ZXQ1ZXQ</x>, tu pedido &amp; el recibo.';
    const result = await client().translateText(source, null, target, {
      tagHandling: "xml",
      ignoreTags: ["x"],
      formality: "prefer_more",
      splitSentences: "nonewlines",
      preserveFormatting: true,
      context: "Un pedido.",
      extraRequestParameters: { tag_handling_version: "v2" },
    });
    expect(result.text).toContain('<x id="1">ZXQ1ZXQ</x>');
    expect(result.text).toContain("&amp;");
    expect(result.text).not.toContain("pedido");
    expect(result.detectedSourceLang).toBe("es");
  });

  it("reads languages and usage", async () => {
    const languages = await client().getTargetLanguages();
    expect(languages.find(({ code }) => code === "de")?.supportsFormality).toBe(true);
    expect(languages.find(({ code }) => code === "ar")?.supportsFormality).toBe(false);
    expect((await client().getUsage()).character?.limit).toBeGreaterThan(0);
  });

  it.each([
    ["a wrong key", () => client("wrong").translateText("Hola.", "es", "de"), AuthorizationError],
    [
      "XML that is none",
      () => client().translateText("a < b", "es", "de", { tagHandling: "xml" }),
      /Tag handling parsing failed/,
    ],
    [
      "formality where there is none",
      () => client().translateText("Hola.", "es", "ar", { formality: "more" }),
      /formality/,
    ],
    [
      "a glossary of nobody",
      () => client().translateText("Hola.", "es", "de", { glossary: "00000000" }),
      /Glossary not found/,
    ],
  ] as const)("is told of %s", async (_name, call, error) => {
    await expect(call()).rejects.toThrow(error);
  });

  it.each([
    ["429;retry-after=1", TooManyRequestsError],
    ["456", QuotaExceededError],
    ["503", /Service unavailable/],
    ["529", /529/],
    ["cut", /socket hang up|ECONNRESET/],
    ["malformed-json", /JSON|parsing/i],
  ] as const)("sees the fault %s", async (fault, error) => {
    emulator.faults.set([{ fault, vendor: "deepl" }]);
    await expect(client().translateText("Hola.", "es", "de")).rejects.toThrow(error);
  });

  it("gets through after two refusals, as its own back-off wants", async () => {
    emulator.faults.set([{ fault: "429", times: 1 }]);
    const patient = new Translator(CREDENTIALS.deepl.key, {
      serverUrl: at("api.deepl.com"),
      maxRetries: 3,
      minTimeout: 2_000,
    });
    expect((await patient.translateText("Hola.", "es", "it")).text).toBe(await translated("Hola.", "es", "it"));
    expect(emulator.log()["deepl"]?.faults).toBeGreaterThan(0);
  });
});
