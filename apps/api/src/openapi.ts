import { ERRORS, ErrorReply, SettingsChanged, TRANSLATION_EVENTS, type ErrorCode } from "@sottovoce/contract";
import * as z from "zod/mini";
import { exampleOf } from "./examples/index.ts";
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
    servers: [{ url: "/", description: "The host that this document came from" }],
    tags: [...new Set(routes.filter(({ documentation }) => documentation !== undefined).map(tagOf))].map((name) => ({
      name,
    })),
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorReply, "output"), ...eventSchemas() },
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: "A session's token or an API key" } },
    },
  };
}

/** `TranslationEventSegment`: the data of the event `segment`, and so on. OpenAPI 3.1 has no word for events in a stream. */
const eventSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(TRANSLATION_EVENTS).map(([name, schema]) => [
      `TranslationEvent${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      schemaOf(schema, "output"),
    ]),
  );

function operationOf(route: Route, documentation: RouteDocumentation) {
  const { summary, body, query, reply } = documentation;
  const example = exampleOf(route);
  const parameters = [
    ...(query === undefined ? [] : parametersOf(schemaOf(query, "output"), example.query)),
    ...headersOf(route),
  ];
  const done = { description: "Done", content: contentOf(documentation, example.reply) };
  return {
    operationId: operationIdOf(route),
    tags: [tagOf(route)],
    summary,
    description: SCOPES[route.access],
    security: route.access !== "open" ? [{ bearer: [] }] : [],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(body, "input"), example.body) } }),
    responses: {
      "200": done,
      ...(reply === SettingsChanged
        ? { "202": { ...done, description: "Waits for a second admin: `proposal` says under which number" } }
        : {}),
      ...errorResponses(errorsOf(route)),
    },
  };
}

/** What a route answers with, by media type. */
const contentOf = ({ reply, alsoAnswers = {} }: RouteDocumentation, example: unknown) => ({
  ...(reply === undefined ? {} : json(schemaOf(reply, "output"), example)),
  ...Object.fromEntries(
    Object.entries(alsoAnswers).map(([type, { description, example: shown }]) => [
      type,
      { schema: { type: "string", description }, example: shown },
    ]),
  ),
});

/** Headers that a route reads show in what it may refuse. */
function headersOf(route: Route) {
  const errors = errorsOf(route);
  const header = (name: string, required: boolean, example: string, description: string) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string" },
    example,
  });
  return [
    ...(errors.includes("precondition_required")
      ? [header("If-Match", true, '"4"', "The version that was read, as GET /v1/settings gave it in ETag")]
      : []),
    ...(errors.includes("duplicate_request")
      ? [
          header(
            "Idempotency-Key",
            false,
            "order-4471-reply-2",
            "8 to 200 visible ASCII characters: done once, however often it is sent",
          ),
        ]
      : []),
  ];
}

/** The noun: `settings` of `/v1/settings:rollback`. */
export const tagOf = ({ path }: Route): string =>
  path.split(/[/:.]/).find((part) => part !== "" && part !== "v1") ?? "other";

export const SCOPES: Readonly<Record<Route["access"], string>> = {
  open: "No credential is needed.",
  translate: "Needs the scope `translate`: an agent's session, or an API key that has it.",
  read: "Needs the scope `read`: an agent's session, or an API key that has it.",
  admin: "Needs the scope `admin`: an admin's session or key.",
  operator: "Needs the operator's key: whoever runs the deployment, not a customer.",
};

/** `post-v1-translations` */
export const operationIdOf = ({ method, path }: Route): string =>
  [method.toLowerCase(), ...path.split(/[^a-z0-9]+/i)].filter((part) => part !== "").join("-");

const REQUEST = "4b1f5c1e-6f0e-4d43-9a55-6c1d2f0a7b3e";

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
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Error" },
            examples: Object.fromEntries(
              codes
                .filter((code) => ERRORS[code].status === status)
                .map((code) => [
                  code,
                  { value: { error: { code, message: ERRORS[code].message, requestId: REQUEST } } },
                ]),
            ),
          },
        },
      },
    ]),
  );
}

const parametersOf = ({ properties = {}, required = [] }: JsonSchema, shown: Readonly<Record<string, unknown>> = {}) =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    // With a default it is there for the service, and may be left out by the caller.
    required: required.includes(name) && schema.default === undefined,
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
