import type * as z from "zod/mini";
import { Refused, type Answer, type Call } from "../emulation.ts";

/** Goes on only where the vendor would. */
export function need(condition: boolean, refusal: () => Answer): asserts condition {
  if (!condition) throw new Refused(refusal());
}

export const isJson = ({ headers }: Call): boolean => mediaType(headers) === "application/json";
export const isForm = ({ headers }: Call): boolean => mediaType(headers) === "application/x-www-form-urlencoded";

const mediaType = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body by a schema; a refused field is named as vendors name it, never its value. */
export function parseBody<S extends z.ZodMiniType>(
  schema: S,
  body: unknown,
  refuse: (field: string) => Answer,
): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : issue?.path.join(".");
  throw new Refused(refuse(field ?? ""));
}

export const characters = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Array.from(text).length, 0);
