import OpenAI, { APIConnectionError, APIConnectionTimeoutError } from "openai";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const client = (apiKey: string = CREDENTIALS.openai.key) =>
  new OpenAI({ apiKey, baseURL: `${at("eu.api.openai.com")}/v1`, maxRetries: 0, timeout: 3_000 });

const SCHEMA = {
  type: "object",
  properties: {
    translations: {
      type: "array",
      items: {
        type: "object",
        properties: { id: { type: "integer" }, text: { type: "string" } },
        required: ["id", "text"],
        additionalProperties: false,
      },
    },
  },
  required: ["translations"],
  additionalProperties: false,
};

const TASK = {
  source: "Spanish (es)",
  target: "German (de)",
  segments: [
    { id: 1, text: "Hola ZXQ1ZXQ." },
    { id: 2, text: "Adiós." },
  ],
  tokens: ["ZXQ1ZXQ"],
};
const ask = (
  over: Partial<OpenAI.ChatCompletionCreateParamsNonStreaming> = {},
  from = client(),
  schema: Record<string, unknown> = SCHEMA,
) =>
  from.chat.completions.create({
    model: "gpt-5.1",
    messages: [
      { role: "system", content: "Translate." },
      { role: "user", content: JSON.stringify(TASK) },
    ],
    temperature: 0,
    store: false,
    response_format: { type: "json_schema", json_schema: { name: "translations", strict: true, schema } },
    ...over,
  });

describe("openai", () => {
  it("gets translations in the schema it demands", async () => {
    const completion = await ask();
    expect(completion.choices[0]?.finish_reason).toBe("stop");
    expect(JSON.parse(completion.choices[0]?.message.content ?? "")).toEqual({
      translations: [
        { id: 1, text: await translated("Hola ZXQ1ZXQ.", "es", "de") },
        { id: 2, text: await translated("Adiós.", "es", "de") },
      ],
    });
    expect(completion.usage?.total_tokens).toBeGreaterThan(0);
  });

  it("is cut where the tokens end", async () => {
    const completion = await ask({ max_completion_tokens: 8 });
    expect(completion.choices[0]?.finish_reason).toBe("length");
  });

  it("is told of errors", async () => {
    await expect(ask({}, client("sk-wrong"))).rejects.toMatchObject({ status: 401, code: "invalid_api_key" });
    await expect(ask({ model: "no-such-model" })).rejects.toMatchObject({ status: 404, code: "model_not_found" });
    await expect(ask({}, client(), { ...SCHEMA, additionalProperties: true })).rejects.toMatchObject({
      status: 400,
      param: "response_format",
    });
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "code=insufficient_quota", times: 1 },
      { fault: "503", times: 1 },
      { fault: "cut", times: 1 },
      { fault: "silent", times: 1 },
      { fault: "code=content_filter", times: 1 },
    ]);
    await expect(ask()).rejects.toMatchObject({ status: 429, code: "insufficient_quota" });
    await expect(ask()).rejects.toMatchObject({ status: 503 });
    await expect(ask()).rejects.toThrow(APIConnectionError);
    await expect(ask()).rejects.toThrow(APIConnectionTimeoutError);
    expect((await ask()).choices[0]?.finish_reason).toBe("content_filter");
  });

  it("waits as long as it is told, in milliseconds too", async () => {
    emulator.faults.set([{ fault: "429;retry-after-ms=120", times: 1 }]);
    const started = Date.now();
    const patient = new OpenAI({
      apiKey: CREDENTIALS.openai.key,
      baseURL: `${at("api.openai.com")}/v1`,
      maxRetries: 1,
    });
    await ask({}, patient);
    expect(Date.now() - started).toBeGreaterThanOrEqual(110);
  });
});
