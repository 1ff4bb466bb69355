import type { Caller } from "../../context.ts";
import { AppError } from "../../errors.ts";

/** The keyed name under which an admin's acts are written down. Who has none may not act. @throws AppError */
export function actorOf({ actor }: Caller): string {
  if (actor === undefined) throw new AppError("forbidden");
  return actor;
}
