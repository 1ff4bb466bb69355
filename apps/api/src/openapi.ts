import { ERRORS, ErrorReply, type ErrorCode } from "@sottovoce/contract";
import * as z from "zod/mini";
import type { Route, RouteDocumentation } from "./route.ts";
import { VERSION } from "./version.ts";

/** The part of JSON Schema 2020-12 that zod writes for our schemas. */
export type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
};

/** What every route may answer beside its own errors. */
const ALWAYS: readonly ErrorCode[] = ["method_not_allowed", "internal"];
const WITH_BODY: readonly ErrorCode[] = ["invalid_json", "too_large", "unsupported_media_type"];
const WITH_CALLER: readonly ErrorCode[] = [
  "unauthorized",
  "session_expired",
  "forbidden",
  "rate_limited",
  "locked_out",
  "tenant_unavailable",
];

export const errorsOf = ({ access, documentation }: Route): readonly ErrorCode[] => [
  ...new Set([
    ...(documentation?.errors ?? []),
    ...(documentation?.body === undefined ? [] : WITH_BODY),
    ...(access !== "open" ? WITH_CALLER : []),
    ...ALWAYS,
  ]),
];

/** OpenAPI 3.1 from the schemas that parse the requests, so that it cannot say anything else than what happens. */
export function describeApi(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (route.documentation === undefined) continue;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, route.documentation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Sottovoce",
      version: VERSION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description:
        "Translates support conversations without telling the translator who is speaking. No text is ever stored.",
    },
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorReply, "output") },
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: "A session's token or an API key" } },
    },
  };
}

function operationOf(route: Route, documentation: RouteDocumentation) {
  const { summary, body, query, example } = documentation;
  return {
    operationId: operationIdOf(route),
    tags: [tagOf(route)],
    summary,
    description: SCOPES[route.access],
    security: route.access !== "open" ? [{ bearer: [] }] : [],
    ...(query === undefined ? {} : { parameters: parametersOf(schemaOf(query, "output"), example?.query) }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(body, "input"), example?.body) } }),
    responses: {
      "200": { description: "Done", content: contentOf(documentation) },
      ...errorResponses(errorsOf(route)),
    },
  };
}

/** What a route answers with, by media type. */
const contentOf = ({ reply, alsoAnswers = {}, example }: RouteDocumentation) => ({
  ...(reply === undefined ? {} : json(schemaOf(reply, "output"), example?.reply)),
  ...Object.fromEntries(
    Object.entries(alsoAnswers).map(([type, { description, example: shown }]) => [
      type,
      { schema: { type: "string", description }, example: shown },
    ]),
  ),
});

/** The noun: `settings` of `/v1/settings:rollback`. */
const tagOf = ({ path }: Route): string => path.split(/[/:.]/).find((part) => part !== "" && part !== "v1") ?? "other";

export const SCOPES: Readonly<Record<Route["access"], string>> = {
  open: "No credential is needed.",
  translate: "Needs the scope `translate`: an agent's session, or an API key that has it.",
  read: "Needs the scope `read`: an agent's session, or an API key that has it.",
  admin: "Needs the scope `admin`: an admin's session or key.",
  operator: "Needs the operator's key: whoever runs the deployment, not a customer.",
};

/** `post-v1-translations` */
const operationIdOf = ({ method, path }: Route): string =>
  [method.toLowerCase(), ...path.split(/[^a-z0-9]+/i)].filter((part) => part !== "").join("-");

function errorResponses(codes: readonly ErrorCode[]): Record<string, unknown> {
  const statuses = [...new Set(codes.map((code) => ERRORS[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes
          .filter((code) => ERRORS[code].status === status)
          .map((code) => `\`${code}\`: ${ERRORS[code].message}`)
          .join("; "),
        content: json({ $ref: "#/components/schemas/Error" }),
      },
    ]),
  );
}

const parametersOf = ({ properties = {} }: JsonSchema, shown: Readonly<Record<string, unknown>> = {}) =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema,
    ...(name in shown ? { example: shown[name] } : {}),
  }));

const json = (schema: unknown, example?: unknown) => ({
  "application/json": { schema, ...(example === undefined ? {} : { example }) },
});

export function schemaOf(schema: z.ZodMiniType, io: "input" | "output"): JsonSchema {
  // The dialect is OpenAPI's own; naming it in every schema says nothing.
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest as JsonSchema;
}
