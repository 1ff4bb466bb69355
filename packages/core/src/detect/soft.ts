import type { Entity } from "../entity.ts";

const SOFT: ReadonlySet<Entity> = new Set([
  "PERSON",
  "ADDRESS",
  "LOCATION",
  "ORGANIZATION",
  "DATE",
  "AGE",
  "USERNAME",
  "ACCOUNT_ID",
  "DATE_OF_BIRTH",
  "URL",
  "VEHICLE",
  "DEVICE_ID",
  "CUSTOM",
]);

/** May an agent release it? Soft kinds are guesses about words; hard ones (cards, ids, e-mails, secrets) never leave. */
export function isSoft(entity: Entity): boolean {
  return SOFT.has(entity);
}
