import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Emulation, type Tools } from "../emulation.ts";
import { isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { anyTag } from "../wire/languages.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "InvalidRequestException",
  401: "AuthenticationException",
  403: "AuthenticationException",
  404: "NotFoundException",
  413: "RequestTooLargeException",
  429: "TooManyRequestsException",
  500: "InternalServerException",
  503: "ServiceUnavailableException",
};
/** The status is in the body too, and its own client reads it there. */
const error = (status: number, message = "Error"): Answer =>
  json(status, { status, error: { type: TYPES[status] ?? "Exception", message } });
const bad = (message: string) => () => error(400, message);

const list = z.union([z.string(), z.array(z.union([z.string(), z.number()]))]);
const Body = z.strictObject({
  source: z.optional(z.string()),
  target: z.string(),
  q: z.union([z.string(), z.array(z.string())]),
  format: z.optional(z.enum(["text/plain", "text/html", "text/xml", "application/xliff+xml"])),
  context_vector: z.optional(z.string()),
  hints: z.optional(list),
  priority: z.optional(z.enum(["normal", "background"])),
  project_id: z.optional(z.string()),
  multiline: z.optional(z.boolean()),
  timeout: z.optional(z.int()),
  alt_translations: z.optional(z.int()),
  session: z.optional(z.string()),
  glossaries: z.optional(list),
  ignore_glossary_case: z.optional(z.boolean()),
  mask_profanities: z.optional(z.boolean()),
});
type Body = z.infer<typeof Body>;

/** ModernMT. What it does with `translate="no"` is not known, so nothing is: tags stay, their content is translated. */
export const modernmt: Emulation = {
  id: "modernmt",
  serves: (host) => host === "api.modernmt.com",
  refusal: (status) => error(status),
  codes: {},
  async answer(call, tools) {
    need(call.headers.get("mmt-apikey") === CREDENTIALS.modernmt.key, () => error(401, "Invalid API key"));
    const method = (call.headers.get("x-http-method-override") ?? call.method).toUpperCase();
    if (call.path === "/translate/languages" && method === "GET")
      return json(200, { status: 200, data: ["ar", "de", "en", "es", "fr", "it", "ja", "nb", "pt"] });
    need(call.path === "/translate", () => error(404, "Not found"));
    need(method === "GET" && call.method === "POST", () => error(405, "Method not allowed"));
    need(isJson(call), bad("Invalid content type"));
    return await translate(
      parseBody(Body, parseJson(call.body), (field) => error(400, `Invalid parameter: ${field}`)),
      tools,
    );
  },
};

async function translate(body: Body, tools: Tools): Promise<Answer> {
  const texts = typeof body.q === "string" ? [body.q] : body.q;
  need(texts.length > 0, bad("Missing parameter: q"));
  need(texts.length <= 128, bad("Too many texts"));
  const target = anyTag(body.target);
  const source = body.source === undefined || body.source === "" ? undefined : anyTag(body.source);
  need(
    target !== undefined && (body.source === undefined || body.source === "" || source !== undefined),
    bad("The language pair is not supported"),
  );
  const kind =
    body.format === undefined || body.format === "text/plain" ? "text" : body.format === "text/html" ? "html" : "xml";
  const translations = await tools.translate({ texts, source, target, format: { kind } });
  const data = translations.map((translation, index) => ({
    translation,
    contextVector: body.context_vector ?? "",
    characters: Array.from(texts[index] ?? "").length,
    billedCharacters: Array.from(texts[index] ?? "").length,
    ...(source === undefined ? { detectedLanguage: tools.detect(texts[index] ?? "") } : {}),
  }));
  return json(200, { status: 200, data: typeof body.q === "string" ? data[0] : data });
}
