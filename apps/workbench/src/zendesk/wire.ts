import { isRecord } from "./is-record.ts";
import { readRequestOptions, type RequestOptions } from "./request-options.ts";

/** What the app frame can say, as the SDK writes it: JSON strings, except replies to hooks, which are objects. */
export type AppMessage =
  | { readonly kind: "handshake"; readonly version: string }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly request: "get" | "set" | "invoke";
      readonly params: unknown;
    }
  | { readonly kind: "on" | "off"; readonly event: string; readonly subscribers: number }
  | { readonly kind: "trigger"; readonly event: string }
  | { readonly kind: "request"; readonly key: string; readonly options: RequestOptions }
  /** A `client.request` that Zendesk would not carry. */
  | { readonly kind: "refused-request"; readonly key: string; readonly why: string }
  | { readonly kind: "reply"; readonly event: string; readonly refusal: string | undefined }
  /** Activity pings and metrics, which need no answer. */
  | { readonly kind: "noise" };

export type Received =
  | { readonly kind: "message"; readonly message: AppMessage }
  | { readonly kind: "malformed"; readonly why: string };

/** Parses one `message` event's data. Says why not, without repeating what was in it. */
export function readAppMessage(data: unknown, appGuid: string): Received {
  const record = typeof data === "string" ? parseJson(data) : data;
  if (!isRecord(record)) return malformed("not a JSON object");
  if (record["appGuid"] !== appGuid) return malformed("wrong appGuid");
  const key = record["key"];
  if (typeof data !== "string" && !(typeof key === "string" && key.startsWith("iframe.reply:"))) {
    return malformed("only replies may be objects; the SDK sends strings");
  }
  const message = typeof key === "string" ? readKeyed(key, record) : readCall(record);
  return message === undefined ? malformed("no such message in the protocol") : { kind: "message", message };
}

function readKeyed(key: string, record: Fields): AppMessage | undefined {
  const body = isRecord(record["message"]) ? record["message"] : {};
  if (key === "iframe.handshake") return { kind: "handshake", version: String(body["version"]) };
  if (key === "session.live" || key === "__track__") return { kind: "noise" };
  if (/^request:\d{1,9}$/u.test(key)) return readRequest(key, body);
  const [verb, event] = splitOnce(key, ":");
  if (event === undefined) return undefined;
  if (verb === "iframe.on" || verb === "iframe.off") {
    const subscribers = Number(body["subscriberCount"]);
    return Number.isInteger(subscribers)
      ? { kind: verb === "iframe.on" ? "on" : "off", event, subscribers }
      : undefined;
  }
  if (verb === "iframe.trigger") return { kind: "trigger", event };
  if (verb === "iframe.reply") {
    const error = record["error"];
    return { kind: "reply", event, refusal: isRecord(error) ? String(error["msg"]) : undefined };
  }
  return undefined;
}

function readCall(record: Fields): AppMessage | undefined {
  const { id, request, params } = record;
  if (typeof id !== "number") return undefined;
  if (request !== "get" && request !== "set" && request !== "invoke") return undefined;
  return { kind: "call", id, request, params };
}

function readRequest(key: string, body: Fields): AppMessage {
  const options = readRequestOptions(body);
  return "fault" in options ? { kind: "refused-request", key, why: options.fault } : { kind: "request", key, options };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function malformed(why: string): Received {
  return { kind: "malformed", why };
}
