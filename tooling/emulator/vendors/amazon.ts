import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import type { Answer, Call, Emulation, Tools } from "../emulation.ts";
import { json } from "../emulation.ts";
import { need, parseBody, parseJson } from "../wire/checks.ts";
import { AMAZON_CODES } from "../wire/languages.ts";
import { verifySigV4, type Verdict } from "../wire/sigv4.ts";

const TARGET = "AWSShineFrontendService_20170701.";
const FORMALITY: ReadonlySet<string> = new Set("nl fr fr-CA de hi it ja ko pt-PT es es-MX".split(" "));

/** Only three of Amazon's errors have a status of their own; a wrong key is a 400 too. */
const STATUS: Readonly<Record<string, number>> = {
  TooManyRequestsException: 429,
  ResourceNotFoundException: 404,
  ServiceUnavailableException: 503,
  InternalServerException: 500,
};
const NAMES: Readonly<Record<number, string>> = {
  400: "InvalidRequestException",
  401: "UnrecognizedClientException",
  403: "AccessDeniedException",
  404: "ResourceNotFoundException",
  429: "TooManyRequestsException",
  500: "InternalServerException",
  503: "ServiceUnavailableException",
};
const error = (type: string, status = STATUS[type] ?? 400): Answer => ({
  ...json(status, { __type: type, message: type.replace(/Exception$/, ""), Message: type }),
  headers: {
    "content-type": "application/x-amz-json-1.1",
    "x-amzn-requestid": "00000000-0000-4000-8000-000000000000",
    "x-amzn-errortype": type,
  },
});
const refuse = (type: string) => () => error(type);

const VERDICTS: Readonly<Record<Exclude<Verdict, "ok">, string>> = {
  missing: "MissingAuthenticationTokenException",
  incomplete: "IncompleteSignatureException",
  "unknown-key": "UnrecognizedClientException",
  "wrong-scope": "InvalidSignatureException",
  expired: "InvalidSignatureException",
  "wrong-signature": "InvalidSignatureException",
};

const Body = z.strictObject({
  Text: z.string(),
  SourceLanguageCode: z.string(),
  TargetLanguageCode: z.string(),
  TerminologyNames: z.optional(z.array(z.string())),
  Settings: z.optional(
    z.strictObject({
      Formality: z.optional(z.enum(["FORMAL", "INFORMAL"])),
      Profanity: z.optional(z.literal("MASK")),
      Brevity: z.optional(z.literal("ON")),
    }),
  ),
});
type Body = z.infer<typeof Body>;

/** Amazon Translate; its signature is computed anew and compared. */
export const amazon: Emulation = {
  id: "amazon",
  serves: (host) => /^translate(?:-fips)?\.[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d\.amazonaws\.com$/.test(host),
  refusal: (status) => error(NAMES[status] ?? "InternalServerException", status),
  codes: Object.fromEntries(
    "ThrottlingException LimitExceededException TooManyRequestsException UnrecognizedClientException InvalidSignatureException ExpiredTokenException AccessDeniedException TextSizeLimitExceededException UnsupportedLanguagePairException DetectedLanguageLowConfidenceException ServiceUnavailableException InternalServerException"
      .split(" ")
      .map((type) => [type, refuse(type)]),
  ),
  async answer(call, tools) {
    need(call.method === "POST" && call.path === "/", refuse("UnknownOperationException"));
    need(call.headers.get("content-type") === "application/x-amz-json-1.1", refuse("UnknownOperationException"));
    const target = call.headers.get("x-amz-target") ?? "";
    need(target.startsWith(TARGET), refuse("UnknownOperationException"));
    const verdict = verifySigV4(call, CREDENTIALS.amazon, "translate");
    need(verdict === "ok", refuse(verdict === "ok" ? "" : VERDICTS[verdict]));
    if (target === `${TARGET}ListLanguages`)
      return ok({
        Languages: AMAZON_CODES.list.map((code) => ({ LanguageName: code, LanguageCode: code })),
        DisplayLanguageCode: "en",
      });
    need(target === `${TARGET}TranslateText`, refuse("UnknownOperationException"));
    return await translate(readBody(call), tools);
  },
};

function readBody(call: Call): Body {
  const body = parseJson(call.body);
  need(body !== undefined, refuse("SerializationException"));
  return parseBody(Body, body, () => error("ValidationException"));
}

async function translate(body: Body, tools: Tools): Promise<Answer> {
  need(body.Text.length > 0, refuse("ValidationException"));
  need(Buffer.byteLength(body.Text) <= 10_000, refuse("TextSizeLimitExceededException"));
  const target = AMAZON_CODES.tag(body.TargetLanguageCode);
  const source = body.SourceLanguageCode === "auto" ? undefined : AMAZON_CODES.tag(body.SourceLanguageCode);
  need(
    target !== undefined && (body.SourceLanguageCode === "auto" || source !== undefined),
    refuse("UnsupportedLanguagePairException"),
  );
  need(source !== target, refuse("UnsupportedLanguagePairException"));
  const { TerminologyNames: terms = [], Settings: settings } = body;
  need(terms.length <= 1, refuse("InvalidParameterValueException"));
  need(
    terms.every((name) => name === CREDENTIALS.amazon.terminology),
    refuse("ResourceNotFoundException"),
  );
  // Any markup in the text is read as such; entities of plain text are not.
  const format = /<[a-z][^<>]{0,300}>/i.test(body.Text)
    ? ({ kind: "html", honoursNoTranslate: true } as const)
    : ({ kind: "text" } as const);
  const [translated] = await tools.translate({ texts: [body.Text], source, target, format });
  const honours = settings?.Formality !== undefined && FORMALITY.has(body.TargetLanguageCode);
  return ok({
    ...(translated === undefined ? {} : { TranslatedText: translated }),
    SourceLanguageCode: source === undefined ? tools.detect(body.Text) : body.SourceLanguageCode,
    TargetLanguageCode: body.TargetLanguageCode,
    ...(terms.length === 0 ? {} : { AppliedTerminologies: terms.map((Name) => ({ Name, Terms: [] })) }),
    ...(settings === undefined ? {} : { AppliedSettings: honours ? settings : {} }),
  });
}

const ok = (body: unknown): Answer => ({
  ...json(200, body),
  headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
});
