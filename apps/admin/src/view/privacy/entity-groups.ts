import type { Entity } from "@sottovoce/contract";

export type Group = "person" | "contact" | "place" | "money" | "id" | "secret" | "other";

/** As the chips in the sidebar are coloured. */
export const GROUPS: Readonly<Record<Group, readonly Entity[]>> = {
  person: ["PERSON", "USERNAME", "DATE_OF_BIRTH", "AGE"],
  contact: ["EMAIL", "PHONE", "URL"],
  place: ["ADDRESS", "LOCATION"],
  money: ["CARD", "IBAN", "BANK_ACCOUNT", "CRYPTO_WALLET"],
  id: [
    "NATIONAL_ID",
    "TAX_ID",
    "PASSPORT",
    "DRIVER_LICENSE",
    "HEALTH_ID",
    "ACCOUNT_ID",
    "VEHICLE",
    "DEVICE_ID",
    "IP",
    "MAC",
  ],
  secret: ["SECRET"],
  other: ["ORGANIZATION", "DATE", "CUSTOM"],
};

/** What an admin may decide about. The engine masks all others whatever the settings say: they say who a person is, or open accounts. */
export const MAY_BE_VISIBLE: ReadonlySet<Entity> = new Set<Entity>([
  "LOCATION",
  "ORGANIZATION",
  "DATE",
  "AGE",
  "ACCOUNT_ID",
  "DEVICE_ID",
  "VEHICLE",
  "URL",
  "IP",
  "MAC",
]);
