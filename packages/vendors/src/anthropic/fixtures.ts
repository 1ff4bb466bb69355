/** No live call has been made: these are modelled on Anthropic's documents and its client's types, not recorded. */
const error = (type: string, message: string): string =>
  JSON.stringify({ type: "error", error: { type, message }, request_id: "req_1" });

export const WRONG_KEY = error("authentication_error", "invalid x-api-key");
export const FORBIDDEN = error("permission_error", "Your API key does not have permission");
export const NO_MODEL = error("not_found_error", "model: claude-9");
export const BAD_REQUEST = error("invalid_request_error", "`temperature` is deprecated for this model.");
export const NO_CREDIT = error("invalid_request_error", "Your credit balance is too low to access the API.");
export const BILLING = error("billing_error", "Billing");
export const TOO_LONG = error("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum");
export const FILTERED = error("invalid_request_error", "Output blocked by content filtering policy");
export const TOO_LARGE = error("request_too_large", "Request exceeds the maximum size");
export const TOO_MANY = error("rate_limit_error", "Number of requests has exceeded your per-minute rate limit");
export const OVERLOADED = error("overloaded_error", "Overloaded");
export const BROKEN = error("api_error", "Internal server error");

type Said = {
  readonly stop_reason?: string;
  readonly content?: readonly Readonly<Record<string, unknown>>[];
};

export function message(
  text: string,
  { stop_reason = "end_turn", content = [{ type: "text", text }] }: Said = {},
): string {
  return JSON.stringify({
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: "claude-sonnet-4-6",
    content,
    stop_reason,
    stop_sequence: null,
    usage: { input_tokens: 400, output_tokens: 40 },
  });
}
