import { TranslationServiceClient, v2 } from "@google-cloud/translate";
import { JWT } from "google-auth-library";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CREDENTIALS, serviceAccount } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const v3 = start("translate.googleapis.com");

describe("@google-cloud/translate v2", () => {
  beforeEach(() =>
    vi.stubEnv("GOOGLE_CLOUD_TRANSLATE_ENDPOINT", `${at("translation.googleapis.com")}/language/translate/v2`),
  );
  afterEach(() => vi.unstubAllEnvs());
  const client = (key: string = CREDENTIALS.googleV2.key) => new v2.Translate({ key, maxRetries: 0, autoRetry: false });

  it.each(["en", "de", "ja", "ar", "it"])("translates into %s", async (to) => {
    const [texts] = await client().translate(["Hola a todos.", "It's <ok> & fine."], {
      from: "es",
      to,
      format: "text",
    });
    expect(texts).toEqual([
      await translated("Hola a todos.", "es", to),
      await translated("It's <ok> & fine.", "es", to),
    ]);
  });

  it("writes entities in html, and keeps what is not to be translated", async () => {
    const [text] = await client().translate('L\'ordine <span translate="no">ZXQ1ZXQ</span> &amp; altro', {
      from: "it",
      to: "de",
      format: "html",
    });
    expect(text).toContain('<span translate="no">ZXQ1ZXQ</span> &amp; ');
    expect(text).toMatch(/^\p{L}+&#39;/u);
  });

  it("reads languages", async () => {
    const [languages] = await client().getLanguages();
    expect(languages.map(({ code }) => code)).toContain("zh-TW");
  });

  it("is told of errors", async () => {
    await expect(client("wrong").translate("Hola", { from: "es", to: "de" })).rejects.toMatchObject({
      code: 400,
      message: /API key not valid/,
    });
    await expect(client().translate("Hola", { from: "es", to: "xx" })).rejects.toMatchObject({ code: 400 });
    await expect(
      client().translate(
        Array.from({ length: 129 }, () => "a"),
        { from: "es", to: "de" },
      ),
    ).rejects.toMatchObject({ code: 400 });
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "code=dailyLimitExceeded", times: 1 },
      { fault: "503", times: 1 },
    ]);
    await expect(client().translate("Hola", { from: "es", to: "de" })).rejects.toMatchObject({
      code: 403,
      errors: [{ reason: "dailyLimitExceeded" }],
    });
    await expect(client().translate("Hola", { from: "es", to: "de" })).rejects.toMatchObject({ code: 503 });
  });
});

describe("@google-cloud/translate v3, over HTTP", () => {
  const project = CREDENTIALS.google.project;
  const parent = `projects/${project}/locations/europe-west1`;
  const clients: TranslationServiceClient[] = [];
  afterEach(async () => {
    for (const open of clients.splice(0)) await open.close();
  });

  /** Its own way: an assertion that the account signs stands in a token's place. */
  function client(over: { readonly email?: string } = {}): TranslationServiceClient {
    const { hostname, port } = new URL(v3.at(""));
    const options = {
      fallback: true,
      protocol: "http",
      apiEndpoint: hostname,
      port: Number(port),
      projectId: project,
      authClient: account(over.email),
    };
    const made = new TranslationServiceClient(options);
    clients.push(made);
    return made;
  }

  it.each(["en", "de", "ja", "ar", "it"])("translates into %s", async (targetLanguageCode) => {
    const [response] = await client().translateText({
      parent,
      contents: ["Hola a todos.", "Adiós."],
      mimeType: "text/plain",
      sourceLanguageCode: "es",
      targetLanguageCode,
    });
    expect(response.translations?.map(({ translatedText }) => translatedText)).toEqual([
      await translated("Hola a todos.", "es", targetLanguageCode),
      await translated("Adiós.", "es", targetLanguageCode),
    ]);
  });

  it("changes a signed assertion for a token, and uses it", async () => {
    const { access_token, expiry_date } = await account().authorize();
    expect(expiry_date).toBeGreaterThan(Date.now() + 3_000_000);
    const response = await fetch(`${v3.at("")}/v3/${parent}:translateText`, {
      method: "POST",
      headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json" },
      body: JSON.stringify({ contents: ["Hola."], sourceLanguageCode: "es", targetLanguageCode: "de" }),
    });
    expect(response.status).toBe(200);
    await expect(account("nobody@example.org").authorize()).rejects.toThrow("invalid_grant");
  });

  it("reads a glossary's answers", async () => {
    const glossary = `${parent}/glossaries/${CREDENTIALS.google.glossary}`;
    const [response] = await client().translateText({
      parent,
      contents: ["Hola."],
      sourceLanguageCode: "es",
      targetLanguageCode: "de",
      glossaryConfig: { glossary },
    });
    expect(response.glossaryTranslations).toHaveLength(1);
  });

  it("is told of errors, by the codes of gRPC", async () => {
    await expect(
      client({ email: "nobody@example.org" }).translateText({ parent, contents: ["a"], targetLanguageCode: "de" }),
    ).rejects.toMatchObject({ code: 16 });
    await expect(client().translateText({ parent, contents: ["a"], targetLanguageCode: "xx" })).rejects.toMatchObject({
      code: 3,
    });
    await expect(
      client().translateText({ parent: "projects/other/locations/global", contents: ["a"], targetLanguageCode: "de" }),
    ).rejects.toMatchObject({ code: 7 });
  });

  it("sees faults", async () => {
    v3.emulator.faults.set([{ fault: "429", times: 1 }]);
    await expect(client().translateText({ parent, contents: ["a"], targetLanguageCode: "de" })).rejects.toMatchObject({
      code: 8,
    });
  });
});

/** Its token endpoint has one address, so its requests are led here; the assertion is made and signed by Google's library. */
function account(email = serviceAccount().client_email): JWT {
  const jwt = new JWT({
    email,
    key: serviceAccount().private_key,
    scopes: ["https://www.googleapis.com/auth/cloud-translation"],
  });
  jwt.transporter.interceptors.request.add({
    resolved: (config) => {
      const url = String(config.url);
      config.url = new URL(url.startsWith("https://oauth2.") ? url.replace("https://", `${at("")}/`) : url);
      return Promise.resolve(config);
    },
  });
  return jwt;
}
