/**
 * What a model that is held to a schema refuses of it: in strict mode every object names all its properties as required
 * and allows no others. A sentence, or undefined.
 */
export function strictSchemaFault(schema: unknown, path = "()", depth = 0): string | undefined {
  if (typeof schema !== "object" || schema === null || depth > 10)
    return `In context=${path}, schema must be an object.`;
  const node = schema as Readonly<Record<string, unknown>>;
  if (node["type"] === "object" || node["properties"] !== undefined) {
    const properties = (node["properties"] ?? {}) as Readonly<Record<string, unknown>>;
    const required = Array.isArray(node["required"]) ? node["required"] : [];
    if (node["additionalProperties"] !== false)
      return `In context=${path}, 'additionalProperties' is required to be supplied and to be false.`;
    const missing = Object.keys(properties).find((name) => !required.includes(name));
    if (missing !== undefined)
      return `In context=${path}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
    for (const [name, property] of Object.entries(properties)) {
      const fault = strictSchemaFault(property, `${path}.${name}`, depth + 1);
      if (fault !== undefined) return fault;
    }
  }
  if (node["type"] === "array") return strictSchemaFault(node["items"], `${path}.items`, depth + 1);
  return undefined;
}

/** Whether an answer is what the schema asks for: types, constants, required and additional properties, counts. */
export function fits(value: unknown, schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return true;
  const node = schema as Readonly<Record<string, unknown>>;
  if (Array.isArray(node["enum"]) && !node["enum"].includes(value)) return false;
  switch (node["type"]) {
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      const properties = (node["properties"] ?? {}) as Readonly<Record<string, unknown>>;
      const held = value as Readonly<Record<string, unknown>>;
      const required = Array.isArray(node["required"]) ? (node["required"] as readonly string[]) : [];
      if (required.some((name) => !(name in held))) return false;
      if (node["additionalProperties"] === false && Object.keys(held).some((name) => !(name in properties)))
        return false;
      return Object.entries(held).every(([name, item]) => fits(item, properties[name]));
    }
    case "array":
      if (!Array.isArray(value)) return false;
      if (typeof node["minItems"] === "number" && value.length < node["minItems"]) return false;
      if (typeof node["maxItems"] === "number" && value.length > node["maxItems"]) return false;
      return value.every((item) => fits(item, node["items"]));
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    default:
      return true;
  }
}

/** Constraints that Anthropic's structured output does not know. A sentence, or undefined. */
export function unknownConstraint(schema: unknown, depth = 0): string | undefined {
  if (typeof schema !== "object" || schema === null || depth > 20) return undefined;
  for (const [name, value] of Object.entries(schema)) {
    if (name === "minItems" && value !== 0 && value !== 1)
      return "For 'array' type, 'minItems' values other than 0 or 1 are not supported";
    if (UNKNOWN.has(name) && typeof value === "number") return `property '${name}' is not supported`;
    const inner = unknownConstraint(value, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const UNKNOWN: ReadonlySet<string> = new Set([
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "multipleOf",
]);
