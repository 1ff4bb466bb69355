import {
  failed,
  post,
  readRefusal,
  send,
  TRANSLATION_EVENTS,
  TranslationReply,
  type CallOptions,
  type ClientError,
  type ClientOptions,
  type DoneEvent,
  type NamedLanguage,
  type SegmentEvent,
  type TranslationRequest,
} from "@sottovoce/contract";
import { EventSourceParserStream, type EventSourceMessage } from "eventsource-parser/stream";
import * as z from "zod/mini";

export type TranslationEvent =
  | { readonly kind: "source"; readonly source: NamedLanguage }
  | ({ readonly kind: "segment" } & SegmentEvent)
  | { readonly kind: "done"; readonly reply: DoneEvent }
  /** `missing`: indexes of the segments that did not come. */
  | { readonly kind: "error"; readonly error: ClientError; readonly missing: readonly number[] };

const ENDPOINT = post<TranslationRequest>()("/v1/translations", TranslationReply, "text/event-stream");

export async function* streamTranslation(
  client: ClientOptions,
  request: TranslationRequest,
  options: CallOptions,
): AsyncGenerator<TranslationEvent, void, undefined> {
  const missing = new Set(request.segments.keys());
  const end = (error: ClientError): TranslationEvent => ({ kind: "error", error, missing: [...missing] });
  const gone = new AbortController();
  const signal = options.signal === undefined ? gone.signal : AbortSignal.any([options.signal, gone.signal]);
  const sent = await send(client, ENDPOINT, request, { ...options, signal });
  if (!sent.ok) return yield end(sent.error);
  const { value: response } = sent;
  try {
    if (!response.ok) return yield end(readRefusal(await response.text()).error);
    if (response.body === null || !isEventStream(response)) return yield end(failed("bad_reply").error);
    for await (const message of messagesOf(response.body)) {
      const event = readEvent(message);
      if (event === undefined) return yield end(failed("bad_reply").error);
      if (event.kind === "segment" && !missing.delete(event.index)) return yield end(failed("bad_reply").error);
      yield event;
      if (event.kind === "done" || event.kind === "error") return undefined;
    }
    // Without a last word it broke off.
    yield end(failed("offline").error);
  } catch {
    yield end(failed(options.signal?.aborted === true ? "aborted" : "offline").error);
  } finally {
    gone.abort();
  }
  return undefined;
}

const isEventStream = ({ headers }: Response): boolean =>
  headers.get("content-type")?.split(";")[0]?.trim() === "text/event-stream";

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/** @returns undefined for what no version of the API sends */
function readEvent({ event, data }: EventSourceMessage): TranslationEvent | undefined {
  const json = parsed(data);
  switch (event) {
    case "source": {
      const source = z.safeParse(TRANSLATION_EVENTS.source, json);
      return source.success ? { kind: "source", source: source.data } : undefined;
    }
    case "segment": {
      const segment = z.safeParse(TRANSLATION_EVENTS.segment, json);
      return segment.success ? { kind: "segment", ...segment.data } : undefined;
    }
    case "done": {
      const done = z.safeParse(TRANSLATION_EVENTS.done, json);
      return done.success ? { kind: "done", reply: done.data } : undefined;
    }
    case "error": {
      const error = z.safeParse(TRANSLATION_EVENTS.error, json);
      if (!error.success) return undefined;
      const { code, field, source, requestId, missing } = error.data;
      const more = {
        requestId,
        ...(field === undefined ? {} : { field }),
        ...(source === undefined ? {} : { source }),
      };
      return { kind: "error", error: failed(code, more).error, missing };
    }
    default:
      return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
