import * as z from "zod/mini";
import { AppError } from "./errors.ts";

/** @throws AppError that names the first offending field by its path, and never its value. */
export function parseInput<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = fieldPath(issue?.path ?? [], namesIn(schema));
  // A field nobody knows may itself be named with a customer's words.
  const field = issue?.code === "unrecognized_keys" ? `${path}${path === "" ? "" : "."}(unknown field)` : path;
  throw new AppError("invalid_request", field === "" ? {} : { field });
}

/** `segments[3]`, `conversation.language`. A name that the caller made up (a key of a record) is not repeated. */
function fieldPath(path: readonly PropertyKey[], names: ReadonlySet<string>): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    const name = names.has(String(part)) ? String(part) : "(field)";
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** Every field name that a schema knows, at any depth. */
function namesIn(schema: z.ZodMiniType): ReadonlySet<string> {
  const kept = known.get(schema);
  if (kept !== undefined) return kept;
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const properties: unknown = Reflect.get(part, "properties");
    if (typeof properties === "object" && properties !== null)
      for (const name of Object.keys(properties)) names.add(name);
    for (const value of Object.values(part)) visit(value);
  };
  visit(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  known.set(schema, names);
  return names;
}

const known = new WeakMap<z.ZodMiniType, ReadonlySet<string>>();
