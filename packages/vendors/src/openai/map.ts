import type { VendorError } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { SYSTEM_PROMPT } from "../llm/prompt.ts";
import { answerSchema } from "../llm/schema.ts";
import type { ModelCall } from "../llm/translate-with-model.ts";
import type { Region, Retention } from "../vendor.ts";
import { CompletionReply, ErrorReply, type CompletionRequest, type Settings } from "./wire.ts";

/** The only hosts a key and a text are ever sent to, beside the admin's own. */
const HOSTS: Readonly<Record<Settings["region"], string>> = {
  global: "https://api.openai.com",
  us: "https://us.api.openai.com",
  eu: "https://eu.api.openai.com",
  au: "https://au.api.openai.com",
  in: "https://in.api.openai.com",
  jp: "https://jp.api.openai.com",
};

export const endpointOf = ({ region, url }: Settings): string =>
  `${url === undefined ? `${HOSTS[region]}/v1` : url.replace(/\/$/, "")}/chat/completions`;

export function regionOf({ region, url, processedIn }: Settings): Region {
  if (url !== undefined) return processedIn;
  return region === "eu" || region === "us" ? region : "other";
}

export function retentionOf({ retentionConfirmed, promptCache, url }: Settings): Retention {
  if (!retentionConfirmed) return "stores";
  return url === undefined && promptCache === "automatic" ? "transient" : "none";
}

/** Tokens for thoughts, which count as written. */
const THOUGHT = 8_000;

export function writeRequest({ message, count, maxTokens }: ModelCall, settings: Settings): CompletionRequest {
  const { model, url, effort, promptCache } = settings;
  const thinks = effort !== undefined && effort !== "none";
  const limit = maxTokens + (thinks ? THOUGHT : 0);
  return {
    model,
    messages: [
      { role: "system", content: SYSTEM_PROMPT },
      { role: "user", content: message },
    ],
    store: false,
    ...(thinks ? {} : { temperature: 0 }),
    ...(effort === undefined ? {} : { reasoning_effort: effort }),
    ...(promptCache === "off" ? { prompt_cache_options: { mode: "explicit" } } : {}),
    ...(url === undefined ? { max_completion_tokens: limit } : { max_tokens: limit }),
    response_format: {
      type: "json_schema",
      json_schema: { name: "translations", strict: true, schema: answerSchema(count) },
    },
  };
}

/** What the model wrote, undefined unless it ended by itself and did nothing else. */
export function readReply({ body }: Reply): string | undefined {
  const parsed = CompletionReply.safeParse(parseJson(body));
  const choice = parsed.success ? parsed.data.choices[0] : undefined;
  if (choice === undefined || choice.finish_reason !== "stop") return undefined;
  const { content, refusal, tool_calls: calls } = choice.message;
  return (refusal ?? "") === "" && (calls ?? []).length === 0 ? content : undefined;
}

/** Money, not speed: no waiting helps. 402 is what some compatible vendors say for it. */
const QUOTA: ReadonlySet<string> = new Set(["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"]);
const SIZE: ReadonlySet<string> = new Set(["context_length_exceeded", "string_above_max_length"]);
/** A filter that takes offence at a text: another vendor may not. */
const FILTERED: ReadonlySet<string> = new Set(["content_filter", "content_policy_violation", "invalid_prompt"]);

export function readError(reply: Reply): VendorError {
  const { status } = reply;
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const { code, type } = parsed.success ? parsed.data.error : {};
  const said = [String(code ?? ""), type ?? ""];
  const says = (words: ReadonlySet<string>): boolean => said.some((word) => words.has(word));
  if (status === 402 || ((status === 429 || status === 403) && says(QUOTA))) return { kind: "quota" };
  if (status === 400 && says(SIZE)) return { kind: "too-large" };
  if (status === 400 && says(FILTERED)) return { kind: "malformed" };
  // "Conflict", "request timed out": what its own clients try again.
  if (status === 408 || status === 409) return { kind: "unavailable" };
  return errorOfStatus(status === 529 ? { ...reply, status: 429 } : reply);
}
