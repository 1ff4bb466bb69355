import {
  ERRORS,
  SessionRequest,
  TranslationRequest,
  type ErrorCode,
  type TranslationReply,
  type Warning,
} from "@sottovoce/contract";
import { readPseudonyms, withoutPseudonyms } from "@sottovoce/core";

export type FakeEdgeOptions = {
  /** Translates one masked segment; by default it marks the text and keeps its words. */
  readonly translate?: (segment: string, job: { readonly source: string; readonly target: string }) => string;
  /** Said with every translation. */
  readonly warnings?: readonly Warning[];
  /** Milliseconds before an answer. */
  readonly delayMs?: number;
  /** Seconds that a session lasts. */
  readonly sessionSeconds?: number;
  /** Unix milliseconds. */
  readonly now?: () => number;
};

/** One translation request as it arrived. */
export type SeenRequest = {
  readonly body: Required<Pick<TranslationRequest, "segments">> & TranslationRequest;
  readonly token: string;
};

/** A stand-in of the API behind `fetch`, for tests and the workshop: it checks every request against the contract. */
export function fakeEdge({
  translate = markedTranslation,
  warnings = [],
  delayMs = 0,
  sessionSeconds = 900,
  now = Date.now,
}: FakeEdgeOptions = {}) {
  const requests: SeenRequest[] = [];
  const started: SessionRequest[] = [];
  const refusals: ErrorCode[] = [];
  const failures: { code: ErrorCode; times: number; holding: string }[] = [];
  const gates: (() => void)[] = [];
  let sessions = 0;
  let validToken = "";
  let isOffline = false;
  let isHeld = false;

  const pause = async (signal: AbortSignal | undefined): Promise<void> => {
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (isHeld) {
      await new Promise<void>((resolve, reject) => {
        gates.push(resolve);
        signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")), { once: true });
      });
    }
    signal?.throwIfAborted();
  };

  const answerTranslation = (body: TranslationRequest): Response => {
    const failure = failures.find(({ times, holding }) => times > 0 && body.segments.join("\n").includes(holding));
    if (failure !== undefined) {
      failure.times -= 1;
      return refusal(failure.code);
    }
    const reply = replyTo(body, translate);
    return Response.json(reply.vendor === null ? reply : { ...reply, warnings: [...reply.warnings, ...warnings] });
  };

  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (isOffline) throw new TypeError("network");
    const sent: unknown = JSON.parse(typeof init.body === "string" ? init.body : "null");
    if (pathname === "/v1/sessions") {
      const wanted = SessionRequest.safeParse(sent);
      if (!wanted.success) return refusal("invalid_request");
      started.push(wanted.data);
      const refused = refusals.shift();
      if (refused !== undefined) return refusal(refused);
      sessions += 1;
      validToken = `session-${sessions}`;
      const expiresAt = Math.floor(now() / 1000) + sessionSeconds;
      return Response.json({
        token: validToken,
        expiresAt,
        tenant: "acme",
        role: "agent",
        scopes: ["translate", "read"],
      });
    }
    const body = TranslationRequest.safeParse(sent);
    if (pathname !== "/v1/translations" || !body.success) return refusal("invalid_request");
    const token = new Headers(init.headers).get("authorization")?.replace("Bearer ", "") ?? "";
    requests.push({ body: body.data, token });
    await pause(init.signal ?? undefined);
    return token === validToken ? answerTranslation(body.data) : refusal("session_expired");
  };

  return {
    fetch: fetch as typeof globalThis.fetch,
    controls: {
      requests: (): readonly SeenRequest[] => requests,
      /** Everything that left the tab, as one text. */
      sent: (): string => JSON.stringify(requests),
      sessions: () => sessions,
      /** Every wish for a session, granted or not. */
      proofs: (): readonly SessionRequest[] => started,
      /** The next wishes for a session are refused with these, one each. */
      refuse: (...codes: readonly ErrorCode[]) => {
        refusals.push(...codes);
      },
      /** The next `times` requests that hold this masked text fail. */
      fail: (code: ErrorCode, times = 1, holding = "") => {
        failures.push({ code, times, holding });
      },
      setOffline: (next: boolean) => {
        isOffline = next;
      },
      expireSession: () => {
        validToken = "ended";
      },
      /** Keeps answers back until release(). */
      hold: () => {
        isHeld = true;
      },
      release: (count = gates.length) => {
        for (const open of gates.splice(0, count)) open();
        if (gates.length === 0 && count !== 1) isHeld = false;
      },
      waiting: () => gates.length,
    },
  };
}

function replyTo(body: TranslationRequest, translate: NonNullable<FakeEdgeOptions["translate"]>): TranslationReply {
  const guess = guessLanguage(body.segments.join("\n"));
  const source =
    body.source !== undefined
      ? { language: body.source, confidence: 1, by: "request" as const }
      : guess.confidence < 0.9 && body.conversation?.language !== undefined
        ? { language: body.conversation.language, confidence: 0.9, by: "conversation" as const }
        : { ...guess, by: "detected" as const };
  const isSame = source.language === body.target;
  const labels = body.segments.flatMap((segment) => readPseudonyms(segment));
  const byEntity: Record<string, number> = {};
  for (const { entity } of labels) byEntity[entity] = (byEntity[entity] ?? 0) + 1;
  return {
    job: "01JZZZZZZZZZZZZZZZZZZZZZZZ",
    source,
    target: body.target,
    translations: isSame
      ? [...body.segments]
      : body.segments.map((segment) => translate(segment, { source: source.language, target: body.target })),
    vendor: isSame ? null : { id: "apertium", region: "local", retention: "none" },
    masked: { total: labels.length, byEntity, addedAtEdge: 0 },
    vendorSaw: isSame ? null : [...body.segments],
    warnings: isSame ? ["same_language"] : source.confidence < 0.9 ? ["language_unsure"] : [],
    receipt: "header.payload.signature",
  };
}

/** Line by line, so that the layout can be seen to survive. */
function markedTranslation(segment: string, { target }: { readonly target: string }): string {
  return segment.replaceAll(/^(?=.*\S)/gmu, `[${target}] `);
}

const WORDS: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:hola|el|los|las|gracias|pedido|buenos|no me|para|por|que|pero|y)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:hallo|der|die|das|und|nicht|bestellung|ich|danke|bitte|mit)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:ciao|buongiorno|il|gli|grazie|ordine|che|sono|perché|di)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:hello|hi|the|and|thanks|thank|order|your|is|we|you|with)(?!\p{L})/giu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ar: /\p{Script=Arabic}+/gu,
};

function guessLanguage(text: string): { readonly language: string; readonly confidence: number } {
  const words = withoutPseudonyms(text);
  const [best] = Object.entries(WORDS)
    .map(([language, pattern]) => ({ language, hits: [...words.matchAll(pattern)].length }))
    .toSorted((a, b) => b.hits - a.hits);
  if (best === undefined || best.hits === 0) return { language: "es", confidence: 0.4 };
  return { language: best.language, confidence: best.hits >= 2 ? 0.97 : 0.7 };
}

const refusal = (code: ErrorCode): Response =>
  Response.json({ error: { code, message: ERRORS[code].message, requestId: "r-1" } }, { status: ERRORS[code].status });
