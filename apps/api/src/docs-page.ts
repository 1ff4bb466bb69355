import { ERRORS } from "@sottovoce/contract";
import { html, raw } from "hono/html";
import { errorsOf, schemaOf, SCOPES, type JsonSchema } from "./openapi.ts";
import type { Route, RouteDocumentation, RouteExample } from "./route.ts";
import { VERSION } from "./version.ts";

/** The API on one page that needs no script. Made from the same table as OpenAPI. */
export function docsPage(routes: readonly Route[]) {
  const described = routes.flatMap((route) =>
    route.documentation === undefined ? [] : [{ route, about: route.documentation }],
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Sottovoce API</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <main>
          <h1>Sottovoce API <small>${VERSION}</small></h1>
          <p>
            JSON over HTTPS. Send <code>Authorization: Bearer …</code> with a session's token or an API key. Personal
            data is replaced before any translation service sees the text, whatever you send; nothing you send is
            stored. The same as <a href="/openapi.json">OpenAPI 3.1</a>.
          </p>
          <pre>
curl -X POST https://this-host/v1/translations \\
  -H 'Authorization: Bearer …' -H 'Content-Type: application/json' \\
  -d '{"target":"en","contentType":"ticket","direction":"inbound","segments":["Hola, soy María."]}'</pre>
          <nav aria-label="Routes">
            <ul>
              ${described.map(({ route }) => html`<li><a href="#${anchorOf(route)}">${route.method} ${route.path}</a></li>`)}
            </ul>
          </nav>
          ${described.map(({ route, about }) => sectionOf(route, about))}
        </main>
      </body>
    </html>`;
}

const anchorOf = ({ method, path }: Route): string => `${method}${path.replaceAll("/", "-")}`.toLowerCase();

const sectionOf = (route: Route, { summary, body, query, reply, alsoAnswers = {}, example }: RouteDocumentation) => html`
  <section id="${anchorOf(route)}">
    <h2>${route.method} ${route.path}</h2>
    <p>${summary}. ${SCOPES[route.access].replaceAll("`", "")}</p>
    <pre tabindex="0" aria-label="curl for ${route.method} ${route.path}">${curlOf(route, example)}</pre>
    ${body === undefined ? "" : fieldsOf("Body", schemaOf(body, "input"))}
    ${query === undefined ? "" : fieldsOf("Query", { ...schemaOf(query, "output"), required: [] })}
    ${reply === undefined ? "" : fieldsOf("Reply", schemaOf(reply, "output"))}
    ${Object.entries(alsoAnswers).map(
      ([type, { description, example: shown }]) =>
        html`<h3>Reply as ${type}</h3>
          <p>${description}.</p>
          <pre tabindex="0" aria-label="Example of ${type}">${shown}</pre>`,
    )}
    <h3>Errors</h3>
    <table>
      <tbody>
        ${errorsOf(route).map(
          (code) =>
            html`<tr>
              <td>${ERRORS[code].status}</td>
              <td><code>${code}</code></td>
              <td>${ERRORS[code].message}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>
`;

/** To copy: the host and the key are the reader's own. */
function curlOf({ method, path, access }: Route, example: RouteExample = {}): string {
  const query = new URLSearchParams(Object.entries(example.query ?? {}).map(([name, value]) => [name, String(value)]));
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"$SOTTOVOCE${path}${query.size === 0 ? "" : `?${query}`}"`,
    ...(access === "open" ? [] : [`-H "Authorization: Bearer $KEY"`]),
    ...(example.body === undefined
      ? []
      : [`-H "Content-Type: application/json"`, `-d '${JSON.stringify(example.body).replaceAll("'", "'\\''")}'`]),
  ];
  return lines.join(" \\\n  ");
}

const fieldsOf = (title: string, schema: JsonSchema) => html`
  <h3>${title}</h3>
  <table>
    <tbody>
      ${rowsOf(schema, "").map(
        ({ path, type, isRequired }) =>
          html`<tr>
            <td><code>${path}</code></td>
            <td>${type}${isRequired ? "" : raw(" <em>optional</em>")}</td>
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
    field.minLength === undefined ? "" : `at least ${field.minLength} characters`,
    field.maxLength === undefined ? "" : `at most ${field.maxLength} characters`,
    field.maxItems === undefined ? "" : `at most ${field.maxItems}`,
    field.default === undefined ? "" : `default ${JSON.stringify(field.default)}`,
  ];
  return [field.type ?? "any", ...limits.filter((limit) => limit !== "")].join(", ");
}

export const DOCS_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 small, em { font-weight: normal; font-style: normal; opacity: 0.7; }
h2 { margin-top: 3rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { padding: 0.75rem 1rem; overflow-x: auto; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 4px; }
table { width: 100%; border-collapse: collapse; }
td { padding: 0.25rem 0.75rem 0.25rem 0; vertical-align: top; border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent); overflow-wrap: anywhere; }
`;
