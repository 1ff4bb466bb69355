import createClient, { isUnexpected } from "@azure-rest/ai-translation-text";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const { key, region } = CREDENTIALS.azure;
const client = (credential: { key: string; region: string } = { key, region }) =>
  createClient(at("api-eur.cognitive.microsofttranslator.com"), credential, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  });
const ask = (text: string, language: string, over: Readonly<Record<string, unknown>> = {}) =>
  client()
    .path("/translate")
    .post({ body: { inputs: [{ text, language: "es", targets: [{ language, ...over }] }] } });

describe("@azure-rest/ai-translation-text (2026-06-06)", () => {
  it.each(["en", "de", "ja", "ar", "it"])("translates into %s", async (target) => {
    const response = await ask("Hola a todos.", target);
    if (isUnexpected(response)) throw response.body.error;
    expect(response.body.value[0]?.translations[0]).toMatchObject({
      language: target,
      text: await translated("Hola a todos.", "es", target),
      sourceCharacters: 13,
    });
    expect(response.headers["x-metered-usage"]).toBe("13");
  });

  it("keeps what is not to be translated, and reads tone and gender with a model", async () => {
    const response = await client()
      .path("/translate")
      .post({
        body: {
          inputs: [
            {
              text: 'Hola <span translate="no">ZXQ1ZXQ</span>.',
              textType: "Html",
              targets: [
                { language: "de", deploymentName: "gpt-5.1", tone: "formal", gender: "female", allowFallback: false },
              ],
            },
          ],
        },
      });
    if (isUnexpected(response)) throw response.body.error;
    expect(response.body.value[0]?.translations[0]?.text).toContain('<span translate="no">ZXQ1ZXQ</span>');
    expect(response.body.value[0]?.detectedLanguage?.language).toBe("es");
  });

  it("reads languages without a key", async () => {
    const response = await client().path("/languages").get();
    if (isUnexpected(response)) throw response.body.error;
    expect(response.body.translation?.["ar"]?.dir).toBe("rtl");
  });

  it("is told of errors", async () => {
    const wrongKey = await client({ key: "wrong", region })
      .path("/translate")
      .post({ body: { inputs: [{ text: "a", targets: [{ language: "de" }] }] } });
    expect([wrongKey.status, isUnexpected(wrongKey) && wrongKey.body.error.code]).toEqual(["401", "401000"]);
    const noLanguage = await ask("Hola.", "xx");
    expect([noLanguage.status, isUnexpected(noLanguage) && noLanguage.body.error.code]).toEqual(["400", "400036"]);
    const toneOfNoModel = await ask("Hola.", "de", { tone: "formal" });
    expect(toneOfNoModel.status).toBe("400");
  });

  it("sees faults", async () => {
    emulator.faults.set([{ fault: "code=429001", times: 1 }, { fault: "code=408001", times: 1 }, { fault: "cut" }]);
    const quick = await ask("Hola.", "de");
    expect([quick.status, isUnexpected(quick) && quick.body.error.code]).toEqual(["429", "429001"]);
    expect((await ask("Hola.", "de")).status).toBe("408");
    await expect(ask("Hola.", "de")).rejects.toThrow();
  });
});

describe("Azure v3, which the client still can be told to speak", () => {
  it("answers as the version before", async () => {
    const response = await fetch(
      `${at("api.cognitive.microsofttranslator.com")}/translate?api-version=3.0&from=es&to=de&to=ja`,
      {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "ocp-apim-subscription-key": key,
          "ocp-apim-subscription-region": region,
        },
        body: JSON.stringify([{ Text: "Hola." }]),
      },
    );
    expect(await response.json()).toEqual([
      {
        translations: [
          { text: await translated("Hola.", "es", "de"), to: "de" },
          { text: await translated("Hola.", "es", "ja"), to: "ja" },
        ],
      },
    ]);
  });
});
