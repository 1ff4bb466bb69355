import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Call, type Emulation, type Tools } from "../emulation.ts";
import { xmlFault, type Format } from "../engine/markup.ts";
import { isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { DEEPL_SOURCE, DEEPL_TARGET } from "../wire/languages.ts";

const HOSTS: ReadonlySet<string> = new Set([
  "api.deepl.com",
  "api-free.deepl.com",
  "api-us.deepl.com",
  "api-jp.deepl.com",
]);
const FORMALITY: ReadonlySet<string> = new Set("de es es-419 fr it ja nl pl pt pt-br pt-pt ru".split(" "));

const MESSAGES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  413: "Request Entity Too Large",
  429: "Too many requests",
  456: "Quota Exceeded",
  500: "Internal server error",
  503: "Resource currently unavailable",
  529: "Too many requests",
};
const refusal = (status: number) =>
  json(status, { message: MESSAGES[status] ?? "Error" }, { "x-trace-id": "0".repeat(32) });
const bad = (message: string) => () => json(400, { message });

const flag = z.union([z.boolean(), z.enum(["0", "1", "true", "false"])]);
const list = z.union([z.array(z.string()), z.string()]);
const Body = z.strictObject({
  text: z.array(z.string()),
  target_lang: z.string(),
  source_lang: z.optional(z.string()),
  context: z.optional(z.string()),
  split_sentences: z.optional(z.enum(["0", "1", "nonewlines"])),
  preserve_formatting: z.optional(flag),
  show_billed_characters: z.optional(flag),
  formality: z.optional(z.enum(["default", "more", "less", "prefer_more", "prefer_less"])),
  model_type: z.optional(z.enum(["quality_optimized", "prefer_quality_optimized", "latency_optimized"])),
  glossary_id: z.optional(z.string()),
  glossary_ids: z.optional(list),
  style_id: z.optional(z.string()),
  translation_memory_id: z.optional(z.string()),
  translation_memory_threshold: z.optional(z.union([z.number(), z.string()])),
  custom_instructions: z.optional(list),
  enable_beta_languages: z.optional(flag),
  tag_handling: z.optional(z.enum(["xml", "html"])),
  tag_handling_version: z.optional(z.enum(["v1", "v2"])),
  outline_detection: z.optional(flag),
  ignore_tags: z.optional(list),
  splitting_tags: z.optional(list),
  non_splitting_tags: z.optional(list),
});
type Body = z.infer<typeof Body>;

/** DeepL API v2. */
export const deepl: Emulation = {
  id: "deepl",
  serves: (host) => HOSTS.has(host),
  refusal,
  codes: {},
  async answer(call, tools) {
    authorize(call);
    need(call.headers.get("user-agent") !== null, bad("User-Agent header is required."));
    if (call.path === "/v2/usage" && call.method === "GET")
      return json(200, { character_count: 0, character_limit: 1_000_000 });
    if (call.path === "/v2/languages" && call.method === "GET") return languages(call);
    need(call.path === "/v2/translate", () => refusal(404));
    need(call.method === "POST", () => json(405, { message: "Method Not Allowed" }));
    need(call.bytes <= 128 * 1024, () => refusal(413));
    need([...call.query].length === 0, bad("Query parameters are not supported."));
    return await translate(readBody(call), tools);
  },
};

/** A free key opens the free host only, and the other way round. */
function authorize({ headers, host }: Call): void {
  const { key, freeKey } = CREDENTIALS.deepl;
  const given = headers.get("authorization");
  need(given === `DeepL-Auth-Key ${host === "api-free.deepl.com" ? freeKey : key}`, () => refusal(403));
}

function languages({ query }: Call) {
  const table = query.get("type") === "target" ? DEEPL_TARGET : DEEPL_SOURCE;
  const formality =
    query.get("type") === "target"
      ? (code: string) => ({ supports_formality: FORMALITY.has(code.toLowerCase()) })
      : () => ({});
  return json(
    200,
    table.list.map((code) => ({ language: code.toUpperCase(), name: code, ...formality(code) })),
  );
}

function readBody(call: Call): Body {
  need(isJson(call) || isForm(call), bad("Unsupported Content-Type."));
  const body = isJson(call) ? parseJson(call.body) : fromForm(new URLSearchParams(call.body));
  need(typeof body === "object" && body !== null, bad("Bad request. Reason: invalid JSON."));
  return parseBody(Body, body, (field) => json(400, { message: `Bad request. Reason: parameter '${field}'.` }));
}

function fromForm(form: URLSearchParams): Record<string, unknown> {
  const names = new Set(form.keys());
  return Object.fromEntries([...names].map((name) => [name, name === "text" ? form.getAll(name) : form.get(name)]));
}

async function translate(body: Body, tools: Tools) {
  need(body.text.length > 0, bad("Parameter 'text' not specified."));
  need(body.text.length <= 50, bad("Too many texts: at most 50."));
  const target = DEEPL_TARGET.tag(body.target_lang);
  const source = body.source_lang === undefined ? undefined : DEEPL_SOURCE.tag(body.source_lang);
  need(target !== undefined, bad("Value for 'target_lang' not supported."));
  need(body.source_lang === undefined || source !== undefined, bad("Value for 'source_lang' not supported."));
  if (body.formality === "more" || body.formality === "less")
    need(FORMALITY.has(body.target_lang.toLowerCase()), bad("'formality' is not supported for given 'target_lang'."));
  if (body.glossary_id !== undefined) {
    need(source !== undefined, bad("Use of a glossary requires the source_lang parameter to be specified"));
    need(body.glossary_id === CREDENTIALS.deepl.glossaryId, () => json(404, { message: "Glossary not found" }));
  }
  const strict = body.tag_handling === "xml" && body.tag_handling_version !== "v1";
  if (strict)
    need(
      body.text.every((text) => xmlFault(text) === undefined),
      bad("Tag handling parsing failed, please check input."),
    );

  const translations = await tools.translate({ texts: body.text, source, target, format: formatOf(body) });
  const shows =
    body.show_billed_characters === true ||
    body.show_billed_characters === "1" ||
    body.show_billed_characters === "true";
  return json(
    200,
    {
      translations: translations.map((text, index) => ({
        detected_source_language: (source ?? tools.detect(body.text[index] ?? "")).split("-", 1)[0]?.toUpperCase(),
        text,
        ...(shows ? { billed_characters: Array.from(body.text[index] ?? "").length } : {}),
        ...(body.model_type === undefined ? {} : { model_type_used: body.model_type.replace("prefer_", "") }),
        ...(body.tag_handling === undefined ? {} : { tag_handling_version: body.tag_handling_version ?? "v2" }),
      })),
    },
    { "x-trace-id": "0".repeat(32) },
  );
}

function formatOf({ tag_handling: handling, ignore_tags: ignored = [] }: Body): Format {
  if (handling === undefined) return { kind: "text" };
  if (handling === "html") return { kind: "html", honoursNoTranslate: true };
  return { kind: "xml", ignoreTags: typeof ignored === "string" ? ignored.split(",") : ignored };
}
