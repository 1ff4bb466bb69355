import { ERRORS } from "@sottovoce/contract";
import { html } from "hono/html";
import type { ApiExample } from "./examples/example.ts";
import { exampleOf } from "./examples/index.ts";
import { errorsOf, operationIdOf, schemaOf, SCOPES, tagOf, type JsonSchema } from "./openapi.ts";
import type { Route, RouteDocumentation } from "./route.ts";
import { VERSION } from "./version.ts";

/** The API on one page that needs no script. Made from the same table as OpenAPI. */
export function docsPage(routes: readonly Route[]) {
  const described = routes.flatMap((route) =>
    route.documentation === undefined ? [] : [{ route, about: route.documentation }],
  );
  const tags = [...new Set(described.map(({ route }) => tagOf(route)))];
  const withTag = (tag: string) => described.filter(({ route }) => tagOf(route) === tag);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Sottovoce API</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the routes</a>
        <header>
          <h1>Sottovoce API <small>${VERSION}</small></h1>
          <p>
            JSON over HTTPS. Personal data is replaced before any translation service sees the text, whatever you send;
            nothing you send is stored. The same as <a href="/openapi.json">OpenAPI 3.1</a>.
          </p>
          <p>Commands below use two variables. A click selects a whole command.</p>
          <pre tabindex="0" aria-label="Variables of the commands"><code>export SOTTOVOCE=https://this-host
export KEY=…   # a session's token, or an API key</code></pre>
        </header>
        <nav aria-label="Routes">
          ${tags.map(
            (tag) =>
              html`<h2>${tag}</h2>
                <ul>
                  ${withTag(tag).map(
                    ({ route }) =>
                      html`<li>
                        <a href="#${operationIdOf(route)}"><span class="method">${route.method}</span> ${route.path}</a>
                      </li>`,
                  )}
                </ul>`,
          )}
        </nav>
        <main id="main" tabindex="-1">${tags.flatMap(withTag).map(({ route, about }) => sectionOf(route, about))}</main>
      </body>
    </html>`;
}

function sectionOf(route: Route, { summary, body, query, reply, alsoAnswers = {} }: RouteDocumentation) {
  const id = operationIdOf(route);
  const name = `${route.method} ${route.path}`;
  const example = exampleOf(route);
  return html`
    <section aria-labelledby="${id}">
      <h2 id="${id}"><span class="method">${route.method}</span> ${route.path}</h2>
      <p>${summary}. ${SCOPES[route.access].replaceAll("`", "")}</p>
      <pre tabindex="0" aria-label="Command for ${name}"><code>${curlOf(route, example)}</code></pre>
      ${body === undefined ? "" : fieldsOf(`Body of ${name}`, "Body", schemaOf(body, "input"))}
      ${query === undefined ? "" : fieldsOf(`Query of ${name}`, "Query", withoutDefaults(schemaOf(query, "output")))}
      ${reply === undefined ? "" : fieldsOf(`Reply of ${name}`, "Reply", schemaOf(reply, "output"))}
      ${
        example.reply === undefined
          ? ""
          : html`<pre
              tabindex="0"
              aria-label="Example reply of ${name}"
            ><code>${JSON.stringify(example.reply, undefined, 2)}</code></pre>`
      }
      ${Object.entries(alsoAnswers).map(
        ([type, { description, example: shown }]) =>
          html`<h3>Reply as ${type}</h3>
            <p>${description.replaceAll("`", "")}.</p>
            <pre tabindex="0" aria-label="Example of ${name} as ${type}"><code>${shown}</code></pre>`,
      )}
      <table>
        <caption>
          Errors
          <span class="hidden">of ${name}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Code</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${errorsOf(route).map(
            (code) =>
              html`<tr>
                <td>${ERRORS[code].status}</td>
                <th scope="row"><code>${code}</code></th>
                <td>${ERRORS[code].message}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  `;
}

/** To copy: the host and the key are the reader's own. */
export function curlOf({ method, path, access }: Route, example: ApiExample = {}): string {
  const query = new URLSearchParams(Object.entries(example.query ?? {}).map(([name, value]) => [name, String(value)]));
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"$SOTTOVOCE${path}${query.size === 0 ? "" : `?${query.toString()}`}"`,
    ...(access === "open" ? [] : [`-H "Authorization: Bearer $KEY"`]),
    ...Object.entries(example.headers ?? {}).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(example.body === undefined
      ? []
      : [`-H "Content-Type: application/json"`, `-d '${JSON.stringify(example.body).replaceAll("'", "'\\''")}'`]),
  ];
  return lines.join(" \\\n  ");
}

/** What has a default may be left out. */
const withoutDefaults = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  required: (schema.required ?? []).filter((name) => schema.properties?.[name]?.default === undefined),
});

const fieldsOf = (name: string, title: string, schema: JsonSchema) => html`
  <table>
    <caption>
      ${title}
      <span class="hidden">${name.slice(title.length)}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Holds</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOf(schema, "").map(
        ({ path, type, isRequired }) =>
          html`<tr>
            <th scope="row"><code>${path}</code></th>
            <td>${type}${isRequired ? "" : html` <em>optional</em>`}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

type Row = { readonly path: string; readonly type: string; readonly isRequired: boolean };

/** Every field, the nested ones by their path. */
function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    return [{ path, type: typeOf(field), isRequired: required.has(name) }, ...innerRows(field, path)];
  });
}

const innerRows = (field: JsonSchema, path: string): Row[] => [
  ...rowsOf(field, `${path}.`),
  ...(field.items === undefined ? [] : rowsOf(field.items, `${path}[].`)),
  ...variantsOf(field).flatMap((variant) => rowsOf(variant, `${path}.`)),
];

const variantsOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [];

function typeOf(field: JsonSchema): string {
  if (field.enum !== undefined) return field.enum.map(String).join(" | ");
  if (field.const !== undefined) return JSON.stringify(field.const);
  const variants = variantsOf(field);
  if (variants.length > 0) return variants.map(typeOf).join(" or ");
  const limits = [
    field.minLength === undefined ? "" : field.minLength === 1 ? "not empty" : `at least ${field.minLength} characters`,
    field.maxLength === undefined ? "" : `at most ${field.maxLength} characters`,
    field.maxItems === undefined ? "" : `at most ${field.maxItems}`,
    field.default === undefined ? "" : `default ${JSON.stringify(field.default)}`,
  ];
  return [field.type ?? "any", ...limits.filter((limit) => limit !== "")].join(", ");
}
