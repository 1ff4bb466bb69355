import { createHash, createHmac } from "node:crypto";
import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { readToken, signToken } from "../wire/jwt.ts";
import { anyTag } from "../wire/languages.ts";

const SECRET = "emulated lara tokens";
const TOKEN_SECONDS = 600;

const TYPES: Readonly<Record<number, string>> = {
  400: "InvalidRequestError",
  401: "AuthenticationError",
  403: "ForbiddenError",
  404: "NotFoundError",
  413: "RequestTooLargeError",
  429: "QuotaExceededError",
  500: "InternalServerError",
  503: "ServiceUnavailableError",
};
const error = (status: number, message = "Error"): Answer => json(status, { type: TYPES[status] ?? "Error", message });
const bad = (message: string) => () => error(400, message);

const TextBlock = z.strictObject({ text: z.string(), translatable: z.optional(z.boolean()) });
const Body = z.strictObject({
  q: z.union([z.string(), z.array(z.string()), z.array(TextBlock)]),
  source: z.optional(z.string()),
  target: z.string(),
  source_hint: z.optional(z.string()),
  content_type: z.optional(z.enum(["text/plain", "text/html", "text/xml", "application/xliff+xml"])),
  multiline: z.optional(z.boolean()),
  adapt_to: z.optional(z.array(z.string())),
  glossaries: z.optional(z.array(z.string())),
  instructions: z.optional(z.array(z.string())),
  timeout: z.optional(z.int()),
  priority: z.optional(z.enum(["normal", "background"])),
  use_cache: z.optional(z.union([z.enum(["yes", "no", "overwrite"]), z.boolean()])),
  cache_ttl: z.optional(z.int()),
  verbose: z.optional(z.boolean()),
  style: z.optional(z.enum(["faithful", "fluid", "creative"])),
  reasoning: z.optional(z.boolean()),
  metadata: z.optional(z.unknown()),
  profanities_detect: z.optional(z.string()),
  profanities_handling: z.optional(z.string()),
  styleguide_id: z.optional(z.string()),
  styleguide_reasoning: z.optional(z.boolean()),
  styleguide_explanation_language: z.optional(z.string()),
});
type Body = z.infer<typeof Body>;

/** Lara: a signed call for a token, then calls with it. Answers come as lines of JSON, of which the last counts. */
export const lara: Emulation = {
  id: "lara",
  serves: (host) => host === "api.laratranslate.com",
  refusal: (status) => error(status),
  codes: {},
  async answer(call, tools) {
    if (call.path === "/v2/auth") return giveToken(call);
    if (call.path === "/v2/auth/refresh") return refreshToken(call);
    need(claimsOf(call)?.["use"] === "access", () => error(401, "Token expired or invalid"));
    if (call.path === "/v2/languages" && call.method === "GET")
      return json(200, { status: 200, content: ["en-US", "es-ES", "de-DE", "it-IT", "ja-JP", "ar-SA"] });
    need(call.path === "/v2/translate", () => error(404, "Not found"));
    need(call.method === "POST", () => error(405, "Method not allowed"));
    need(isJson(call), bad("Invalid content type"));
    return await translate(
      parseBody(Body, parseJson(call.body), (field) => error(400, `Invalid parameter: ${field}`)),
      tools,
    );
  },
};

function claimsOf({ headers, now }: Call) {
  const [, token = ""] = /^Bearer (\S{1,2000})$/.exec(headers.get("authorization") ?? "") ?? [];
  return readToken(token, SECRET, now);
}

function giveToken(call: Call): Answer {
  const { id, secret } = CREDENTIALS.lara;
  need(call.method === "POST" && isJson(call), bad("Invalid request"));
  const date = call.headers.get("x-lara-date") ?? "";
  need(Math.abs(Date.parse(date) - call.now) < 5 * 60_000, () => error(401, "Invalid date"));
  const digest = call.headers.get("content-md5") ?? "";
  need(digestsOf(call.body).includes(digest), () => error(401, "Invalid digest"));
  const challenge = ["POST", call.path, digest, call.headers.get("content-type") ?? "", date].join("\n");
  const signature = createHmac("sha256", secret).update(challenge).digest("base64");
  need(call.headers.get("authorization") === `Lara:${signature}`, () => error(401, "Invalid signature"));
  const body = parseBody(z.strictObject({ id: z.string() }), parseJson(call.body), () =>
    error(400, "Invalid parameter: id"),
  );
  need(body.id === id, () => error(401, "Unknown access key"));
  return tokens(call.now);
}

function refreshToken(call: Call): Answer {
  need(call.method === "POST" && claimsOf(call)?.["use"] === "refresh", () => error(401, "Invalid refresh token"));
  return tokens(call.now);
}

function tokens(now: number): Answer {
  const exp = Math.floor(now / 1000) + TOKEN_SECONDS;
  const refresh = signToken({ use: "refresh", exp: exp + 86_400 }, SECRET);
  return json(200, { token: signToken({ use: "access", exp }, SECRET) }, { "x-lara-refresh-token": refresh });
}

/** MD5, or what Lara's own client for browsers sends in its place: the first half of SHA-256. */
const digestsOf = (body: string): string[] => [
  createHash("md5").update(body).digest("base64"),
  createHash("sha256").update(body).digest().subarray(0, 16).toString("base64"),
];

async function translate(body: Body, tools: Tools): Promise<Answer> {
  const target = anyTag(body.target);
  const source = body.source === undefined ? undefined : anyTag(body.source);
  need(
    target !== undefined && (body.source === undefined || source !== undefined),
    bad("The language pair is not supported"),
  );
  const blocks =
    typeof body.q === "string"
      ? [{ text: body.q }]
      : body.q.map((block) => (typeof block === "string" ? { text: block } : block));
  need(blocks.length > 0, bad("Invalid parameter: q"));
  const kind =
    body.content_type === undefined || body.content_type === "text/plain"
      ? "text"
      : body.content_type === "text/html"
        ? "html"
        : "xml";
  const untouched = new Set(
    blocks.flatMap((block) => ("translatable" in block && block.translatable === false ? [block.text] : [])),
  );
  const texts = blocks.map(({ text }) => text);
  const translated = await tools.translate({ texts, source, target, format: { kind, untouched } });
  const write = (translations: readonly string[]) =>
    typeof body.q === "string"
      ? translations[0]
      : body.q.some((block) => typeof block !== "string")
        ? translations.map((text, index) => ({ text, translatable: !untouched.has(texts[index] ?? "") }))
        : translations;
  const line = (translations: readonly string[]) =>
    JSON.stringify({
      status: 200,
      data: {
        content_type: body.content_type ?? "text/plain",
        source_language: source ?? tools.detect(texts[0] ?? ""),
        translation: write(translations),
        adapted_to: body.adapt_to ?? [],
      },
    });
  // What it has so far, then the whole.
  const lines = `${line(translated.map(() => ""))}\n${line(translated)}\n`;
  return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: lines };
}
