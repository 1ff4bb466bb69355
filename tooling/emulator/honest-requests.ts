import { createHmac } from "node:crypto";
import { CREDENTIALS } from "./credentials.ts";

/** A request that a vendor accepts: what tests change one thing of, to see it refused. */
export type Honest = {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export const json = { "content-type": "application/json", "user-agent": "Test/1.0" };
const lara = CREDENTIALS.lara;

/** Into German, from a language that is not looked at; without those that must be signed at the time. */
export const HONEST = {
  deepl: {
    host: "api.deepl.com",
    path: "/v2/translate",
    headers: { ...json, authorization: `DeepL-Auth-Key ${CREDENTIALS.deepl.key}` },
    body: { text: ["Hola."], source_lang: "ES", target_lang: "DE" },
  },
  "google-v2": {
    host: "translation.googleapis.com",
    path: "/language/translate/v2",
    headers: { ...json, "x-goog-api-key": CREDENTIALS.googleV2.key },
    body: { q: ["Hola."], source: "es", target: "de", format: "text" },
  },
  azure: {
    host: "api-eur.cognitive.microsofttranslator.com",
    path: "/translate?api-version=3.0&from=es&to=de&textType=html",
    headers: {
      ...json,
      "ocp-apim-subscription-key": CREDENTIALS.azure.key,
      "ocp-apim-subscription-region": CREDENTIALS.azure.region,
    },
    body: [{ Text: "Hola." }],
  },
  "azure-2026": {
    host: "api-eur.cognitive.microsofttranslator.com",
    path: "/translate?api-version=2026-06-06",
    headers: {
      ...json,
      "ocp-apim-subscription-key": CREDENTIALS.azure.key,
      "ocp-apim-subscription-region": CREDENTIALS.azure.region,
    },
    body: { inputs: [{ text: "Hola.", language: "es", textType: "html", targets: [{ language: "de" }] }] },
  },
  modernmt: {
    host: "api.modernmt.com",
    path: "/translate",
    headers: { ...json, "mmt-apikey": CREDENTIALS.modernmt.key, "x-http-method-override": "GET" },
    body: { q: ["Hola."], source: "es", target: "de" },
  },
  libretranslate: {
    host: "libretranslate.com",
    path: "/translate",
    headers: json,
    body: { q: ["Hola."], source: "es", target: "de", format: "html", api_key: CREDENTIALS.libretranslate.key },
  },
  systran: {
    host: "api-translate.systran.net",
    path: "/translation/text/translate",
    headers: {
      ...json,
      "content-type": "application/x-www-form-urlencoded",
      authorization: `Key ${CREDENTIALS.systran.key}`,
    },
    body: "input=Hola.&source=es&target=de",
  },
  yandex: {
    host: "translate.api.cloud.yandex.net",
    path: "/translate/v2/translate",
    headers: { ...json, authorization: `Api-Key ${CREDENTIALS.yandex.key}` },
    body: {
      texts: ["Hola."],
      sourceLanguageCode: "es",
      targetLanguageCode: "de",
      format: "PLAIN_TEXT",
      folderId: CREDENTIALS.yandex.folder,
    },
  },
  papago: {
    host: "papago.apigw.ntruss.com",
    path: "/nmt/v1/translation",
    headers: {
      ...json,
      "x-ncp-apigw-api-key-id": CREDENTIALS.papago.id,
      "x-ncp-apigw-api-key": CREDENTIALS.papago.secret,
    },
    body: { source: "en", target: "de", text: "Hola." },
  },
  intento: {
    host: "api.inten.to",
    path: "/ai/text/translate",
    headers: { ...json, apikey: CREDENTIALS.intento.key },
    body: {
      context: { text: ["Hola."], from: "es", to: "de" },
      service: { provider: "ai.text.translate.emulated.general", trace: false },
    },
  },
  openai: {
    host: "api.openai.com",
    path: "/v1/chat/completions",
    headers: { ...json, authorization: `Bearer ${CREDENTIALS.openai.key}` },
    body: {
      model: "gpt-5.1",
      messages: [{ role: "user", content: '{"source":"es","target":"de","segments":[{"id":1,"text":"Hola."}]}' }],
    },
  },
  anthropic: {
    host: "api.anthropic.com",
    path: "/v1/messages",
    headers: { ...json, "x-api-key": CREDENTIALS.anthropic.key, "anthropic-version": "2023-06-01" },
    body: {
      model: "claude-sonnet-5",
      max_tokens: 500,
      messages: [{ role: "user", content: '{"source":"es","target":"de","segments":[{"id":1,"text":"Hola."}]}' }],
    },
  },
} as const satisfies Readonly<Record<string, Honest>>;

export type HonestId = keyof typeof HONEST;

/** Signed for this moment, as Lara's documentation has it. */
export function laraAuth(now: number, over: { readonly digest?: string; readonly secret?: string } = {}): Honest {
  const date = new Date(now).toUTCString();
  const digest = over.digest ?? "";
  const challenge = `POST\n/v2/auth\n${digest}\napplication/json\n${date}`;
  const signature = createHmac("sha256", over.secret ?? lara.secret)
    .update(challenge)
    .digest("base64");
  return {
    host: "api.laratranslate.com",
    path: "/v2/auth",
    headers: {
      "content-type": "application/json",
      "x-lara-date": date,
      "content-md5": digest,
      authorization: `Lara:${signature}`,
    },
    body: { id: lara.id },
  };
}

export function toRequest({ host, path, headers, body }: Honest, method = "POST"): Request {
  return new Request(`http://127.0.0.1/${host}${path}`, {
    method,
    headers: { ...headers },
    ...(method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
