import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { LIBRE_CODES } from "../wire/languages.ts";

const MESSAGES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Invalid API key",
  404: "Not found",
  429: "Too many request limits violations",
  500: "Cannot translate text",
};
const error = (status: number, message = MESSAGES[status] ?? "Error"): Answer => json(status, { error: message });
const bad = (message: string) => () => error(400, message);

/** What this server was started with (`--char-limit`, `--batch-limit`); both are off by default. */
const CHAR_LIMIT = 50_000;
const BATCH_LIMIT = 100;

const Body = z.strictObject({
  q: z.union([z.string(), z.array(z.string())]),
  source: z.string(),
  target: z.string(),
  format: z.optional(z.enum(["text", "html"])),
  alternatives: z.optional(z.union([z.int(), z.string()])),
  api_key: z.optional(z.string()),
});
type Body = z.infer<typeof Body>;

/** A LibreTranslate of somebody's own, started with keys. */
export const libretranslate: Emulation = {
  id: "libretranslate",
  serves: (host) => host === "libretranslate.com" || host.startsWith("libretranslate."),
  refusal: (status) => error(status),
  codes: {},
  async answer(call, tools) {
    if (call.path === "/languages" && call.method === "GET")
      return json(
        200,
        LIBRE_CODES.list.map((code) => ({ code, name: code, targets: LIBRE_CODES.list })),
      );
    need(call.path === "/translate", () => error(404));
    need(call.method === "POST", () => error(405, "The method is not allowed for the requested URL."));
    return await translate(readBody(call), tools);
  },
};

function readBody(call: Call): Body {
  need(isJson(call) || isForm(call), bad("Invalid JSON format"));
  const body = isJson(call) ? parseJson(call.body) : Object.fromEntries(new URLSearchParams(call.body));
  need(typeof body === "object" && body !== null, bad("Invalid JSON format"));
  const parsed = parseBody(Body, body, (field) => error(400, `Invalid request: missing ${field} parameter`));
  need(parsed.api_key !== undefined, bad("Please contact the server operator to get an API key"));
  need(parsed.api_key === CREDENTIALS.libretranslate.key, () => error(403));
  return parsed;
}

async function translate(body: Body, tools: Tools): Promise<Answer> {
  const texts = typeof body.q === "string" ? [body.q] : body.q;
  need(
    texts.length <= BATCH_LIMIT,
    bad(`Invalid request: request (${texts.length}) exceeds batch limit (${BATCH_LIMIT})`),
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  need(length <= CHAR_LIMIT, bad(`Invalid request: request (${length}) exceeds text limit (${CHAR_LIMIT})`));
  const target = LIBRE_CODES.tag(body.target);
  const source = body.source === "auto" ? undefined : LIBRE_CODES.tag(body.source);
  need(body.source === "auto" || source !== undefined, bad(`${body.source.slice(0, 10)} is not supported`));
  need(target !== undefined, bad(`${body.target.slice(0, 10)} is not supported`));
  // Its answers are unescaped, in html too.
  const format =
    body.format === "html"
      ? ({ kind: "html", honoursNoTranslate: true, escape: (text: string) => text } as const)
      : ({ kind: "text" } as const);
  const translated = await tools.translate({ texts, source, target, format });
  const detected = texts.map((text) => ({ confidence: 90, language: tools.detect(text) }));
  const wanted =
    body.alternatives === undefined ? {} : { alternatives: typeof body.q === "string" ? [] : texts.map(() => []) };
  const found = source === undefined ? { detectedLanguage: typeof body.q === "string" ? detected[0] : detected } : {};
  return json(200, { ...wanted, ...found, translatedText: typeof body.q === "string" ? translated[0] : translated });
}
