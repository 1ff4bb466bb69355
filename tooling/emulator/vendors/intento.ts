import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Emulation, type Tools } from "../emulation.ts";
import { isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { anyTag } from "../wire/languages.ts";

const MESSAGES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Auth key is missing or invalid",
  403: "Auth key is not active",
  404: "Intent/Provider not found",
  413: "Provider capabilities mismatch",
  429: "API rate limit exceeded",
  500: "Internal error",
  501: "Provider returned an error",
  502: "Gateway timeout",
};
const error = (status: number, message = MESSAGES[status] ?? "Error"): Answer =>
  json(status, { error: { code: status, message } });
const bad = (message: string) => () => error(400, message);

const Context = z.strictObject({
  text: z.union([z.string(), z.array(z.string())]),
  to: z.string(),
  from: z.optional(z.string()),
  format: z.optional(z.enum(["text", "html", "xml"])),
  category: z.optional(z.string()),
  glossary: z.optional(z.string()),
});
const Service = z.strictObject({
  provider: z.optional(z.union([z.string(), z.array(z.string())])),
  async: z.optional(z.boolean()),
  failover: z.optional(z.boolean()),
  failover_list: z.optional(z.array(z.string())),
  bidding: z.optional(z.string()),
  routing: z.optional(z.string()),
  trace: z.optional(z.boolean()),
  no_trace: z.optional(z.boolean()),
  cache: z.optional(z.strictObject({ apply: z.boolean(), update: z.boolean() })),
  auth: z.optional(z.unknown()),
});
const Body = z.strictObject({ context: Context, service: z.optional(Service), userdata: z.optional(z.unknown()) });
type Body = z.infer<typeof Body>;

/** One provider of Intento's translates no Arabic, so that its 413 can be seen without a fault. */
const NO_ARABIC = "ai.text.translate.emulated.no_arabic";

/** Intento, in front of other vendors. */
export const intento: Emulation = {
  id: "intento",
  serves: (host) => host === "api.inten.to" || host === "api.eu.inten.to",
  refusal: (status) => error(status),
  codes: { "capability-mismatch": () => error(413), "provider-error": () => error(501) },
  async answer(call, tools) {
    need(call.headers.get("apikey") === CREDENTIALS.intento.key, () => error(401));
    need(call.path === "/ai/text/translate", () => error(404));
    need(call.method === "POST", () => error(405, "Method not allowed"));
    need(call.bytes <= 100 * 1024 * 1024, bad("Payload too large"));
    need(isJson(call), bad("Invalid content type"));
    return await translate(
      parseBody(Body, parseJson(call.body), (field) => error(400, `Wrong parameter ${field}`)),
      tools,
    );
  },
};

async function translate({ context, service = {} }: Body, tools: Tools): Promise<Answer> {
  need(service.async !== true, bad("This server answers at once only."));
  const provider =
    typeof service.provider === "string"
      ? service.provider
      : (service.provider?.[0] ?? "ai.text.translate.emulated.general");
  need(provider.startsWith("ai.text.translate."), () => error(404));
  need(
    service.failover !== true || service.failover_list === undefined || service.failover_list.length > 0,
    bad("Empty failover_list"),
  );
  const texts = typeof context.text === "string" ? [context.text] : context.text;
  need(texts.length > 0, bad("Empty text"));
  const target = anyTag(context.to);
  const source = context.from === undefined || context.from === "" ? undefined : anyTag(context.from);
  // No provider has the pair: a mismatch of capabilities, which is told by the status of a size.
  need(target !== undefined && (context.from === undefined || source !== undefined) && source !== target, () =>
    error(413),
  );
  need(!(provider === NO_ARABIC && target.startsWith("ar")), () => error(413));
  const kind = context.format === undefined ? "text" : context.format;
  const results = await tools.translate({
    texts,
    source,
    target,
    format: { kind, honoursNoTranslate: kind === "html" },
  });
  return json(
    200,
    {
      results,
      meta: {
        detected_source_language: source === undefined ? texts.map((text) => tools.detect(text)) : [],
        timing: { total: 0.01, provider: 0.01 },
      },
      service: { provider: { id: provider, name: "Emulated", vendor: "Emulated" } },
    },
    { "x-ratelimit-remaining-second": "99", "x-ratelimit-remaining-month": "100000" },
  );
}
