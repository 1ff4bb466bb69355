import Anthropic, { APIConnectionError } from "@anthropic-ai/sdk";
import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "../index.ts";
import { start, translated } from "./start.ts";

const { emulator, at } = start();
const client = (apiKey: string = CREDENTIALS.anthropic.key) =>
  new Anthropic({ apiKey, authToken: null, baseURL: at("api.anthropic.com"), maxRetries: 0, timeout: 3_000 });

const TASK = { source: "es", target: "ja", segments: [{ id: 1, text: "Hola ZXQ1ZXQ." }], tokens: ["ZXQ1ZXQ"] };
const SCHEMA = {
  type: "object" as const,
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
const ask = (over: Partial<Anthropic.MessageCreateParamsNonStreaming> = {}, from = client()) =>
  from.messages.create({
    model: "claude-sonnet-5",
    max_tokens: 1_000,
    system: "Translate.",
    messages: [{ role: "user", content: JSON.stringify(TASK) }],
    ...over,
  });
const expected = async () => ({ translations: [{ id: 1, text: await translated("Hola ZXQ1ZXQ.", "es", "ja") }] });

describe("@anthropic-ai/sdk", () => {
  it("gets the tool filled in that it forces", async () => {
    const message = await ask({
      tools: [{ name: "answer", input_schema: SCHEMA }],
      tool_choice: { type: "tool", name: "answer" },
    });
    expect(message.stop_reason).toBe("tool_use");
    expect(message.content).toMatchObject([{ type: "tool_use", name: "answer", input: await expected() }]);
  });

  it("gets JSON in the schema of its output", async () => {
    const message = await ask({ output_config: { format: { type: "json_schema", schema: SCHEMA } } });
    expect(message.stop_reason).toBe("end_turn");
    const [part] = message.content;
    expect(JSON.parse(part?.type === "text" ? part.text : "")).toEqual(await expected());
  });

  it("is told of errors", async () => {
    await expect(ask({}, client("wrong"))).rejects.toMatchObject({
      status: 401,
      error: { error: { type: "authentication_error" } },
    });
    await expect(ask({ model: "gpt-5" })).rejects.toMatchObject({ status: 404 });
    await expect(ask({ temperature: 0 } as object)).rejects.toMatchObject({ status: 400 });
    await expect(ask({ tool_choice: { type: "tool", name: "none" } })).rejects.toMatchObject({ status: 400 });
  });

  it("sees faults", async () => {
    emulator.faults.set([
      { fault: "529", times: 1 },
      { fault: "429;retry-after=7", times: 1 },
      { fault: "cut", times: 1 },
      { fault: "code=refusal", times: 1 },
    ]);
    await expect(ask()).rejects.toMatchObject({ status: 529, error: { error: { type: "overloaded_error" } } });
    const limited = await ask().catch((error: unknown) => error);
    expect(limited).toMatchObject({ status: 429 });
    expect((limited as InstanceType<typeof Anthropic.APIError>).headers?.get("retry-after")).toBe("7");
    await expect(ask()).rejects.toThrow(APIConnectionError);
    expect((await ask()).stop_reason).toBe("refusal");
  });

  it("ends where the tokens end", async () => {
    expect((await ask({ max_tokens: 5 })).stop_reason).toBe("max_tokens");
  });
});
