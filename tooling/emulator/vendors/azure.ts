import * as z from "zod/mini";
import { json, type Answer, type Call, type Emulation } from "../emulation.ts";
import { characters, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { AZURE_CODES } from "../wire/languages.ts";
import { authorizeAzure, azureCodes, azureError, azurePath, isAzure } from "./azure-error.ts";

const error = (code: number): Answer => azureError(code, false);
const refuse = (code: number) => () => error(code);

const Body = z.array(z.strictObject({ Text: z.optional(z.string()), text: z.optional(z.string()) }));
const QUERY: ReadonlySet<string> = new Set(
  "api-version from to textType category profanityAction profanityMarker includeAlignment includeSentenceLength suggestedFrom fromScript toScript allowFallback".split(
    " ",
  ),
);

/** Azure Translator v3. The version of 2026 has its own file; any other is refused here. */
export const azure: Emulation = {
  id: "azure",
  serves: (host, { query }) => isAzure(host) && query.get("api-version") !== "2026-06-06",
  refusal: (status) => error(status * 1000),
  codes: azureCodes(false),
  async answer(call, tools) {
    const path = azurePath(call, ["/translator/text/v3.0"]);
    need(call.query.get("api-version") === "3.0", refuse(400021));
    if (path === "/languages" && call.method === "GET") return languages();
    authorizeAzure(call, error);
    need(path === "/translate", refuse(404000));
    need(call.method === "POST", refuse(405000));
    need(isJson(call), refuse(415000));
    const { texts, source, targets, textType } = readRequest(call);

    const metered = characters(texts) * targets.length;
    need(metered <= 50_000, refuse(400077));
    const format = {
      kind: textType,
      honoursNoTranslate: textType === "html",
      dictionary: source !== undefined,
    } as const;
    const columns = await Promise.all(
      targets.map(({ tag }) => tools.translate({ texts, source, target: tag, format })),
    );
    const count = columns[0]?.length ?? 0;
    return json(
      200,
      Array.from({ length: count }, (_, index) => ({
        ...(source === undefined
          ? { detectedLanguage: { language: tools.detect(texts[index] ?? ""), score: 1.0 } }
          : {}),
        translations: targets.map(({ code }, column) => ({ text: columns[column]?.[index] ?? "", to: code })),
      })),
      { "x-requestid": "emulated", "x-mt-system": "Microsoft", "x-metered-usage": String(metered) },
    );
  },
};

function readRequest({ query, body }: Call) {
  need(
    [...query.keys()].every((name) => QUERY.has(name)),
    refuse(400042),
  );
  const parsed = parseJson(body);
  need(parsed !== undefined, refuse(400074));
  const items = parseBody(Body, parsed, () => error(400005));
  need(items.length > 0, refuse(400005));
  need(items.length <= 1000, refuse(400072));
  const texts = items.map((item) => item.Text ?? item.text ?? "");
  need(
    items.every((item) => item.Text !== undefined || item.text !== undefined),
    refuse(400005),
  );

  const textType = (query.get("textType") ?? "plain").toLowerCase();
  need(textType === "plain" || textType === "html", refuse(400071));
  const from = query.get("from");
  const source = from === null ? undefined : AZURE_CODES.tag(from);
  need(from === null || source !== undefined, refuse(400035));
  const targets = query.getAll("to").map((code) => ({ code, tag: AZURE_CODES.tag(code) ?? "" }));
  need(targets.length > 0 && targets.every(({ tag }) => tag !== ""), refuse(400036));
  // The dynamic dictionary needs a stated source.
  need(source !== undefined || !texts.some((text) => text.includes("<mstrans:dictionary")), refuse(400042));
  return { texts, source, targets, textType: textType === "html" ? ("html" as const) : ("text" as const) };
}

export function languages(): Answer {
  const rtl = new Set(["ar", "he", "fa", "ur", "ps", "sd", "ug", "dv", "ku", "yi", "prs", "ks"]);
  return json(200, {
    translation: Object.fromEntries(
      AZURE_CODES.list.map((code) => [
        code,
        { name: code, nativeName: code, dir: rtl.has(code) ? "rtl" : "ltr", models: [] },
      ]),
    ),
  });
}
