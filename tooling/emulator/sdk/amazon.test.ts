import {
  ListLanguagesCommand,
  TranslateClient,
  TranslateTextCommand,
  type TranslateTextCommandInput,
} from "@aws-sdk/client-translate";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const { accessKeyId, secretAccessKey, terminology } = CREDENTIALS.amazon;
const client = (over: Readonly<Record<string, string>> = {}) =>
  new TranslateClient({
    region: "eu-central-1",
    endpoint: at("translate.eu-central-1.amazonaws.com"),
    credentials: { accessKeyId, secretAccessKey, ...over },
    maxAttempts: 1,
  });
const ask = (over: Partial<TranslateTextCommandInput> = {}, from = client()) =>
  from.send(
    new TranslateTextCommand({ Text: "Hola a todos.", SourceLanguageCode: "es", TargetLanguageCode: "de", ...over }),
  );

describe("@aws-sdk/client-translate", () => {
  it.each(["en", "de", "ja", "ar", "it"])("translates into %s, signed", async (target) => {
    const { TranslatedText, SourceLanguageCode } = await ask({
      TargetLanguageCode: target,
      SourceLanguageCode: "auto",
    });
    expect(TranslatedText).toBe(await translated("Hola a todos.", "es", target));
    expect(SourceLanguageCode).toBe("es");
  });

  it("keeps elements that are not to be translated, and says what it applied", async () => {
    const answer = await ask({
      Text: '¿Está <span translate="no">ZXQ1ZXQ</span> bien?',
      Settings: { Formality: "FORMAL" },
      TerminologyNames: [terminology],
    });
    expect(answer.TranslatedText).toContain('<span translate="no">ZXQ1ZXQ</span>');
    expect(answer.AppliedSettings).toEqual({ Formality: "FORMAL" });
    expect(answer.AppliedTerminologies?.[0]?.Name).toBe(terminology);
    expect((await ask({ TargetLanguageCode: "ar", Settings: { Formality: "FORMAL" } })).AppliedSettings).toEqual({});
  });

  it("lists languages", async () => {
    const { Languages } = await client().send(new ListLanguagesCommand({}));
    expect(Languages?.length).toBeGreaterThan(70);
  });

  it.each([
    ["a wrong secret", () => ask({}, client({ secretAccessKey: "other" })), "InvalidSignatureException"],
    ["an unknown key", () => ask({}, client({ accessKeyId: "NOBODYSACCESSKEY0000" })), "UnrecognizedClientException"],
    [
      "a region that is not the host's",
      () =>
        ask(
          {},
          new TranslateClient({
            region: "us-east-1",
            endpoint: at("translate.eu-central-1.amazonaws.com"),
            credentials: { accessKeyId, secretAccessKey },
            maxAttempts: 1,
          }),
        ),
      "InvalidSignatureException",
    ],
    ["a language it has not", () => ask({ TargetLanguageCode: "eu" }), "UnsupportedLanguagePairException"],
    ["more than 10,000 bytes", () => ask({ Text: "漢".repeat(3_334) }), "TextSizeLimitExceededException"],
    ["no text", () => ask({ Text: "" }), "ValidationException"],
    ["a terminology it has not", () => ask({ TerminologyNames: ["none"] }), "ResourceNotFoundException"],
  ] as const)("is told of %s", async (_name, call, name) => {
    await expect(call()).rejects.toMatchObject({ name });
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "code=ThrottlingException", times: 1 },
      { fault: "503", times: 1 },
      { fault: "cut-body", times: 1 },
    ]);
    await expect(ask()).rejects.toMatchObject({ name: "ThrottlingException" });
    await expect(ask()).rejects.toMatchObject({
      name: "ServiceUnavailableException",
      $metadata: { httpStatusCode: 503 },
    });
    await expect(ask()).rejects.toThrow();
  });
});
