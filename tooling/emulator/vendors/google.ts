import * as z from "zod/mini";
import { CREDENTIALS, serviceAccount } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { escapeWithQuotes, type Format } from "../engine/markup.ts";
import { characters, isForm, isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { readAssertion, readToken, signToken, type Claims } from "../wire/jwt.ts";
import { GOOGLE_CODES } from "../wire/languages.ts";
import { googleError } from "./google-error.ts";

const SECRET = "emulated google tokens";
const TOKEN_URL = "https://oauth2.googleapis.com/token";
const SCOPES: ReadonlySet<string> = new Set([
  "https://www.googleapis.com/auth/cloud-platform",
  "https://www.googleapis.com/auth/cloud-translation",
]);
const HOSTS: ReadonlySet<string> = new Set([
  "translation.googleapis.com",
  "translate.googleapis.com",
  "translate-eu.googleapis.com",
  "translate-us.googleapis.com",
]);

const Body = z.strictObject({
  contents: z.array(z.string()),
  targetLanguageCode: z.string(),
  sourceLanguageCode: z.optional(z.string()),
  mimeType: z.optional(z.enum(["text/html", "text/plain"])),
  model: z.optional(z.string()),
  glossaryConfig: z.optional(
    z.strictObject({
      glossary: z.string(),
      ignoreCase: z.optional(z.boolean()),
      contextualTranslationEnabled: z.optional(z.boolean()),
    }),
  ),
  transliterationConfig: z.optional(z.strictObject({ enableTransliteration: z.optional(z.boolean()) })),
  labels: z.optional(z.record(z.string(), z.string())),
});
type Body = z.infer<typeof Body>;

const bad = (message: string) => () => googleError(400, message);

/** Cloud Translation v3 (Advanced), and the endpoint that gives a service account its token. */
export const google: Emulation = {
  id: "google",
  serves: (host, { path }) => (HOSTS.has(host) && path.startsWith("/v3/")) || host === "oauth2.googleapis.com",
  refusal: (status) => googleError(status),
  codes: {
    RESOURCE_EXHAUSTED_daily: () =>
      googleError(403, "Daily Limit Exceeded", "dailyLimitExceeded", "RATE_LIMIT_EXCEEDED"),
    rateLimitExceeded: () =>
      googleError(403, "User Rate Limit Exceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"),
    SERVICE_DISABLED: () =>
      googleError(
        403,
        "Cloud Translation API has not been used in project before or it is disabled.",
        undefined,
        "SERVICE_DISABLED",
      ),
    invalid_grant: () => json(400, { error: "invalid_grant", error_description: "Invalid JWT Signature." }),
  },
  async answer(call, tools) {
    if (call.host === "oauth2.googleapis.com") return giveToken(call);
    authorize(call);
    const [, project, location = "global", method] =
      /^\/v3\/projects\/([^/:]{1,60})(?:\/locations\/([^/:]{1,40}))?[:/](translateText|supportedLanguages)$/.exec(
        call.path,
      ) ?? [];
    need(project !== undefined && method !== undefined, () => googleError(404));
    need(project === CREDENTIALS.google.project, () =>
      googleError(403, "The caller does not have permission", undefined, "IAM_PERMISSION_DENIED"),
    );
    need(isAt(call.host, location), bad(`Location ${location} is not served here.`));
    if (method === "supportedLanguages")
      return json(200, {
        languages: GOOGLE_CODES.list.map((languageCode) => ({
          languageCode,
          supportSource: true,
          supportTarget: true,
        })),
      });
    need(call.method === "POST", () => googleError(404));
    need(isJson(call), bad("Invalid content type."));
    const body = parseBody(Body, parseJson(call.body), (field) =>
      googleError(400, `Invalid JSON payload received. Unknown name or value: ${field}`),
    );
    return await translate(body, `projects/${project}/locations/${location}`, location, tools);
  },
};

/** The continents' hosts serve their own locations only. */
function isAt(host: string, location: string): boolean {
  if (host === "translate-eu.googleapis.com") return location.startsWith("europe-") || location === "eu";
  if (host === "translate-us.googleapis.com") return location.startsWith("us");
  return true;
}

/** A token from the endpoint, or an assertion of the account itself with a scope, which Google takes in a token's place. */
function authorize({ headers, now }: Call): void {
  const [, token = ""] = /^Bearer (\S{1,4000})$/.exec(headers.get("authorization") ?? "") ?? [];
  const refused = () =>
    googleError(401, "Request had invalid authentication credentials.", undefined, "ACCESS_TOKEN_TYPE_UNSUPPORTED");
  need(readToken(token, SECRET, now) !== undefined || isOwnAssertion(token, now), refused);
}

function isOwnAssertion(token: string, now: number): boolean {
  const { client_email, public_key } = serviceAccount();
  const claims = readAssertion(token, public_key);
  return claims?.["iss"] === client_email && claims["sub"] === client_email && hasScope(claims) && isShort(claims, now);
}

const hasScope = (claims: Claims): boolean =>
  String(claims["scope"])
    .split(" ")
    .some((scope) => SCOPES.has(scope));

/** An hour at most, issued about now, not run out. */
function isShort({ iat, exp }: Claims, now: number): boolean {
  const issued = Number(iat);
  const expires = Number(exp);
  const seconds = now / 1000;
  return expires > issued && expires - issued <= 3600 && issued <= seconds + 300 && expires > seconds;
}

function giveToken(call: Call): Answer {
  const refuse = (error: string, description: string) => () => json(400, { error, error_description: description });
  need(call.path === "/token" && call.method === "POST", () => json(404, { error: "not_found" }));
  need(isForm(call), refuse("invalid_request", "Required parameter is missing: grant_type"));
  const form = new URLSearchParams(call.body);
  need(
    form.get("grant_type") === "urn:ietf:params:oauth:grant-type:jwt-bearer",
    refuse("unsupported_grant_type", "Invalid grant_type"),
  );
  const { client_email, public_key } = serviceAccount();
  const claims = readAssertion(form.get("assertion") ?? "", public_key);
  need(claims !== undefined, refuse("invalid_grant", "Invalid JWT Signature."));
  need(claims["iss"] === client_email, refuse("invalid_grant", "Invalid grant: account not found"));
  need(claims["aud"] === TOKEN_URL, refuse("invalid_grant", "Invalid JWT: Failed audience check."));
  need(hasScope(claims), refuse("invalid_scope", "Invalid OAuth scope or ID token audience provided."));
  need(
    isShort(claims, call.now),
    refuse("invalid_grant", "Invalid JWT: Token must be a short-lived token (60 minutes)."),
  );
  return json(200, {
    access_token: signToken({ sub: client_email, exp: Math.floor(call.now / 1000) + 3600 }, SECRET),
    expires_in: 3599,
    token_type: "Bearer",
  });
}

async function translate(body: Body, parent: string, location: string, tools: Tools): Promise<Answer> {
  need(body.contents.length > 0, bad("Request contents is empty."));
  need(body.contents.length <= 1024, bad("The number of contents must be at most 1024."));
  need(characters(body.contents) < 30_720, bad("Text is too long."));
  const target = GOOGLE_CODES.tag(body.targetLanguageCode);
  const source = body.sourceLanguageCode === undefined ? undefined : GOOGLE_CODES.tag(body.sourceLanguageCode);
  need(target !== undefined, bad("Target language is invalid."));
  need(body.sourceLanguageCode === undefined || source !== undefined, bad("Source language is invalid."));
  need(source !== target, bad("Source and target languages must be different."));
  if (body.model !== undefined)
    need(
      /^projects\/[^/]{1,60}\/locations\/[^/]{1,40}\/models\/(?:general\/(?:nmt|translation-llm)|[\w-]{1,60})$/.test(
        body.model,
      ) && body.model.startsWith(`${parent}/`),
      bad("Invalid 'model': it must be of the request's location."),
    );
  const { glossaryConfig: glossary } = body;
  if (glossary !== undefined) {
    need(location !== "global", bad("Glossaries are not available in the location global."));
    need(glossary.glossary === `${parent}/glossaries/${CREDENTIALS.google.glossary}`, () =>
      googleError(404, "Glossary not found."),
    );
  }
  const format: Format =
    body.mimeType === "text/plain"
      ? { kind: "text" }
      : { kind: "html", honoursNoTranslate: true, escape: escapeWithQuotes };
  const texts = await tools.translate({ texts: body.contents, source, target, format });
  const translations = texts.map((translatedText, index) => ({
    translatedText,
    model: body.model ?? "",
    ...(source === undefined ? { detectedLanguageCode: tools.detect(body.contents[index] ?? "") } : {}),
  }));
  return json(200, {
    translations,
    ...(glossary === undefined
      ? {}
      : { glossaryTranslations: translations.map((translation) => ({ ...translation, glossaryConfig: glossary })) }),
  });
}
