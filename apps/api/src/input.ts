import type * as z from "zod/mini";
import { AppError } from "./errors.ts";

/** @throws AppError that names the first offending field by its path, and never its value. */
export function parseInput<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = fieldPath(issue?.path ?? []);
  // A field nobody knows may itself be named with a customer's words.
  const field = issue?.code === "unrecognized_keys" ? `${path}${path === "" ? "" : "."}(unknown field)` : path;
  throw new AppError("invalid_request", field === "" ? {} : { field });
}

/** `segments[3]`, `conversation.language` */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}
