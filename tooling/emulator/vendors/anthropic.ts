import * as z from "zod/mini";
import { CREDENTIALS } from "../credentials.ts";
import { json, type Answer, type Call, type Emulation, type Tools } from "../emulation.ts";
import { isJson, need, parseBody, parseJson } from "../wire/checks.ts";
import { fits, strictSchemaFault, unknownConstraint } from "../wire/json-schema.ts";
import { countTokens, cutAt, doTask } from "../wire/translation-task.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  500: "api_error",
  504: "timeout_error",
  529: "overloaded_error",
};
const error = (status: number, message = "Error"): Answer =>
  json(
    status,
    { type: "error", error: { type: TYPES[status] ?? "api_error", message }, request_id: "req_emulated" },
    { "request-id": "req_emulated" },
  );
const bad = (message: string) => () => error(400, message);

const TextPart = z.object({ type: z.literal("text"), text: z.string() });
const content = z.union([z.string(), z.array(TextPart)]);
const Body = z.strictObject({
  model: z.string(),
  max_tokens: z.int().check(z.minimum(1)),
  messages: z.array(z.strictObject({ role: z.enum(["user", "assistant"]), content })),
  system: z.optional(content),
  temperature: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  top_p: z.optional(z.number()),
  top_k: z.optional(z.int()),
  stop_sequences: z.optional(z.array(z.string())),
  stream: z.optional(z.literal(false)),
  metadata: z.optional(z.strictObject({ user_id: z.optional(z.nullable(z.string())) })),
  service_tier: z.optional(z.enum(["auto", "standard_only"])),
  thinking: z.optional(z.object({ type: z.string() })),
  inference_geo: z.optional(z.string()),
  output_config: z.optional(
    z.strictObject({
      effort: z.optional(z.string()),
      format: z.optional(z.strictObject({ type: z.literal("json_schema"), schema: z.unknown() })),
    }),
  ),
  tools: z.optional(
    z.array(
      z.strictObject({
        name: z.string().check(z.regex(/^[\w-]{1,128}$/)),
        description: z.optional(z.string()),
        input_schema: z.looseObject({ type: z.literal("object") }),
        strict: z.optional(z.boolean()),
        type: z.optional(z.literal("custom")),
      }),
    ),
  ),
  tool_choice: z.optional(
    z.strictObject({
      type: z.enum(["auto", "any", "tool", "none"]),
      name: z.optional(z.string()),
      disable_parallel_tool_use: z.optional(z.boolean()),
    }),
  ),
});
type Body = z.infer<typeof Body>;
/** Its client for this version knows no sampling parameters any more. */
const Newer = z.omit(Body, { temperature: true, top_p: true, top_k: true });

/** Anthropic's messages. */
export const anthropic: Emulation = {
  id: "anthropic",
  serves: (host) => host === "api.anthropic.com",
  refusal: (status) => error(status, status === 529 ? "Overloaded" : "Error"),
  codes: {
    billing: () => error(400, "Your credit balance is too low to access the API."),
    "prompt-too-long": () => error(400, "prompt is too long"),
    max_tokens: (honest) => stop(honest, "max_tokens"),
    refusal: (honest) => stop(honest, "refusal"),
    pause_turn: (honest) => stop(honest, "pause_turn"),
    fenced: (honest) => rewrite(honest, (text) => `\`\`\`json\n${text}\n\`\`\``),
    chatty: (honest) => rewrite(honest, (text) => `Here is the translation:\n${text}`),
  },
  async answer(call, tools) {
    authorize(call);
    need(call.path === "/v1/messages", () => error(404, "Not found"));
    need(call.method === "POST", () => error(405, "Method Not Allowed"));
    need(
      /^\d{4}-\d\d-\d\d$/.test(call.headers.get("anthropic-version") ?? ""),
      bad("anthropic-version: header is required"),
    );
    need(isJson(call), bad("The request body is not valid JSON."));
    need(call.bytes <= 32 * 1024 * 1024, () => error(413, "Request exceeds the maximum size"));
    return await complete(
      parseBody(isSince(call, "2026-10-21") ? Newer : Body, parseJson(call.body), (field) =>
        error(400, `${field}: Extra inputs are not permitted, or its value is wrong`),
      ),
      tools,
    );
  },
};

const isSince = ({ headers }: Call, version: string): boolean => (headers.get("anthropic-version") ?? "") >= version;

function authorize({ headers }: Call): void {
  const key = headers.get("x-api-key") ?? /^Bearer (\S{1,300})$/.exec(headers.get("authorization") ?? "")?.[1];
  need(key === CREDENTIALS.anthropic.key, () => error(401, "invalid x-api-key"));
}

const textOf = (value: string | readonly { readonly text: string }[]): string =>
  typeof value === "string" ? value : value.map(({ text }) => text).join("");

async function complete(body: Body, tools: Tools): Promise<Answer> {
  need(body.model.startsWith("claude-"), () => error(404, `model: ${body.model.slice(0, 60)}`));
  need(body.messages[0]?.role === "user", bad('messages: first message must use the "user" role'));
  need(
    body.messages.every(({ content: said }) => textOf(said) !== ""),
    bad("messages: text content blocks must be non-empty"),
  );
  const { tool_choice: choice, tools: offered = [] } = body;
  const tool =
    choice?.type === "tool"
      ? offered.find(({ name }) => name === choice.name)
      : choice?.type === "any"
        ? offered[0]
        : undefined;
  need(
    (choice?.type !== "tool" && choice?.type !== "any") || tool !== undefined,
    bad("tool_choice: the tool was not found in the provided tools."),
  );

  const output = body.output_config?.format?.schema;
  const fault = output === undefined ? undefined : (strictSchemaFault(output) ?? unknownConstraint(output));
  need(fault === undefined, bad(`output_config.format.schema: ${fault ?? ""}`));
  const asked = body.messages.filter(({ role }) => role === "user").map(({ content: text }) => textOf(text));
  const done = (await doTask(asked, tools)) ?? "I can only translate.";
  const schema = tool?.input_schema ?? output;
  const isCut = countTokens(done) > body.max_tokens;
  const said = isCut ? cutAt(done, body.max_tokens) : done;
  const input = parseJson(said);
  const keeps = schema === undefined || isCut || fits(input, schema);
  const usesTool = tool !== undefined && keeps;
  return json(
    200,
    {
      id: "msg_emulated",
      type: "message",
      role: "assistant",
      model: body.model,
      content: usesTool
        ? [{ type: "tool_use", id: "toolu_emulated", name: tool.name, input: input ?? {} }]
        : [{ type: "text", text: said }],
      stop_reason: isCut ? "max_tokens" : !keeps ? "refusal" : usesTool ? "tool_use" : "end_turn",
      stop_sequence: null,
      usage: {
        input_tokens: countTokens(JSON.stringify(body.messages)),
        output_tokens: Math.min(body.max_tokens, countTokens(done)),
      },
    },
    { "request-id": "req_emulated" },
  );
}

type Reply = { stop_reason: string; content: { type: string; text?: string }[] };

function stop(honest: Answer, reason: string): Answer {
  if (honest.status !== 200) return honest;
  return { ...honest, body: JSON.stringify({ ...(JSON.parse(honest.body) as Reply), stop_reason: reason }) };
}

/** Where the model spoke; where it filled a tool in, its remark stands before the tool. */
function rewrite(honest: Answer, change: (text: string) => string): Answer {
  if (honest.status !== 200) return honest;
  const reply = JSON.parse(honest.body) as Reply;
  const content = reply.content.some(({ type }) => type === "tool_use")
    ? [{ type: "text", text: change("") }, ...reply.content]
    : reply.content.map((part) => ({ ...part, text: change(part.text ?? "") }));
  return { ...honest, body: JSON.stringify({ ...reply, content }) };
}
