/**
 * The closed vocabulary of personal data. It is the same in findings, policy, job metadata and receipts.
 */
export const ENTITIES = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "ADDRESS",
  "CARD",
  "IBAN",
  "BANK_ACCOUNT",
  "CRYPTO_WALLET",
  "NATIONAL_ID",
  "TAX_ID",
  "PASSPORT",
  "DRIVER_LICENSE",
  "HEALTH_ID",
  "ACCOUNT_ID",
  "VEHICLE",
  "DEVICE_ID",
  "USERNAME",
  "SECRET",
  "URL",
  "IP",
  "MAC",
  "DATE_OF_BIRTH",
  "LOCATION",
  "ORGANIZATION",
  "DATE",
  "AGE",
  "CUSTOM",
] as const;

export type Entity = (typeof ENTITIES)[number];

/** Reported, but left visible by the default policy: they help the translation and name nobody alone. */
export const VISIBLE_BY_DEFAULT: readonly Entity[] = ["LOCATION", "ORGANIZATION", "DATE", "AGE"];

/** How a chip is coloured, and how an agent thinks of it. */
export type Kind = "person" | "contact" | "place" | "money" | "id" | "secret" | "other";

export const KIND_OF: Readonly<Record<Entity, Kind>> = {
  PERSON: "person",
  USERNAME: "person",
  DATE_OF_BIRTH: "person",
  AGE: "person",
  EMAIL: "contact",
  PHONE: "contact",
  URL: "contact",
  ADDRESS: "place",
  LOCATION: "place",
  CARD: "money",
  IBAN: "money",
  BANK_ACCOUNT: "money",
  CRYPTO_WALLET: "money",
  NATIONAL_ID: "id",
  TAX_ID: "id",
  PASSPORT: "id",
  DRIVER_LICENSE: "id",
  HEALTH_ID: "id",
  ACCOUNT_ID: "id",
  VEHICLE: "id",
  DEVICE_ID: "id",
  IP: "id",
  MAC: "id",
  SECRET: "secret",
  ORGANIZATION: "other",
  DATE: "other",
  CUSTOM: "other",
};
