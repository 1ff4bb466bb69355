import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { PAPAGO_CODES } from "../wire/languages.ts";

/** The gateway's errors are three digits, the translator's begin with N2MT. */
const error = (status: number, errorCode: string, message: string): Answer =>
  json(status, { error: { errorCode, message, details: "" } });
const GATEWAY: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ["100", "Bad Request Exception"],
  401: ["200", "Authentication Failed"],
  403: ["210", "Permission Denied"],
  404: ["300", "Not Found Exception"],
  413: ["430", "Request Entity Too Large"],
  429: ["420", "Rate Limited"],
  500: ["900", "Unexpected Error"],
  503: ["500", "Endpoint Error"],
  504: ["510", "Endpoint Timeout"],
};
const refusal = (status: number): Answer =>
  error(status, ...(GATEWAY[status] ?? (["900", "Unexpected Error"] as const)));
const translator = (code: string, message: string) => () => error(400, code, message);

const Body = z.strictObject({
  source: z.string(),
  target: z.string(),
  text: z.string(),
  glossaryKey: z.optional(z.string()),
  replaceInfo: z.optional(z.unknown()),
  honorific: z.optional(z.union([z.boolean(), z.enum(["true", "false"])])),
});
type Body = z.infer<typeof Body>;

/** The 29 pairs of NAVER's guide, both ways. */
const PAIRS: ReadonlySet<string> = new Set(
  [
    ["ko", "en ja zh-CN zh-TW vi th id fr es ru de it"],
    ["en", "ja zh-CN zh-TW vi th id fr es ru de"],
    ["ja", "zh-CN zh-TW vi th id fr"],
    ["zh-CN", "zh-TW"],
  ].flatMap(([one = "", others = ""]) => others.split(" ").flatMap((other) => [`${one} ${other}`, `${other} ${one}`])),
);

/** Naver's Papago: one text a call. */
export const papago: Emulation = {
  id: "papago",
  serves: (host) => host === "papago.apigw.ntruss.com",
  refusal,
  codes: {
    "quota-exceeded": () => error(429, "400", "Quota Exceeded"),
    throttled: () => error(429, "410", "Throttle Limited"),
    "not-subscribed": () => error(429, "400", "Quota Exceeded: Subscription Required"),
  },
  async answer(call, tools) {
    authorize(call);
    need(call.path === "/nmt/v1/translation", () => refusal(404));
    need(call.method === "POST", () => error(405, "100", "Bad Request Exception"));
    return await translate(readBody(call), tools);
  },
};

function authorize({ headers }: Call): void {
  const { id, secret, unsubscribedId } = CREDENTIALS.papago;
  need(headers.get("x-ncp-apigw-api-key") === secret, () => refusal(401));
  const given = headers.get("x-ncp-apigw-api-key-id");
  // An application that exists and has not this product is told by the status of a rate limit.
  need(given !== unsubscribedId, () => error(429, "400", "Quota Exceeded: Subscription Required"));
  need(given === id, () => refusal(401));
}

function readBody(call: Call): Body {
  need(isForm(call) || isJson(call), () => refusal(400));
  const body = isJson(call) ? parseJson(call.body) : Object.fromEntries(new URLSearchParams(call.body));
  need(typeof body === "object" && body !== null, () => refusal(400));
  const missing: Readonly<Record<string, string>> = { source: "N2MT01", target: "N2MT03", text: "N2MT07" };
  return parseBody(Body, body, (field) => error(400, missing[field] ?? "100", `${field} parameter is wrong`));
}

async function translate(body: Body, tools: Tools): Promise<Answer> {
  const target = PAPAGO_CODES.tag(body.target);
  const source = body.source === "auto" ? undefined : PAPAGO_CODES.tag(body.source);
  need(body.source === "auto" || source !== undefined, translator("N2MT02", "Unsupported source language"));
  need(target !== undefined, translator("N2MT04", "Unsupported target language"));
  need(source !== target, translator("N2MT05", "source and target must be different"));
  need(
    source === undefined || PAIRS.has(`${body.source} ${body.target}`),
    translator("N2MT06", "No corresponding translator"),
  );
  need(body.text.trim() !== "", translator("N2MT07", "text parameter is needed"));
  need(body.text.length <= 5_000, translator("N2MT08", "text parameter exceeds max length"));
  const format = /<[a-z][^<>]{0,300}>/i.test(body.text)
    ? ({ kind: "html", honoursNoTranslate: true } as const)
    : ({ kind: "text" } as const);
  const [translatedText] = await tools.translate({ texts: [body.text], source, target, format });
  return json(200, {
    message: {
      result: {
        srcLangType: source === undefined ? tools.detect(body.text) : body.source,
        tarLangType: body.target,
        ...(translatedText === undefined ? {} : { translatedText }),
        engineType: "N2MT",
      },
    },
  });
}
