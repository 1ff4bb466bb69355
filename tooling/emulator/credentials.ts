import { generateKeyPairSync } from "node:crypto";

/** What the emulated vendors accept, and nothing else. None of it opens anything anywhere. */
export const CREDENTIALS = {
  deepl: {
    key: "emulator-deepl-key",
    freeKey: "emulator-deepl-key:fx",
    glossaryId: "def3a26b-3e84-45b3-84ae-0c0aaf3525f7",
  },
  googleV2: { key: "emulated-google-key-000000" },
  google: {
    project: "emulated-project",
    glossary: "emulated-glossary",
    clientEmail: "emulator@emulated-project.iam.gserviceaccount.com",
  },
  azure: {
    key: "emulator0azure0key0emulator0azure0key",
    region: "westeurope",
    customHost: "emulated.cognitiveservices.azure.com",
  },
  amazon: {
    accessKeyId: "EMULATEDACCESSKEY000",
    secretAccessKey: "emulated+secret/emulated+secret/emulated",
    terminology: "emulated-terms",
  },
  modernmt: { key: "EMULATED-MODERNMT-KEY-0000" },
  lara: { id: "EMULATEDLARAACCESSKEYID000", secret: "emulated-lara-secret-emulated-lara-secret" },
  libretranslate: { key: "00000000-0000-4000-8000-000000000000" },
  systran: { key: "emulated-systran-key" },
  yandex: { key: "emulated-yandex-key-000000", folder: "b1gemulatedfolder000" },
  papago: {
    id: "emulatedpapagoid",
    secret: "emulatedPapagoSecretemulatedPapagoSecret",
    unsubscribedId: "emulatedpapagoid2",
  },
  intento: { key: "emulatedintentokeyemulatedintento0" },
  openai: { key: "emulated-openai-key-0000" },
  anthropic: { key: "emulated-anthropic-key-0000" },
} as const;

export type ServiceAccount = {
  readonly type: "service_account";
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly token_uri: string;
  /** PEM; not part of Google's file. */
  readonly public_key: string;
};

let account: ServiceAccount | undefined;

/** A Google service account whose key pair is made anew in each process. */
export function serviceAccount(): ServiceAccount {
  if (account !== undefined) return account;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  account = {
    type: "service_account",
    project_id: CREDENTIALS.google.project,
    private_key_id: "0000000000000000000000000000000000000001",
    private_key: privateKey,
    client_email: CREDENTIALS.google.clientEmail,
    token_uri: "https://oauth2.googleapis.com/token",
    public_key: publicKey,
  };
  return account;
}
