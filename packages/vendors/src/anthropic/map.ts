import type { VendorError } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { SYSTEM_PROMPT } from "../llm/prompt.ts";
import { answerSchema } from "../llm/schema.ts";
import type { ModelCall } from "../llm/translate-with-model.ts";
import { ErrorReply, MessageReply, type MessageRequest, type Settings } from "./wire.ts";

export const ENDPOINT = "https://api.anthropic.com/v1/messages";

export const headersOf = ({ key, keyHeader, version }: Settings): Readonly<Record<string, string>> => ({
  "content-type": "application/json",
  "anthropic-version": version,
  ...(keyHeader === "x-api-key" ? { "x-api-key": key } : { authorization: `Bearer ${key}` }),
});

/** Tokens for thoughts, which count as written. Whether a model thinks when nothing is said of it depends on the model. */
const THOUGHT = 4_000;

export function writeRequest({ message, maxTokens }: ModelCall, { model, region, effort }: Settings): MessageRequest {
  return {
    model,
    max_tokens: maxTokens + THOUGHT,
    system: SYSTEM_PROMPT,
    messages: [{ role: "user", content: message }],
    ...(region === "us" ? { inference_geo: region } : {}),
    output_config: {
      ...(effort === undefined ? {} : { effort }),
      // Its schemas cannot say how many: "'minItems' values other than 0 or 1 are not supported".
      format: { type: "json_schema", schema: answerSchema() },
    },
  };
}

const THOUGHTS: ReadonlySet<string> = new Set(["thinking", "redacted_thinking"]);

/** What the model wrote, undefined unless it ended by itself with one text and did nothing else. */
export function readReply({ body }: Reply): string | undefined {
  const parsed = MessageReply.safeParse(parseJson(body));
  if (!parsed.success || parsed.data.stop_reason !== "end_turn") return undefined;
  const [said, ...more] = parsed.data.content.filter(({ type }) => !THOUGHTS.has(type));
  return said?.type === "text" && more.length === 0 ? said.text : undefined;
}

export function readError(reply: Reply): VendorError {
  const { status } = reply;
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const { type = "", message = "" } = parsed.success ? parsed.data.error : {};
  // "Your credit balance is too low", which is also said with 400 and the type of any bad request.
  if (status === 402 || type === "billing_error" || (status === 400 && /\bcredit balance\b/i.test(message)))
    return { kind: "quota" };
  if (status === 400 && /\bprompt is too long\b|\bcontext (?:window|limit)\b/i.test(message))
    return { kind: "too-large" };
  // "Output blocked by content filtering policy": another vendor may not take offence.
  if (status === 400 && /\bcontent filtering\b/i.test(message)) return { kind: "malformed" };
  if (status === 408 || status === 409) return { kind: "unavailable" };
  return errorOfStatus(status === 529 ? { ...reply, status: 429 } : reply);
}
