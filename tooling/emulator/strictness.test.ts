import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "./credentials.ts";
import { HONEST, json, laraAuth, toRequest, type Honest, type HonestId } from "./honest-requests.ts";
import { createEmulator, pseudo } from "./index.ts";

const emulator = createEmulator({ engine: pseudo() });
const send = async (honest: Honest, method?: string) => {
  const response = await emulator.fetch(toRequest(honest, method));
  return { status: response.status, text: await response.text() };
};

/** One thing changed: fields of the body or headers replaced, dropped where the value is undefined. */
type Change = {
  readonly body?: Readonly<Record<string, unknown>> | readonly unknown[] | string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly path?: string;
  readonly host?: string;
  readonly method?: string;
};

function change(honest: Honest, { body, headers = {}, path, host }: Change): Honest {
  const merged = Object.entries({ ...honest.headers, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const isFields =
    typeof body === "object" && !Array.isArray(body) && typeof honest.body === "object" && !Array.isArray(honest.body);
  return {
    host: host ?? honest.host,
    path: path ?? honest.path,
    headers: Object.fromEntries(merged),
    body: body === undefined ? honest.body : isFields ? { ...(honest.body as object), ...(body as object) } : body,
  };
}

const many = (count: number, text = "a") => Array.from({ length: count }, () => text);
const task = (over: object) => ({
  inputs: [{ text: "Hola.", language: "es", targets: [{ language: "de" }], ...over }],
});
const target = (over: object) => task({ targets: [{ language: "de", ...over }] });
const azurePath = (query: string) => ({ path: `/translate?api-version=3.0&${query}` });

/** What the vendors refuse, with the status and something that their answer says. */
const REFUSED: readonly (readonly [vendor: HonestId, what: string, change: Change, status: number, says: string])[] = [
  ["deepl", "no key", { headers: { authorization: undefined } }, 403, '"message"'],
  ["deepl", "a wrong key", { headers: { authorization: "DeepL-Auth-Key other" } }, 403, "Forbidden"],
  ["deepl", "a paid key at the free host", { host: "api-free.deepl.com" }, 403, "Forbidden"],
  ["deepl", "no User-Agent", { headers: { "user-agent": undefined } }, 400, "User-Agent"],
  ["deepl", "GET", { method: "GET" }, 405, "message"],
  ["deepl", "another content type", { headers: { "content-type": "text/plain" } }, 400, "Content-Type"],
  ["deepl", "no JSON", { body: "{" }, 400, "JSON"],
  ["deepl", "an unknown field", { body: { colour: "red" } }, 400, "colour"],
  ["deepl", "a text that is no list", { body: { text: "Hola." } }, 400, "text"],
  ["deepl", "an unknown target", { body: { target_lang: "XX" } }, 400, "target_lang"],
  ["deepl", "a region in the source", { body: { source_lang: "EN-US" } }, 400, "source_lang"],
  ["deepl", "51 texts", { body: { text: many(51) } }, 400, "50"],
  ["deepl", "no texts", { body: { text: [] } }, 400, "text"],
  ["deepl", "more than 128 KiB", { body: { text: ["a".repeat(140_000)] } }, 413, "Too Large"],
  ["deepl", "XML with a bare &", { body: { text: ["a & b"], tag_handling: "xml" } }, 400, "Tag handling"],
  ["deepl", "XML that does not close", { body: { text: ["<x>a"], tag_handling: "xml" } }, 400, "Tag handling"],
  ["deepl", "XML that crosses", { body: { text: ["<a><b></a></b>"], tag_handling: "xml" } }, 400, "Tag handling"],
  [
    "deepl",
    "an attribute without quotes",
    { body: { text: ["<x id=1>a</x>"], tag_handling: "xml" } },
    400,
    "Tag handling",
  ],
  ["deepl", "formality where there is none", { body: { target_lang: "AR", formality: "more" } }, 400, "formality"],
  [
    "deepl",
    "a glossary without a source",
    { body: { source_lang: undefined, glossary_id: CREDENTIALS.deepl.glossaryId } },
    400,
    "source_lang",
  ],
  ["deepl", "a glossary of nobody", { body: { glossary_id: "none" } }, 404, "Glossary"],
  ["deepl", "a key in the query", { path: "/v2/translate?auth_key=x" }, 400, "Query"],
  ["deepl", "another path", { path: "/v1/translate" }, 404, "message"],

  ["google-v2", "no key", { headers: { "x-goog-api-key": undefined } }, 403, "PERMISSION_DENIED"],
  ["google-v2", "a wrong key", { headers: { "x-goog-api-key": "other" } }, 400, "API_KEY_INVALID"],
  ["google-v2", "GET", { method: "GET" }, 405, "httpMethodNotAllowed"],
  ["google-v2", "another content type", { headers: { "content-type": "text/plain" } }, 400, "INVALID_ARGUMENT"],
  ["google-v2", "an unknown field", { body: { mimeType: "text/html" } }, 400, "mimeType"],
  ["google-v2", "an unknown language", { body: { target: "zz" } }, 400, "Invalid Value"],
  ["google-v2", "one language twice", { body: { target: "es" } }, 400, "Bad language pair"],
  ["google-v2", "129 texts", { body: { q: many(129) } }, 400, "Too many text segments"],
  ["google-v2", "more than 100 KB", { body: { q: ["a".repeat(110_000)] } }, 413, "Too Large"],

  ["azure", "no key", { headers: { "ocp-apim-subscription-key": undefined } }, 401, "401000"],
  ["azure", "a wrong key", { headers: { "ocp-apim-subscription-key": "other" } }, 401, "401000"],
  ["azure", "no region", { headers: { "ocp-apim-subscription-region": undefined } }, 401, "401000"],
  ["azure", "GET", { method: "GET" }, 405, "405000"],
  ["azure", "no version", { path: "/translate?from=es&to=de" }, 400, "400021"],
  ["azure", "another version", { path: "/translate?api-version=2025-10-01-preview&from=es&to=de" }, 400, "400021"],
  ["azure", "another content type", { headers: { "content-type": "text/plain" } }, 415, "415000"],
  ["azure", "no JSON", { body: "[" }, 400, "400074"],
  ["azure", "an object", { body: '{"inputs":[]}' }, 400, "400005"],
  ["azure", "an unknown target", azurePath("from=es&to=xx"), 400, "400036"],
  ["azure", "no target", azurePath("from=es"), 400, "400036"],
  ["azure", "an unknown source", azurePath("from=xx&to=de"), 400, "400035"],
  ["azure", "an unknown text type", azurePath("from=es&to=de&textType=xml"), 400, "400071"],
  ["azure", "an unknown parameter", azurePath("from=es&to=de&colour=red"), 400, "400042"],
  ["azure", "1001 texts", { body: many(1001).map((Text) => ({ Text })) }, 400, "400072"],
  ["azure", "more than 50,000 characters", { body: [{ Text: "a".repeat(50_001) }] }, 400, "400077"],
  [
    "azure",
    "25,001 characters for two targets",
    { ...azurePath("from=es&to=de&to=ja"), body: [{ Text: "a".repeat(25_001) }] },
    400,
    "400077",
  ],
  [
    "azure",
    "a dictionary without a source",
    { ...azurePath("to=de"), body: [{ Text: '<mstrans:dictionary translation="A">a</mstrans:dictionary>' }] },
    400,
    "400042",
  ],
  [
    "azure",
    "the path of a host of one's own",
    { path: "/translator/text/v3.0/translate?api-version=3.0&from=es&to=de" },
    404,
    "404000",
  ],

  ["azure-2026", "a wrong key", { headers: { "ocp-apim-subscription-key": "other" } }, 401, '"401000"'],
  ["azure-2026", "a language in the query", { path: "/translate?api-version=2026-06-06&to=de" }, 400, "400042"],
  ["azure-2026", "the body of v3", { body: '[{"Text":"Hola."}]' }, 400, "400000"],
  ["azure-2026", "an unknown field", { body: task({ colour: "red" }) }, 400, "400000"],
  ["azure-2026", "an unknown target", { body: task({ targets: [{ language: "xx" }] }) }, 400, "400036"],
  ["azure-2026", "an unknown tone", { body: target({ tone: "rude", deploymentName: "gpt-5.1" }) }, 400, "400000"],
  ["azure-2026", "a tone without a model", { body: target({ tone: "formal" }) }, 400, "400042"],
  ["azure-2026", "a gender without a model", { body: target({ gender: "female" }) }, 400, "400042"],
  ["azure-2026", "more than 50,000 characters", { body: task({ text: "a".repeat(50_001) }) }, 400, "400077"],

  ["modernmt", "a wrong key", { headers: { "mmt-apikey": "other" } }, 401, '"status":401'],
  [
    "modernmt",
    "POST that is not to be read as GET",
    { headers: { "x-http-method-override": undefined } },
    405,
    '"status":405',
  ],
  ["modernmt", "an unknown language", { body: { target: "xx" } }, 400, '"status":400'],
  ["modernmt", "129 texts", { body: { q: many(129) } }, 400, '"status":400'],
  ["modernmt", "an unknown format", { body: { format: "html" } }, 400, "format"],
  ["modernmt", "an unknown field", { body: { colour: "red" } }, 400, "colour"],

  ["libretranslate", "no key", { body: { api_key: undefined } }, 400, "API key"],
  ["libretranslate", "a wrong key", { body: { api_key: "other" } }, 403, "Invalid API key"],
  ["libretranslate", "GET", { method: "GET" }, 405, "error"],
  ["libretranslate", "no source", { body: { source: undefined } }, 400, "source"],
  ["libretranslate", "an unknown language", { body: { target: "xx" } }, 400, "not supported"],
  ["libretranslate", "a language by another's code", { body: { target: "pt-PT" } }, 400, "not supported"],
  ["libretranslate", "over its limit of characters", { body: { q: ["a".repeat(50_001)] } }, 400, "text limit"],
  ["libretranslate", "over its limit of texts", { body: { q: many(101) } }, 400, "batch limit"],

  ["systran", "a wrong key", { headers: { authorization: "Key other" } }, 401, "Unauthorized"],
  ["systran", "GET", { method: "GET" }, 405, "error"],
  ["systran", "no input", { body: "source=es&target=de" }, 400, "input"],
  ["systran", "an unknown language", { body: "input=a&source=es&target=xx" }, 400, "language pair"],
  ["systran", "an unknown format", { body: "input=a&source=es&target=de&format=html" }, 400, "format"],
  ["systran", "another content type", { headers: { "content-type": "text/plain" } }, 400, "content type"],

  ["yandex", "a wrong key", { headers: { authorization: "Api-Key other" } }, 401, '"code":16'],
  ["yandex", "another folder", { body: { folderId: "b1gother" } }, 403, '"code":7'],
  ["yandex", "GET", { method: "GET" }, 405, "code"],
  ["yandex", "an unknown field", { body: { colour: "red" } }, 400, '"code":3'],
  ["yandex", "an unknown target", { body: { targetLanguageCode: "xx" } }, 400, "target_language_code"],
  ["yandex", "more than 10,000 characters", { body: { texts: many(3, "a".repeat(4_000)) } }, 400, "10000"],
  [
    "yandex",
    "51 glossary pairs",
    {
      body: {
        glossaryConfig: {
          glossaryData: {
            glossaryPairs: many(51).map((sourceText) => ({ sourceText, translatedText: "b", exact: true })),
          },
        },
      },
    },
    400,
    "51",
  ],
  [
    "yandex",
    "a glossary without a source",
    {
      body: {
        sourceLanguageCode: undefined,
        glossaryConfig: { glossaryData: { glossaryPairs: [{ sourceText: "a", translatedText: "b" }] } },
      },
    },
    400,
    "source_language_code",
  ],

  ["papago", "a wrong secret", { headers: { "x-ncp-apigw-api-key": "other" } }, 401, '"200"'],
  [
    "papago",
    "an application without this product",
    { headers: { "x-ncp-apigw-api-key-id": CREDENTIALS.papago.unsubscribedId } },
    429,
    "Subscription",
  ],
  ["papago", "GET", { method: "GET" }, 405, "error"],
  ["papago", "an unknown source", { body: { source: "ca" } }, 400, "N2MT02"],
  ["papago", "an unknown target", { body: { target: "pt" } }, 400, "N2MT04"],
  ["papago", "one language twice", { body: { target: "en" } }, 400, "N2MT05"],
  ["papago", "a pair it has not", { body: { source: "es" } }, 400, "N2MT06"],
  ["papago", "several texts", { body: { text: ["a", "b"] } }, 400, "N2MT07"],
  ["papago", "more than 5,000 characters", { body: { text: "a".repeat(5_001) } }, 400, "N2MT08"],

  ["intento", "no key", { headers: { apikey: undefined } }, 401, '"code":401'],
  ["intento", "GET", { method: "GET" }, 405, "error"],
  ["intento", "an unknown field", { body: { colour: "red" } }, 400, "colour"],
  ["intento", "an unknown provider", { body: { service: { provider: "deepl" } } }, 404, '"code":404'],
  [
    "intento",
    "a pair no provider has",
    { body: { context: { text: ["a"], from: "es", to: "xx" } } },
    413,
    "capabilities",
  ],
  [
    "intento",
    "a pair this provider has not",
    {
      body: {
        context: { text: ["a"], from: "es", to: "ar" },
        service: { provider: "ai.text.translate.emulated.no_arabic" },
      },
    },
    413,
    "capabilities",
  ],

  ["openai", "no key", { headers: { authorization: undefined } }, 401, "API key"],
  ["openai", "a wrong key", { headers: { authorization: "Bearer other" } }, 401, "invalid_api_key"],
  ["openai", "GET", { method: "GET" }, 405, "error"],
  ["openai", "an unknown field", { body: { colour: "red" } }, 400, "colour"],
  ["openai", "a role there is not", { body: { messages: [{ role: "tool-user", content: "a" }] } }, 400, "messages"],
  ["openai", "a temperature of 3", { body: { temperature: 3 } }, 400, "temperature"],
  [
    "openai",
    "a strict schema that leaves room",
    {
      body: {
        response_format: {
          type: "json_schema",
          json_schema: { name: "a", strict: true, schema: { type: "object", properties: {}, required: [] } },
        },
      },
    },
    400,
    "additionalProperties",
  ],
  [
    "openai",
    "a strict schema with an optional field",
    {
      body: {
        response_format: {
          type: "json_schema",
          json_schema: {
            name: "a",
            strict: true,
            schema: {
              type: "object",
              properties: { b: { type: "string" } },
              required: [],
              additionalProperties: false,
            },
          },
        },
      },
    },
    400,
    "'b'",
  ],
  [
    "openai",
    "a schema with a name of two words",
    { body: { response_format: { type: "json_schema", json_schema: { name: "a b", schema: {} } } } },
    400,
    "response_format",
  ],
  [
    "openai",
    "JSON that nobody speaks of",
    { body: { messages: [{ role: "user", content: "a" }], response_format: { type: "json_object" } } },
    400,
    "word 'json'",
  ],
  ["openai", "an unknown model", { body: { model: "no-such-model" } }, 404, "model_not_found"],

  ["openai", "max_tokens, which new models do not know", { body: { max_tokens: 100 } }, 400, "max_tokens"],
  [
    "openai",
    "options of a cache that an older model has not",
    { body: { prompt_cache_options: { mode: "explicit" } } },
    400,
    "prompt_cache_options",
  ],
  [
    "openai",
    "a temperature for a model that thinks",
    { body: { temperature: 0, reasoning_effort: "low" } },
    400,
    "temperature",
  ],

  ["anthropic", "no key", { headers: { "x-api-key": undefined } }, 401, "authentication_error"],
  ["anthropic", "no version", { headers: { "anthropic-version": undefined } }, 400, "anthropic-version"],
  ["anthropic", "GET", { method: "GET" }, 405, "error"],
  ["anthropic", "an unknown field", { body: { colour: "red" } }, 400, "colour"],
  ["anthropic", "no max_tokens", { body: { max_tokens: undefined } }, 400, "max_tokens"],
  [
    "anthropic",
    "a system message among the others",
    { body: { messages: [{ role: "system", content: "a" }] } },
    400,
    "messages",
  ],
  [
    "anthropic",
    "an assistant that speaks first",
    { body: { messages: [{ role: "assistant", content: "a" }] } },
    400,
    "first message",
  ],
  ["anthropic", "an empty message", { body: { messages: [{ role: "user", content: "" }] } }, 400, "non-empty"],
  [
    "anthropic",
    "a temperature, by the version that has none",
    { headers: { "anthropic-version": "2026-10-21" }, body: { temperature: 0 } },
    400,
    "temperature",
  ],
  ["anthropic", "a tool that was not offered", { body: { tool_choice: { type: "tool", name: "a" } } }, 400, "tool"],
  [
    "anthropic",
    "a schema that counts",
    {
      body: {
        output_config: {
          format: { type: "json_schema", schema: { type: "array", items: { type: "string" }, minItems: 2 } },
        },
      },
    },
    400,
    "minItems",
  ],
  [
    "anthropic",
    "a schema that leaves room",
    { body: { output_config: { format: { type: "json_schema", schema: { type: "object", properties: {} } } } } },
    400,
    "additionalProperties",
  ],
  ["anthropic", "another's model", { body: { model: "gpt-5.1" } }, 404, "not_found_error"],
];

describe("an honest request", () => {
  it.each(Object.entries(HONEST))("is translated by %s", async (_vendor, honest) => {
    const { status, text } = await send(honest);
    expect([status, text]).toEqual([
      200,
      expect.stringContaining((await send(HONEST.deepl)).text.match(/"text":"([^"]+)"/)?.[1] ?? "?"),
    ]);
  });
});

describe("strictness", () => {
  it.each(REFUSED)("%s refuses %s", async (vendor, _what, changed, status, says) => {
    const answer = await send(change(HONEST[vendor], changed), changed.method);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(says)]);
    expect(() => JSON.parse(answer.text) as unknown).not.toThrow();
  });

  it("has no vendor for a host of nobody", async () => {
    expect((await send({ ...HONEST.deepl, host: "api.example.org" })).status).toBe(404);
  });

  it("never repeats a text in what it refuses", async () => {
    for (const [vendor, , changed] of REFUSED) {
      const marked = JSON.parse(
        JSON.stringify(change(HONEST[vendor], changed)).replaceAll("Hola", "canarioxyz"),
      ) as Honest;
      const { status, text } = await send(marked, changed.method);
      if (status !== 200) expect(text).not.toContain("canarioxyz");
    }
  });
});

describe("Lara's signature", () => {
  const body = JSON.stringify({ id: CREDENTIALS.lara.id });
  const md5 = createHash("md5").update(body).digest("base64");
  const half = createHash("sha256").update(body).digest().subarray(0, 16).toString("base64");

  it.each([
    ["MD5", md5],
    ["half a SHA-256", half],
  ])("takes %s for a digest", async (_name, digest) => {
    const { status, text } = await send(laraAuth(Date.now(), { digest }));
    expect([status, JSON.parse(text)]).toEqual([200, { token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }]);
  });

  it.each([
    ["another secret", laraAuth(Date.now(), { digest: md5, secret: "other" })],
    ["another digest", laraAuth(Date.now(), { digest: half.toLowerCase() })],
    ["an old date", laraAuth(Date.now() - 3_600_000, { digest: md5 })],
    ["another body than the one that was signed", { ...laraAuth(Date.now(), { digest: md5 }), body: { id: "other" } }],
  ])("refuses %s", async (_name, honest) => {
    expect((await send(honest)).status).toBe(401);
  });

  it("lets nobody translate without a token, nor with one that has run out", async () => {
    let now = Date.now();
    const clocked = createEmulator({ engine: pseudo(), now: () => now });
    const answer = await clocked.fetch(toRequest(laraAuth(now, { digest: md5 })));
    const { token } = (await answer.json()) as { token: string };
    const translate = (authorization?: string) =>
      clocked.fetch(
        toRequest({
          host: "api.laratranslate.com",
          path: "/v2/translate",
          headers: { ...json, ...(authorization === undefined ? {} : { authorization }) },
          body: { q: ["Hola."], source: "es-ES", target: "de-DE" },
        }),
      );
    expect((await translate()).status).toBe(401);
    expect((await translate(`Bearer ${token}x`)).status).toBe(401);
    expect((await translate(`Bearer ${token}`)).status).toBe(200);
    now += 3_600_000;
    expect((await translate(`Bearer ${token}`)).status).toBe(401);
  });
});
