import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Emulation, type Tools } from "../emulation.ts";
import { characters, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { YANDEX_CODES } from "../wire/languages.ts";

/** The codes of gRPC, which stands behind it. */
const CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  429: 8,
  499: 1,
  500: 13,
  503: 14,
  504: 4,
};
const error = (status: number, message = "Error"): Answer =>
  json(status, { code: CODES[status] ?? 2, message, details: [] });
const bad = (message: string) => () => error(400, message);

const Body = z.strictObject({
  sourceLanguageCode: z.optional(z.string()),
  targetLanguageCode: z.string(),
  format: z.optional(z.enum(["PLAIN_TEXT", "HTML"])),
  texts: z.array(z.string()),
  folderId: z.optional(z.string()),
  model: z.optional(z.string()),
  speller: z.optional(z.boolean()),
  glossaryConfig: z.optional(
    z.strictObject({
      glossaryData: z.strictObject({
        glossaryPairs: z.array(
          z.strictObject({ sourceText: z.string(), translatedText: z.string(), exact: z.optional(z.boolean()) }),
        ),
      }),
    }),
  ),
});
type Body = z.infer<typeof Body>;

/** Yandex Translate v2. */
export const yandex: Emulation = {
  id: "yandex",
  serves: (host) => host === "translate.api.cloud.yandex.net",
  refusal: (status) => error(status),
  codes: {
    RESOURCE_EXHAUSTED_quota: () =>
      error(429, "quota limit translate.characters.rate exceed. Please, use exponential backoff."),
  },
  async answer(call, tools) {
    need(call.headers.get("authorization") === `Api-Key ${CREDENTIALS.yandex.key}`, () =>
      error(401, "Unknown api key"),
    );
    need(call.path === "/translate/v2/translate", () => error(404, "Not Found"));
    need(call.method === "POST", () => error(405, "Method Not Allowed"));
    need(isJson(call), bad("invalid content type"));
    return await translate(
      parseBody(Body, parseJson(call.body), (field) => error(400, `invalid field ${field}`)),
      tools,
    );
  },
};

async function translate(body: Body, tools: Tools): Promise<Answer> {
  need(body.folderId === undefined || body.folderId === CREDENTIALS.yandex.folder, () =>
    error(403, "Permission denied"),
  );
  need(body.texts.length > 0, bad("texts: Number of elements must be greater than 0"));
  need(characters(body.texts) <= 10_000, bad("texts: The total length must not exceed 10000"));
  const target = YANDEX_CODES.tag(body.targetLanguageCode);
  const source = body.sourceLanguageCode === undefined ? undefined : YANDEX_CODES.tag(body.sourceLanguageCode);
  need(target !== undefined, bad("unsupported target_language_code"));
  need(body.sourceLanguageCode === undefined || source !== undefined, bad("unsupported source_language_code"));
  const pairs = body.glossaryConfig?.glossaryData.glossaryPairs ?? [];
  need(pairs.length <= 50, bad("glossary_pairs: Number of elements must be less than 51"));
  need(pairs.length === 0 || source !== undefined, bad("source_language_code is required with a glossary"));
  const translations = await tools.translate({
    texts: body.texts,
    source,
    target,
    format: {
      kind: body.format === "HTML" ? "html" : "text",
      glossary: new Map(pairs.map(({ sourceText, translatedText }) => [sourceText, translatedText])),
    },
  });
  return json(200, {
    translations: translations.map((text, index) => ({
      text,
      ...(source === undefined ? { detectedLanguageCode: tools.detect(body.texts[index] ?? "") } : {}),
    })),
  });
}
