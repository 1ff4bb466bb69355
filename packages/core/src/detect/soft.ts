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
  "CUSTOM",
]);

/** May an agent release it? Soft kinds are guesses about words; hard ones (cards, ids, e-mails, secrets, links with a token) never leave. */
export function isSoft(entity: Entity): boolean {
  return SOFT.has(entity);
}
