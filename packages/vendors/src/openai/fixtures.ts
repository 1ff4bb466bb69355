/** No live call has been made: these are modelled on OpenAI's documents and its client's types, not recorded. */
const error = (message: string, type: string, code: string | null): string =>
  JSON.stringify({ error: { message, type, param: null, code } });

export const WRONG_KEY = error("Incorrect API key provided.", "invalid_request_error", "invalid_api_key");
export const WRONG_REGION = error("Country not supported", "request_forbidden", "unsupported_country_region_territory");
export const NO_MODEL = error("The model does not exist.", "invalid_request_error", "model_not_found");
export const NO_TEMPERATURE = error("Unsupported value: 'temperature'", "invalid_request_error", "unsupported_value");
export const TOO_LONG = error("Maximum context length is …", "invalid_request_error", "context_length_exceeded");
export const FILTERED = error("The prompt was filtered.", "invalid_request_error", "content_filter");
export const TOO_MANY = error("Rate limit reached.", "requests", "rate_limit_exceeded");
export const NO_MONEY = error("You exceeded your current quota.", "insufficient_quota", "insufficient_quota");
export const OVERLOADED = error("The engine is overloaded.", "server_error", null);

type Choice = {
  readonly content?: string | null;
  readonly finish_reason?: string;
  readonly refusal?: string | null;
  readonly tool_calls?: readonly unknown[];
};

export function completion(content: string | null, over: Choice = {}): string {
  const { finish_reason = "stop", ...message } = over;
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_790_000_000,
    model: "gpt-4.1-2025-04-14",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null, annotations: [], ...message },
        logprobs: null,
        finish_reason,
      },
    ],
    usage: { prompt_tokens: 400, completion_tokens: 40, total_tokens: 440 },
  });
}
