import { readFileSync } from "node:fs";
import { openApiDocument } from "@sottovoce/api/openapi";
import { ENDPOINTS } from "@sottovoce/client/endpoints";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Collection, collectionOf } from "./collection.ts";
import { COLLECTION_FILE, readCurlExamples, writeCollection } from "./files.ts";

const Operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().min(1),
  security: z.array(z.unknown()),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()) })),
});
const OpenApi = z.looseObject({
  tags: z.array(z.looseObject({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const Shown = z.looseObject({
  schema: z.unknown(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.looseObject({ value: z.unknown() })).optional(),
});
type Place = readonly (string | number)[];

/** Every media type and parameter: where it stands, and what it shows. */
function* shownExamples(value: unknown, at: Place = []): Iterable<readonly [Place, z.infer<typeof Shown>]> {
  if (typeof value !== "object" || value === null) return;
  const shown = Shown.safeParse(value);
  if (shown.success && "schema" in value) yield [at, shown.data];
  else
    for (const [name, inner] of Object.entries(value))
      yield* shownExamples(inner, [...at, Array.isArray(value) ? Number(name) : name]);
}

// As it goes over the wire.
const sent: unknown = JSON.parse(JSON.stringify(openApiDocument()));
const document = z.record(z.string(), z.unknown()).parse(sent);
const { paths, tags } = OpenApi.parse(sent);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

describe("the OpenAPI document", () => {
  it("is OpenAPI 3.1 by its schema", async () => {
    const { valid, errors } = await new Validator().validate(document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const broken = { ...document, paths: { healthz: {} } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it("names every operation once, under a tag that it lists", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const listed = tags.map(({ name }) => name);
    for (const { operation } of operations) expect(listed).toContain(operation.tags[0]);
  });

  it("says of every operation who may call it, and how it refuses", () => {
    for (const { name, operation } of operations) {
      const isOpen = operation.security.length === 0;
      expect(operation.description, name).toMatch(isOpen ? /No credential/ : /scope `(translate|read|admin)`|operator/);
      expect(operation.responses["401"] !== undefined || isOpen, name).toBe(true);
      expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(["200", "405", "500"]));
    }
  });

  it("shows examples that fit their schemas, of every body, parameter, reply and refusal", () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, "api");
    let count = 0;
    const check = (path: readonly (string | number)[], example: unknown): void => {
      const pointer = path.map((part) => encodeURIComponent(String(part).replace(/~/g, "~0").replace(/\//g, "~1")));
      const validate = ajv.compile({ $ref: `api#/${pointer.join("/")}` });
      expect(validate(example), `${path.join(" ")}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      count += 1;
    };
    for (const [at, { example, examples = {} }] of shownExamples(document)) {
      if (example !== undefined) check([...at, "schema"], example);
      for (const { value } of Object.values(examples)) check([...at, "schema"], value);
    }
    expect(count).toBeGreaterThan(operations.length * 3);
    expect(() => check(["components", "schemas", "Error"], { error: "no" })).toThrow("Error");
  });

  it("has the stream of a translation", () => {
    const answers = paths["/v1/translations"]?.["post"]?.responses["200"]?.content;
    expect(Object.keys(answers ?? {})).toEqual(["application/json", "text/event-stream"]);
  });
});

describe("the client's table", () => {
  it("has every route of the API, and no other", () => {
    const own = Object.values(ENDPOINTS).map(({ method, path }) => `${method} ${path}`);
    expect(own.toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
  });

  it("asks for a credential where the API does", () => {
    for (const { method, path, isOpen } of Object.values(ENDPOINTS)) {
      const operation = paths[path]?.[method.toLowerCase()];
      expect(isOpen, path).toBe(operation?.security.length === 0);
    }
  });
});

describe("the Postman collection", () => {
  it("is as the API describes itself today: `node main.ts` in tooling/api-docs writes it anew", async () => {
    expect(readFileSync(COLLECTION_FILE, "utf8")).toBe(writeCollection(await collectionOf(sent)));
  });

  it("has every operation, with an example of what comes back", () => {
    const { item } = Collection.parse(JSON.parse(readFileSync(COLLECTION_FILE, "utf8")));
    const requests = item.flatMap((folder) => folder.item);
    expect(requests.map(({ request }) => `${request.method} /${request.url.path.join("/")}`).toSorted()).toEqual(
      operations.map(({ name }) => name).toSorted(),
    );
    for (const { name, response } of requests)
      expect(
        response.map(({ code }) => code),
        name,
      ).toContain(200);
  });
});

describe("docs/api/curl.md", () => {
  it("has examples of the calls that people copy, and every path in it exists", () => {
    const scripts = readCurlExamples().map(({ script }) => script);
    const named = scripts.flatMap((script) =>
      [...script.matchAll(/\$SOTTOVOCE(\/[\w./:-]+)/g)].map(([, path]) => path),
    );
    for (const path of named) expect([...Object.keys(paths), "/.well-known/jwks.json"]).toContain(path);
    for (const wanted of [
      "/v1/sessions",
      "/v1/translations",
      "/v1/jobs",
      "/v1/jobs.csv",
      "/v1/usage",
      "/v1/receipts:verify",
    ])
      expect(named).toContain(wanted);
  });
});
