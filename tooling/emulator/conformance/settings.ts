import { generateKeyPairSync } from "node:crypto";
import { CREDENTIALS, serviceAccount } from "../credentials.ts";

/** Settings with which our clients reach the emulated vendors, by the vendor's id. */
export function settingsOf(id: string): Readonly<Record<string, unknown>> | undefined {
  return SETTINGS[id]?.();
}

/** The same settings with one secret that is well written and opens nothing. */
export function withOther(
  settings: Readonly<Record<string, unknown>>,
  secret: string,
): Readonly<Record<string, unknown>> {
  const value = String(settings[secret]);
  return {
    ...settings,
    [secret]: value.includes("PRIVATE KEY") ? otherPrivateKey() : Array.from(value).toReversed().join(""),
  };
}

const otherPrivateKey = (): string =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).privateKey;

/** Other settings with which a vendor must work as well: its other hosts, glossaries, ways to show a key. */
export const variantsOf = (id: string): readonly Readonly<Record<string, unknown>>[] =>
  (VARIANTS[id] ?? []).map((over) => ({ ...settingsOf(id), ...over }));

const { azure, papago, amazon, lara } = CREDENTIALS;
const SETTINGS: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  deepl: () => ({ key: CREDENTIALS.deepl.key }),
  "google-v2": () => ({ key: CREDENTIALS.googleV2.key }),
  google: () => ({
    project: CREDENTIALS.google.project,
    clientEmail: CREDENTIALS.google.clientEmail,
    privateKey: serviceAccount().private_key,
  }),
  azure: () => ({ key: azure.key, resourceRegion: azure.region }),
  "azure-2026": () => ({ key: azure.key, resourceRegion: azure.region, deployment: "gpt-5.1" }),
  amazon: () => ({ accessKeyId: amazon.accessKeyId, secretAccessKey: amazon.secretAccessKey }),
  modernmt: () => ({ key: CREDENTIALS.modernmt.key }),
  lara: () => ({ keyId: lara.id, keySecret: lara.secret }),
  libretranslate: () => ({ url: "https://libretranslate.example.org", key: CREDENTIALS.libretranslate.key }),
  systran: () => ({ key: CREDENTIALS.systran.key }),
  yandex: () => ({ key: CREDENTIALS.yandex.key, folderId: CREDENTIALS.yandex.folder }),
  papago: () => ({ keyId: papago.id, key: papago.secret }),
  intento: () => ({ key: CREDENTIALS.intento.key, provider: "ai.text.translate.emulated.general" }),
  openai: () => ({ key: CREDENTIALS.openai.key, model: "gpt-5.1" }),
  anthropic: () => ({ key: CREDENTIALS.anthropic.key, model: "claude-sonnet-5" }),
};

const VARIANTS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  deepl: [{ key: CREDENTIALS.deepl.freeKey }, { region: "us" }, { glossaryId: CREDENTIALS.deepl.glossaryId }],
  google: [{ region: "us" }, { region: "global" }, { region: "eu", glossaryId: CREDENTIALS.google.glossary }],
  azure: [{ geography: "global" }, { geography: "us" }, { resource: "emulated" }],
  "azure-2026": [{ geography: "asia" }, { resource: "emulated" }],
  amazon: [{ region: "us-east-1" }, { terminologyName: amazon.terminology }],
  modernmt: [{ glossaryId: "1234" }],
  lara: [{ glossaryId: "gls_1234" }],
  yandex: [{ folderId: undefined }],
  papago: [{ glossaryId: "0000-1111" }],
  intento: [{ glossaryId: "emulated" }],
  openai: [
    { region: "eu" },
    { url: "https://openai-compatible.example.org/v1", model: "mistral-small" },
    { effort: "low" },
    { model: "gpt-5.6", promptCache: "off" },
  ],
  anthropic: [{ keyHeader: "authorization" }, { version: "2026-10-21" }, { region: "us", effort: "low" }],
};
