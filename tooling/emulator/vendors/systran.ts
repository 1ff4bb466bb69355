import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation } from "../emulation.ts";
import { isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { SYSTRAN_CODES } from "../wire/languages.ts";

const error = (status: number, message = "Error"): Answer => json(status, { error: { statusCode: status, message } });
const bad = (message: string) => () => error(400, message);

const text = z.optional(z.string());
const Body = z.strictObject({
  input: z.array(z.string()),
  target: z.string(),
  source: text,
  format: text,
  profile: text,
  encoding: text,
  domain: text,
  async: z.optional(z.union([z.literal(false), z.literal("false")])),
  withInfo: z.optional(z.unknown()),
  withSource: z.optional(z.unknown()),
  withAnnotations: z.optional(z.unknown()),
  backTranslation: z.optional(z.unknown()),
  options: z.optional(z.unknown()),
});
const FORMATS: ReadonlySet<string> = new Set(["text/plain", "text/html", "text/xml"]);

/** Systran's translate API. What it does with `translate="no"` is not known, so nothing is. */
export const systran: Emulation = {
  id: "systran",
  serves: (host) => host === "api-translate.systran.net",
  refusal: (status) => error(status),
  codes: {},
  async answer(call, tools) {
    const key = call.query.get("key") ?? /^Key (\S{1,200})$/.exec(call.headers.get("authorization") ?? "")?.[1];
    need(key === CREDENTIALS.systran.key, () => error(401, "Unauthorized"));
    if (call.path === "/translation/supportedLanguages")
      return json(200, {
        languagePairs: SYSTRAN_CODES.list
          .filter((code) => code !== "en")
          .flatMap((code) => [
            { source: code, target: "en", profiles: [] },
            { source: "en", target: code, profiles: [] },
          ]),
      });
    need(call.path === "/translation/text/translate", () => error(404, "Not found"));
    need(call.method === "POST", () => error(405, "Method not allowed"));
    const body = parseBody(Body, readParameters(call), (field) => error(400, `Invalid parameter ${field}`));

    need(body.input.length > 0, bad("Missing parameter input"));
    const target = SYSTRAN_CODES.tag(body.target);
    const source = body.source === undefined || body.source === "auto" ? undefined : SYSTRAN_CODES.tag(body.source);
    need(
      target !== undefined && (body.source === undefined || body.source === "auto" || source !== undefined),
      bad("No language pair found for those parameters"),
    );
    need(source !== target, bad("No language pair found for those parameters"));
    const format = body.format ?? "text/plain";
    need(FORMATS.has(format), bad("Invalid parameter format"));
    const outputs = await tools.translate({
      texts: body.input,
      source,
      target,
      format: { kind: format === "text/html" ? "html" : format === "text/xml" ? "xml" : "text" },
    });
    return json(200, {
      outputs: outputs.map((output, index) => ({
        output,
        ...(source === undefined
          ? { detectedLanguage: tools.detect(body.input[index] ?? ""), detectedLanguageConfidence: 0.9 }
          : {}),
        stats: { nb_characters: body.input[index]?.length ?? 0 },
      })),
    });
  },
};

/** A form in which `input` repeats, or JSON. */
function readParameters(call: Call): unknown {
  need(isForm(call) || isJson(call), bad("Invalid content type"));
  if (isJson(call)) return parseJson(call.body);
  const form = new URLSearchParams(call.body);
  return { ...Object.fromEntries(form), input: form.getAll("input") };
}
