import * as z from "zod/mini";

/** What a service asks for, as much of JSON Schema as the vendors' settings use. Anything else is a line of text. */
const FieldSchema = z.object({
  type: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  pattern: z.optional(z.string()),
  default: z.optional(z.union([z.string(), z.number(), z.boolean()])),
});
const ObjectSchema = z.object({
  properties: z.optional(z.record(z.string(), FieldSchema)),
  required: z.optional(z.array(z.string())),
});

export type ServiceField = {
  readonly name: string;
  readonly kind: "text" | "choice" | "flag" | "number";
  readonly choices: readonly string[];
  readonly preset: string | number | boolean | undefined;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly pattern: string | undefined;
};

export function fieldsOf(schema: unknown, secrets: readonly string[]): readonly ServiceField[] {
  const parsed = ObjectSchema.safeParse(schema);
  if (!parsed.success) return [];
  const { properties = {}, required = [] } = parsed.data;
  return Object.entries(properties).map(([name, field]) => ({
    name,
    kind: kindOf(field),
    choices: field.enum ?? [],
    preset: field.default,
    isRequired: required.includes(name),
    isSecret: secrets.includes(name),
    pattern: field.pattern,
  }));
}

const kindOf = ({ type, enum: choices }: z.infer<typeof FieldSchema>): ServiceField["kind"] =>
  choices !== undefined
    ? "choice"
    : type === "boolean"
      ? "flag"
      : type === "number" || type === "integer"
        ? "number"
        : "text";

/** The fields' own names as people read them: `accessKeyId` → `Access key id`. They are what the services' own pages call them. */
export function humanName(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The vendors' patterns are plain enough for the browser; one that is not is left to the API. */
export function fitsPattern(value: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}
