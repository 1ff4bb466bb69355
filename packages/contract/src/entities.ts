import * as z from "zod/mini";

/** Kinds of personal data: the closed vocabulary of findings, policy, metadata and receipts. Equal to the detector's by a test. */
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

export const Entity = z.enum(ENTITIES);
export type Entity = z.infer<typeof Entity>;
