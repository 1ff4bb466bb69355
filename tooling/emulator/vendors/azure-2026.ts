import * as z from "zod/mini";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { characters, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { AZURE_CODES } from "../wire/languages.ts";
import { languages } from "./azure.ts";
import { authorizeAzure, azureCodes, azureError, azurePath, isAzure } from "./azure-error.ts";

const error = (code: number): Answer => azureError(code, true);
const refuse = (code: number) => () => error(code);

const Target = z.strictObject({
  language: z.string(),
  script: z.optional(z.string()),
  deploymentName: z.optional(z.string()),
  allowFallback: z.optional(z.boolean()),
  tone: z.optional(z.enum(["neutral", "formal", "informal"])),
  gender: z.optional(z.enum(["neutral", "male", "female"])),
  profanityAction: z.optional(z.enum(["NoAction", "Marked", "Deleted"])),
  profanityMarker: z.optional(z.enum(["Asterisk", "Tag"])),
  adaptiveDatasetId: z.optional(z.string()),
  referenceTextPairs: z.optional(z.array(z.strictObject({ source: z.string(), target: z.string() }))),
});
const Input = z.strictObject({
  text: z.string(),
  language: z.optional(z.string()),
  script: z.optional(z.string()),
  textType: z.optional(z.string()),
  targets: z.array(Target),
});
const Body = z.strictObject({ inputs: z.array(Input) });
type Input = z.infer<typeof Input>;

/** Azure Translator 2026-06-06. */
export const azure2026: Emulation = {
  id: "azure-2026",
  serves: (host, { query }) => isAzure(host) && query.get("api-version") === "2026-06-06",
  refusal: (status) => error(status * 1000),
  codes: azureCodes(true),
  async answer(call: Call, tools: Tools) {
    // At a host of one's own the documentation says the second, the SDK still takes the path of v3.
    const path = azurePath(call, ["/translator/text/v3.0", "/translator/text"]);
    if (path === "/languages" && call.method === "GET") return languages();
    authorizeAzure(call, error);
    need(path === "/translate", refuse(404000));
    need(call.method === "POST", refuse(405000));
    need(isJson(call), refuse(415000));
    need(
      [...call.query.keys()].every((name) => name === "api-version"),
      refuse(400042),
    );
    const body = parseJson(call.body);
    need(body !== undefined, refuse(400074));
    const { inputs } = parseBody(Body, body, () => error(400000));
    need(inputs.length > 0, refuse(400005));
    need(inputs.length <= 1000, refuse(400072));
    inputs.forEach(check);
    const metered = inputs.reduce((sum, { text, targets }) => sum + characters([text]) * targets.length, 0);
    need(metered <= 50_000, refuse(400077));
    const value = await translateAll(inputs, tools);
    return json(
      200,
      { value },
      { "x-requestid": "emulated", "x-mt-system": "Microsoft", "x-metered-usage": String(metered) },
    );
  },
};

function check({ language, textType = "plain", targets, text }: Input): void {
  need(["plain", "html"].includes(textType.toLowerCase()), refuse(400071));
  need(language === undefined || AZURE_CODES.tag(language) !== undefined, refuse(400035));
  need(targets.length > 0, refuse(400036));
  for (const target of targets) {
    need(AZURE_CODES.tag(target.language) !== undefined, refuse(400036));
    // Both are read by a language model's deployment only.
    const isPlainEngine = target.deploymentName === undefined || target.deploymentName === "general";
    need(!isPlainEngine || (target.tone === undefined && target.gender === undefined), refuse(400042));
    need((target.referenceTextPairs?.length ?? 0) <= 5, refuse(400042));
  }
  need(language !== undefined || !text.includes("<mstrans:dictionary"), refuse(400042));
}

/** Texts of one language and one target go together, so that a fault that lies between texts finds them together. */
async function translateAll(inputs: readonly Input[], tools: Tools) {
  const [first] = inputs;
  const alike = inputs.every(
    (input) =>
      input.language === first?.language &&
      input.textType === first?.textType &&
      JSON.stringify(input.targets) === JSON.stringify(first?.targets),
  );
  const groups = alike ? [inputs] : inputs.map((input) => [input]);
  const rows = await Promise.all(groups.map((group) => translateGroup(group, tools)));
  return rows.flat();
}

async function translateGroup(group: readonly Input[], tools: Tools) {
  const [first] = group;
  const source = first?.language === undefined ? undefined : AZURE_CODES.tag(first.language);
  const html = first?.textType?.toLowerCase() === "html";
  const texts = group.map(({ text }) => text);
  const targets = first?.targets ?? [];
  const columns = await Promise.all(
    targets.map((target) =>
      tools.translate({
        texts,
        source,
        target: AZURE_CODES.tag(target.language) ?? "",
        format: { kind: html ? "html" : "text", honoursNoTranslate: html, dictionary: source !== undefined },
      }),
    ),
  );
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, index) => ({
    ...(source === undefined ? { detectedLanguage: { language: tools.detect(texts[index] ?? ""), score: 1.0 } } : {}),
    translations: targets.map(({ language }, column) => ({
      language,
      text: columns[column]?.[index] ?? "",
      sourceCharacters: texts[index]?.length ?? 0,
    })),
  }));
}
