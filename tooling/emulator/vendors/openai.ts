import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Emulation, type Tools } from "../emulation.ts";
import { isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { fits, strictSchemaFault } from "../wire/json-schema.ts";
import { countTokens, cutAt, doTask } from "../wire/translation-task.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "invalid_request_error",
  403: "invalid_request_error",
  404: "invalid_request_error",
  429: "requests",
  500: "server_error",
  503: "server_error",
};
const error = (
  status: number,
  message = "Error",
  code: string | null = null,
  param: string | null = null,
  type = TYPES[status] ?? "server_error",
): Answer => json(status, { error: { message, type, param, code } }, { "x-request-id": "req_emulated" });

const Part = z.object({ type: z.literal("text"), text: z.string() });
const Message = z.strictObject({
  role: z.enum(["system", "developer", "user", "assistant"]),
  content: z.union([z.string(), z.array(Part)]),
  name: z.optional(z.string()),
});
const Body = z.strictObject({
  model: z.string(),
  messages: z.array(Message),
  temperature: z.optional(z.number().check(z.minimum(0), z.maximum(2))),
  top_p: z.optional(z.number()),
  seed: z.optional(z.int()),
  n: z.optional(z.literal(1)),
  stream: z.optional(z.literal(false)),
  store: z.optional(z.boolean()),
  max_tokens: z.optional(z.int().check(z.minimum(1))),
  max_completion_tokens: z.optional(z.int().check(z.minimum(1))),
  response_format: z.optional(
    z.union([
      z.strictObject({ type: z.enum(["text", "json_object"]) }),
      z.strictObject({
        type: z.literal("json_schema"),
        json_schema: z.strictObject({
          name: z.string().check(z.regex(/^[\w-]{1,64}$/)),
          schema: z.unknown(),
          strict: z.optional(z.boolean()),
          description: z.optional(z.string()),
        }),
      }),
    ]),
  ),
  reasoning_effort: z.optional(z.enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"])),
  verbosity: z.optional(z.enum(["low", "medium", "high"])),
  prompt_cache_key: z.optional(z.string()),
  prompt_cache_options: z.optional(
    z.strictObject({ mode: z.optional(z.enum(["implicit", "explicit"])), ttl: z.optional(z.string()) }),
  ),
  service_tier: z.optional(z.string()),
  metadata: z.optional(z.record(z.string(), z.string())),
  user: z.optional(z.string()),
  safety_identifier: z.optional(z.string()),
});
type Body = z.infer<typeof Body>;

/** Chat completions of OpenAI, its regions, and servers that speak alike. */
export const openai: Emulation = {
  id: "openai",
  serves: (host) => /^(?:(?:us|eu|au|in|jp)\.)?api\.openai\.com$/.test(host) || host.startsWith("openai-compatible."),
  refusal: (status) =>
    error(status, "Error", status === 429 ? "rate_limit_exceeded" : status === 401 ? "invalid_api_key" : null),
  codes: {
    insufficient_quota: () =>
      error(
        429,
        "You exceeded your current quota, please check your plan and billing details.",
        "insufficient_quota",
        null,
        "insufficient_quota",
      ),
    rate_limit_exceeded: () => error(429, "Rate limit reached.", "rate_limit_exceeded", null, "tokens"),
    context_length_exceeded: () =>
      error(400, "This model's maximum context length is exceeded.", "context_length_exceeded", "messages"),
    unsupported_country: () =>
      error(
        403,
        "Country, region, or territory not supported",
        "unsupported_country_region_territory",
        null,
        "request_forbidden",
      ),
    content_filter: (honest) => edit(honest, { finish_reason: "content_filter", content: "" }),
    length: (honest) => edit(honest, { finish_reason: "length" }),
    refusal: (honest) => edit(honest, { content: null, refusal: "I'm sorry, I cannot assist with that request." }),
    fenced: (honest) => edit(honest, { around: (text) => `\`\`\`json\n${text}\n\`\`\`` }),
    chatty: (honest) => edit(honest, { around: (text) => `Here is the translation:\n${text}` }),
    tool_calls: (honest) => edit(honest, { finish_reason: "tool_calls" }),
  },
  async answer(call, tools) {
    const [, key] = /^Bearer (\S{1,300})$/.exec(call.headers.get("authorization") ?? "") ?? [];
    need(key !== undefined, () => error(401, "You didn't provide an API key."));
    need(key === CREDENTIALS.openai.key, () => error(401, "Incorrect API key provided.", "invalid_api_key"));
    need(call.path === "/v1/chat/completions", () => error(404, "Invalid URL"));
    need(call.method === "POST", () => error(405, "Not allowed to use this method on /v1/chat/completions."));
    need(isJson(call), () => error(400, "You must provide a JSON body."));
    return await complete(
      parseBody(Body, parseJson(call.body), (field) =>
        error(400, `Unrecognized or invalid request argument: ${field}`, "unknown_parameter", field),
      ),
      tools,
    );
  },
};

/** What OpenAI's newer models refuse of what its older ones take, and the other way round. */
function checkModel({
  model,
  max_tokens: limit,
  prompt_cache_options: cache,
  reasoning_effort: effort,
  temperature,
}: Body): void {
  const version = Number(/^gpt-(\d{1,2}(?:\.\d{1,2})?)/.exec(model)?.[1] ?? 0);
  const refuse = (param: string) => () =>
    error(400, `Unsupported parameter: '${param}' is not supported with this model.`, "unsupported_parameter", param);
  need(limit === undefined || version < 5, refuse("max_tokens"));
  need(cache === undefined || version >= 5.6, refuse("prompt_cache_options"));
  need(
    temperature === undefined || temperature === 1 || effort === undefined || effort === "none",
    refuse("temperature"),
  );
}

async function complete(body: Body, tools: Tools): Promise<Answer> {
  need(!body.model.startsWith("no-such"), () =>
    error(404, "The model does not exist or you do not have access to it.", "model_not_found"),
  );
  checkModel(body);
  need(body.messages.length > 0, () => error(400, "Invalid 'messages': empty array.", "empty_array", "messages"));
  const format = body.response_format;
  const schema = format?.type === "json_schema" ? format.json_schema : undefined;
  const fault = schema?.strict === true ? strictSchemaFault(schema.schema) : undefined;
  need(fault === undefined, () =>
    error(400, `Invalid schema for response_format: ${fault ?? ""}`, null, "response_format"),
  );
  const contents = body.messages.map(({ role, content }) => ({
    role,
    text: typeof content === "string" ? content : content.map(({ text }) => text).join(""),
  }));
  need(format?.type !== "json_object" || contents.some(({ text }) => /json/i.test(text)), () =>
    error(
      400,
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      null,
      "messages",
    ),
  );

  const said = contents.filter(({ role }) => role === "user").map(({ text }) => text);
  const done = (await doTask(said, tools)) ?? "I can only translate.";
  // A model that is held to a schema keeps to it, or refuses.
  const keeps = schema?.strict !== true || fits(JSON.parse(done.startsWith("{") ? done : "null"), schema.schema);
  const limit = body.max_completion_tokens ?? body.max_tokens ?? Infinity;
  const isCut = countTokens(done) > limit;
  const prompt = contents.reduce((sum, { text }) => sum + countTokens(text), 0);
  const written = Math.min(limit, countTokens(done));
  return json(
    200,
    {
      id: "chatcmpl-emulated",
      object: "chat.completion",
      created: 1_790_000_000,
      model: body.model,
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            content: keeps ? (isCut ? cutAt(done, limit) : done) : null,
            refusal: keeps ? null : "The schema cannot be fulfilled.",
            annotations: [],
          },
          logprobs: null,
          finish_reason: isCut ? "length" : "stop",
        },
      ],
      usage: { prompt_tokens: prompt, completion_tokens: written, total_tokens: prompt + written },
      service_tier: "default",
      system_fingerprint: null,
    },
    { "x-request-id": "req_emulated", "x-ratelimit-limit-requests": "10000", "x-ratelimit-remaining-requests": "9999" },
  );
}

type Edit = {
  readonly finish_reason?: string;
  readonly content?: string | null;
  readonly refusal?: string;
  readonly around?: (text: string) => string;
};

function edit(honest: Answer, { finish_reason, content, refusal, around }: Edit): Answer {
  if (honest.status !== 200) return honest;
  const body = JSON.parse(honest.body) as {
    choices: { finish_reason: string; message: { content: string | null; refusal: string | null } }[];
  };
  for (const choice of body.choices) {
    choice.finish_reason = finish_reason ?? choice.finish_reason;
    if (content !== undefined) choice.message.content = content;
    if (refusal !== undefined) choice.message.refusal = refusal;
    if (around !== undefined) choice.message.content = around(choice.message.content ?? "");
  }
  return { ...honest, body: JSON.stringify(body) };
}
