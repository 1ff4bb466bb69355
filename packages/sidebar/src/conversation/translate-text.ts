import { LIMITS, type NamedLanguage, type TranslationReply, type TranslationRequest } from "@sottovoce/contract";
import { readPseudonyms, type Pseudonymizer, type Span } from "@sottovoce/core";
import { ScanNotLoaded } from "../scan/scan-not-loaded.ts";
import type { Translate } from "./api.ts";
import { lostPseudonyms } from "./checks.ts";
import type { Choices } from "./choices.ts";
import { maskPiece } from "./mask-piece.ts";
import type { MaskedView, Translated } from "./piece.ts";
import type { Problem } from "./problem.ts";
import { groupSegments, splitText, type Segment } from "./split-text.ts";

export type TextJob = {
  readonly original: string;
  readonly choices: Choices;
  readonly request: Pick<TranslationRequest, "source" | "target" | "contentType" | "direction" | "conversation">;
  /** The language the scan may assume. */
  readonly locale: string | undefined;
};

export type TextOutcome =
  | {
      readonly kind: "done" | "same-language";
      readonly masked: MaskedView;
      readonly translated: Translated;
      readonly maskedTranslation: string;
    }
  | {
      readonly kind: "failed";
      /** Absent where nothing could be masked, so that nothing was sent. */
      readonly masked: MaskedView | undefined;
      readonly problem: Problem;
      readonly source?: NamedLanguage | undefined;
    }
  | { readonly kind: "blocked" };

export type TextDeps = {
  readonly pseudonymizer: Pseudonymizer;
  readonly translate: Translate;
  readonly signal: AbortSignal;
};

/**
 * Masks, sends, checks that every pseudonym came back, restores. What is sent is masked text and nothing else.
 * Rejects only when the signal aborts.
 */
export async function translateText(
  job: TextJob,
  { pseudonymizer, translate, signal }: TextDeps,
): Promise<TextOutcome> {
  const masked = await maskPiece(pseudonymizer, job).catch(notScanned);
  signal.throwIfAborted();
  if ("kind" in masked) return masked;
  const { view, released } = masked;

  const segments = splitText(view.text);
  const replies: TranslationReply[] = [];
  let result = "";
  for (const group of groupSegments(segments)) {
    // Parts of one text are in one language: the first answer decides for the rest.
    const source = job.request.source ?? replies[0]?.source.language;
    const request = requestFor(job, group, released, source);
    const answer = await translate(request, signal);
    signal.throwIfAborted();
    if (!answer.ok) return { kind: "failed", masked: view, problem: answer.error.code, source: answer.error.source };
    const joined = joinTranslations(group, answer.value);
    if (joined === undefined) return { kind: "failed", masked: view, problem: "bad_reply" };
    replies.push(answer.value);
    result += joined;
  }

  const seen = withEdge(view, segments, replies);
  if (lostPseudonyms(view.text, result).length > 0) return { kind: "failed", masked: seen, problem: "pseudonyms_lost" };
  const restored = await pseudonymizer.restore(result).catch(() => undefined);
  signal.throwIfAborted();
  if (restored === undefined || restored.unknown.length > 0)
    return { kind: "failed", masked: seen, problem: "pseudonyms_lost" };
  return outcomeOf(replies, seen, restored.text, result);
}

/** What became of a text that could not be scanned: nothing of it was sent. */
export const notScanned = (error: unknown): Extract<TextOutcome, { readonly kind: "failed" | "blocked" }> =>
  error instanceof ScanNotLoaded
    ? { kind: "failed", masked: undefined, problem: "scan_not_loaded" }
    : { kind: "blocked" };

function requestFor(
  { request }: TextJob,
  group: readonly Segment[],
  released: readonly Span[],
  source: string | undefined,
): TranslationRequest {
  const spans = releasedIn(group, released);
  const { source: _source, ...rest } = request;
  return {
    ...rest,
    ...(source === undefined || source === "und" ? {} : { source }),
    format: "text",
    segments: group.map(({ text }) => text),
    ...(spans.length === 0 ? {} : { released: spans.slice(0, LIMITS.released) }),
    explain: true,
  };
}

/** Spans of the masked text, counted from the start of their segment. One that a cut went through is not claimed. */
function releasedIn(group: readonly Segment[], released: readonly Span[]): NonNullable<TranslationRequest["released"]> {
  return group.flatMap(({ start, end }, segment) =>
    released
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ segment, start: span.start - start, end: span.end - start })),
  );
}

function joinTranslations(group: readonly Segment[], { translations }: TranslationReply): string | undefined {
  if (translations.length !== group.length) return undefined;
  return group.map(({ after }, index) => (translations[index] ?? "") + after).join("");
}

function withEdge(view: MaskedView, segments: readonly Segment[], replies: readonly TranslationReply[]): MaskedView {
  const addedAtEdge = replies.reduce((sum, reply) => sum + reply.masked.addedAtEdge, 0);
  const seen = replies.flatMap(({ vendorSaw }) => vendorSaw ?? []);
  if (addedAtEdge === 0 || seen.length !== segments.length) return { ...view, addedAtEdge };
  return { ...view, addedAtEdge, vendorSaw: segments.map(({ after }, index) => (seen[index] ?? "") + after).join("") };
}

function outcomeOf(
  replies: readonly TranslationReply[],
  masked: MaskedView,
  text: string,
  maskedTranslation: string,
): TextOutcome {
  const first = replies[0];
  if (first === undefined) return { kind: "failed", masked, problem: "bad_reply" };
  const warnings = [...new Set(replies.flatMap((reply) => reply.warnings))];
  const translated = { text, source: first.source, target: first.target, vendor: first.vendor, warnings };
  const isSame = replies.every(
    (reply) => reply.warnings.includes("same_language") || reply.warnings.includes("nothing_to_translate"),
  );
  return { kind: isSame ? "same-language" : "done", masked, translated, maskedTranslation };
}

/** How many different things a text hides: the number on the shield. */
export function countMasked(view: MaskedView): number {
  return new Set(readPseudonyms(view.vendorSaw ?? view.text).map(({ label }) => label.replace(/\/\d+⟧$/u, "⟧"))).size;
}
