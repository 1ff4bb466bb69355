import { convert } from "openapi-to-postmanv2";
import * as z from "zod";

const Name = z.string().min(1);
const Parameter = z.looseObject({ key: z.string(), value: z.string(), disabled: z.boolean().optional() });
const Request = z.looseObject({
  name: z.string().optional(),
  method: z.enum(["GET", "POST", "PUT"]),
  header: z.array(Parameter),
  url: z.looseObject({ path: z.array(z.string()), host: z.array(z.string()), query: z.array(Parameter).optional() }),
});
const Answer = z.looseObject({ name: Name, code: z.number().int(), body: z.string().optional() });
const Item = z.looseObject({ name: Name, request: Request, response: z.array(Answer) });
const Folder = z.looseObject({ name: Name, item: z.array(Item) });

/** The part of Postman's collection format 2.1.0 that the file uses. */
export const Collection = z.looseObject({
  info: z.looseObject({
    name: Name,
    schema: z.literal("https://schema.getpostman.com/json/collection/v2.1.0/collection.json"),
  }),
  item: z.array(Folder).min(1),
  variable: z.array(z.looseObject({ key: Name, value: z.string() })),
});
export type Collection = z.infer<typeof Collection>;

const OPTIONS = {
  folderStrategy: "Tags",
  requestParametersResolution: "Example",
  exampleParametersResolution: "Example",
} as const;

/** What Postman imports. The same document gives the same file: the converter's random ids are left out. */
export async function collectionOf(openApi: unknown): Promise<Collection> {
  const made = await new Promise<unknown>((resolve, reject) => {
    convert({ type: "json", data: openApi as object }, OPTIONS, (error, result) => {
      if (error !== null || !result.result) reject(error ?? new Error(result.reason));
      // Classes of its own: their JSON is the collection.
      else resolve(JSON.parse(JSON.stringify(result.output[0]?.data)));
    });
  });
  const { info, item } = Collection.parse(withoutIds(made));
  const shown = shownIn(openApi);
  return {
    info: { ...info, description: `${DESCRIPTION}` },
    item: item.map((folder) => ({ ...folder, item: folder.item.map((one) => tidy(one, shown)) })),
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{bearerToken}}", type: "string" }] },
    variable: [
      { key: "baseUrl", value: "https://api.example.com", type: "string" },
      { key: "bearerToken", value: "", type: "string" },
    ],
  };
}

const DESCRIPTION =
  "Set `baseUrl` to your host and `bearerToken` to a session's token or an API key. Made from the API's own description.";

const Documented = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        parameters: z.array(z.looseObject({ name: z.string(), example: z.unknown().optional() })).optional(),
      }),
    ),
  ),
});

/** Parameters that the document has an example of; for the others the converter draws values. */
function shownIn(openApi: unknown): ReadonlySet<string> {
  const { paths } = Documented.parse(openApi);
  return new Set(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ parameters = [] }) =>
        parameters.filter(({ example }) => example !== undefined).map(({ name }) => `${path} ${name}`),
      ),
    ),
  );
}

/** Refusals are in the documents; what may be left out is off until somebody wants it: a repeated idempotency key is refused. */
function tidy({ request, response, ...rest }: z.infer<typeof Item>, shown: ReadonlySet<string>): z.infer<typeof Item> {
  const path = `/${request.url.path.join("/")}`;
  const header = request.header.map((one) => (one.key === "Idempotency-Key" ? { ...one, disabled: true } : one));
  const query = request.url.query?.map((one) =>
    shown.has(`${path} ${one.key}`) ? one : { ...one, value: "", disabled: true },
  );
  const tidied = { ...request, header, url: { ...request.url, ...(query === undefined ? {} : { query }) } };
  return {
    ...rest,
    request: tidied,
    response: response.filter(({ code }) => code < 300).map((one) => ({ ...one, originalRequest: tidied })),
  };
}

/** Every `id` and `_postman_id` that the converter drew; no request's body is an object here, so none of ours is lost. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "id" && name !== "_postman_id" && name !== "_")
      .map(([name, inner]) => [name, withoutIds(inner)]),
  );
}
