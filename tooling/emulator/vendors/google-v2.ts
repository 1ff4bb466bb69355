import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { escapeWithQuotes } from "../engine/markup.ts";
import { isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { GOOGLE_CODES } from "../wire/languages.ts";
import { googleError } from "./google-error.ts";

const refusal = (status: number): Answer => googleError(status);
const bad = (message: string) => () => googleError(400, message, "invalid");

const q = z.union([z.string(), z.array(z.string())]);
const Body = z.strictObject({
  q,
  target: z.string(),
  source: z.optional(z.string()),
  format: z.optional(z.enum(["html", "text"])),
  model: z.optional(z.enum(["nmt", "base"])),
});
type Body = z.infer<typeof Body>;

/** Cloud Translation v2 (Basic). */
export const googleV2: Emulation = {
  id: "google-v2",
  serves: (host, { path }) => host === "translation.googleapis.com" && path.startsWith("/language/translate/v2"),
  refusal,
  codes: {
    dailyLimitExceeded: () => googleError(403, "Daily Limit Exceeded", "dailyLimitExceeded"),
    userRateLimitExceeded: () => googleError(403, "User Rate Limit Exceeded", "userRateLimitExceeded"),
    rateLimitExceeded: () => googleError(403, "Rate Limit Exceeded", "rateLimitExceeded"),
    accessNotConfigured: () =>
      googleError(
        403,
        "Cloud Translation API has not been used in project before or it is disabled.",
        "accessNotConfigured",
      ),
    keyInvalid: () =>
      googleError(400, "API key not valid. Please pass a valid API key.", "badRequest", "API_KEY_INVALID"),
  },
  async answer(call, tools) {
    authorize(call);
    if (call.path === "/language/translate/v2/languages") {
      const named = call.query.has("target");
      return json(200, {
        data: { languages: GOOGLE_CODES.list.map((language) => ({ language, ...(named ? { name: language } : {}) })) },
      });
    }
    need(call.path === "/language/translate/v2", () => refusal(404));
    need(call.method === "POST", () => googleError(405, "Method not allowed", "httpMethodNotAllowed"));
    need(call.bytes <= 100 * 1024, () => googleError(413, "Request Entity Too Large", "uploadTooLarge"));
    return await translate(readBody(call), tools);
  },
};

/** A key in the query or in its header. Google answers 400 for a wrong key and 403 for none. */
function authorize({ query, headers }: Call): void {
  const key = query.get("key") ?? headers.get("x-goog-api-key");
  need(key !== null, () => googleError(403, "The request is missing a valid API key.", "forbidden"));
  need(key === CREDENTIALS.googleV2.key, () =>
    googleError(400, "API key not valid. Please pass a valid API key.", "badRequest", "API_KEY_INVALID"),
  );
}

function readBody(call: Call): Body {
  need(isJson(call) || isForm(call), bad("Invalid JSON payload received."));
  const form = new URLSearchParams(call.body);
  const body = isJson(call) ? parseJson(call.body) : { ...Object.fromEntries(form), q: form.getAll("q") };
  need(typeof body === "object" && body !== null, bad("Invalid JSON payload received."));
  return parseBody(Body, body, (field) =>
    googleError(400, `Invalid JSON payload received. Unknown name or value: ${field}`, "invalid"),
  );
}

async function translate(body: Body, tools: Tools): Promise<Answer> {
  const texts = typeof body.q === "string" ? [body.q] : body.q;
  need(texts.length > 0, bad("Required Text"));
  need(texts.length <= 128, bad("Too many text segments"));
  const target = GOOGLE_CODES.tag(body.target);
  const source = body.source === undefined ? undefined : GOOGLE_CODES.tag(body.source);
  need(target !== undefined, bad("Invalid Value"));
  need(body.source === undefined || source !== undefined, bad("Invalid Value"));
  need(source !== target, () => googleError(400, "Bad language pair", "badRequest"));
  const format =
    body.format === "text"
      ? ({ kind: "text" } as const)
      : ({ kind: "html", honoursNoTranslate: true, escape: escapeWithQuotes } as const);
  const translations = await tools.translate({ texts, source, target, format });
  return json(200, {
    data: {
      translations: translations.map((translatedText, index) => ({
        translatedText,
        ...(source === undefined ? { detectedSourceLanguage: tools.detect(texts[index] ?? "") } : {}),
        ...(body.model === undefined ? {} : { model: body.model }),
      })),
    },
  });
}
