import {
  TranslationReply,
  TranslationRequest,
  type DoneEvent,
  type SegmentEvent,
  type StreamError,
} from "@sottovoce/contract";
import { readJson } from "../body.ts";
import type { CallerContext } from "../context.ts";
import { AppError, errorBody } from "../errors.ts";
import { openEventStream, wantsEvents } from "../event-stream.ts";
import { parseInput } from "../input.ts";
import { logFailure } from "../log.ts";
import { jsonRoute, type Route } from "../route.ts";
import { translate, type Progress } from "../services/translations/translate.ts";

const whole = jsonRoute({
  method: "POST",
  path: "/v1/translations",
  access: "translate",
  summary:
    "Translate segments of one ticket, chat or article; personal data is replaced before any vendor sees the text",
  body: TranslationRequest,
  reply: TranslationReply,
  errors: [
    "invalid_request",
    "too_large",
    "unsupported_pair",
    "unknown_language",
    "scan_failed",
    "pseudonyms_lost",
    "vendor_unavailable",
    "vendor_timeout",
    "vendor_quota",
    "budget_spent",
    "duplicate_request",
    "tenant_unavailable",
  ],
  alsoAnswers: {
    "text/event-stream": {
      description:
        "With `Accept: text/event-stream`: `source` with the language, `segment` with an index and its translation as " +
        "each is done, in any order, then `done` with the reply without its translations, or `error` with the indexes " +
        "that are missing. What fails before the first event is answered as JSON with its status",
      example: [
        'event: source\ndata: {"language":"es","confidence":1,"by":"request"}\n',
        'event: segment\ndata: {"index":0,"translation":"Hello, this is María."}\n',
        'event: done\ndata: {"job":"01M8899P6033CJVHDV4JRANX2W","source":{"language":"es","confidence":1,"by":"request"},' +
          '"target":"en","vendor":{"id":"deepl","region":"eu","retention":"none"},' +
          '"masked":{"total":1,"byEntity":{"PERSON":1},"addedAtEdge":1},"warnings":[],"receipt":"eyJhbGciOi…"}\n',
      ].join("\n"),
    },
  },
  run: (context, { body, headers }) => translate(context, body, keyOf(headers)),
});

const keyOf = (headers: Headers): string | undefined => headers.get("idempotency-key") ?? undefined;

/** In one piece, or as it is done: the way of the text is the same. */
export const postTranslation: Route = {
  ...whole,
  answer: (request, context) =>
    wantsEvents(request.headers.get("accept"))
      ? // access.ts gives a route with a scope a CallerContext.
        answerInEvents(request, context as CallerContext)
      : whole.answer(request, context),
};

/** @throws AppError for what fails before anything is sent: it has a status of its own */
async function answerInEvents(request: Request, context: CallerContext): Promise<Response> {
  const body = parseInput(TranslationRequest, await readJson(request));
  const gone = new AbortController();
  const signal = AbortSignal.any([context.signal, gone.signal]);
  const missing = new Set(body.segments.keys());

  const stream = openEventStream({ onGone: () => gone.abort() });

  return new Promise<Response>((resolve, reject) => {
    let isOpen = false;
    const progress: Progress = {
      begin: (source) => {
        isOpen = true;
        resolve(stream.response);
        stream.send("source", source).catch(() => {});
      },
      segment: async (index, translation) => {
        await stream.send("segment", { index, translation } satisfies SegmentEvent);
        missing.delete(index);
      },
    };
    translate({ ...context, signal }, body, keyOf(request.headers), progress)
      .then(
        ({ translations: _sent, ...done }) => stream.send("done", done satisfies DoneEvent),
        (error: unknown) => {
          if (!isOpen) reject(error);
          else if (!signal.aborted) return stream.send("error", failureOf(context, error, missing));
          return undefined;
        },
      )
      .catch(() => {})
      .finally(stream.end);
  });
}

function failureOf({ requestId }: CallerContext, error: unknown, missing: ReadonlySet<number>): StreamError {
  if (!(error instanceof AppError)) logFailure(requestId, error);
  const known = error instanceof AppError ? error : new AppError("internal", { cause: error });
  return { ...errorBody(known, requestId).error, missing: [...missing] };
}
