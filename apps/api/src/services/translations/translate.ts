import type { NamedLanguage, TranslationReply, Warning } from "@sottovoce/contract";
import { LIMITS } from "@sottovoce/contract";
import { findTemplates } from "@sottovoce/core";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { makeJobId } from "../../ulid.ts";
import type { JobFacts } from "../jobs/facts.ts";
import { recordJob } from "../jobs/record.ts";
import { recordFailure } from "../jobs/record-failure.ts";
import { readText, type Document } from "./document.ts";
import { readHtml } from "./html/read-html.ts";
import { nameLanguage } from "./name-language.ts";
import { scan, type Scanned } from "./scan.ts";
import { trailOf, type Delivered } from "../routing/attempt.ts";
import { admit } from "./admit.ts";
import { deliver, type Outcome } from "./deliver.ts";
import type { Group } from "./group-segments.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** For a caller who wants each segment when it is done. What these return is waited for: a slow reader slows the work. */
export type Progress = {
  /** Comes first, once. What fails before it is an answer of its own. */
  readonly begin: (source: NamedLanguage) => void;
  readonly segment: (index: number, translation: string) => Promise<void>;
};

/**
 * The way of one request. The scan comes first; only what it gave back goes anywhere. Whatever happens, the job's
 * metadata is recorded and the key that sealed the originals dies. @throws AppError
 */
export async function translate(
  context: CallerContext,
  request: ParsedRequest,
  idempotencyKey?: string,
  progress?: Progress,
): Promise<TranslationReply> {
  const length = request.segments.reduce((sum, segment) => sum + segment.length, 0);
  if (length > LIMITS.totalLength) throw new AppError("too_large", { field: "segments" });
  // Offsets into HTML say nothing about its text.
  if (request.format === "html" && request.released !== undefined)
    throw new AppError("invalid_request", { field: "released" });
  const { quoted: leaveQuoted = false, signatures: leaveSignatures = false } = request.leave ?? {};
  const read = request.format === "html" ? readHtml : readText;
  const document = read(request.segments, { leaveQuoted, leaveSignatures });

  const startedAt = context.now();
  const facts: JobFacts = {
    id: makeJobId(startedAt, crypto.getRandomValues(new Uint8Array(10))),
    startedAt,
    request,
    length,
    attempts: [],
  };
  const work = charged(context, { request, document, facts, progress }, idempotencyKey);
  // A client that goes away ends the vendor's work by the signal, and must not end the record of it.
  context.defer(work.catch(() => {}));
  return work;
}

/** Budgets first, then the way itself; what fails is given back and recorded. @throws AppError */
async function charged(
  context: CallerContext,
  { progress, ...rest }: Task,
  idempotencyKey: string | undefined,
): Promise<TranslationReply> {
  const { request, facts } = rest;
  const settle = await admit(context, { job: facts.id, length: facts.length, idempotencyKey });
  // What was delivered is charged, even where the rest could not be.
  let isDone = false;
  const counted = progress && {
    ...progress,
    segment: async (index: number, translation: string) => {
      await progress.segment(index, translation);
      isDone = true;
    },
  };
  try {
    facts.recordRef = await recordRefOf(context, request);
    const reply = await run(context, { ...rest, progress: counted });
    isDone = true;
    return reply;
  } catch (error) {
    await recordFailure(context, facts, error);
    throw withLanguage(error, facts.source);
  } finally {
    context.defer(settle(isDone));
  }
}

async function recordRefOf({ tenants, caller, settings }: CallerContext, { record }: ParsedRequest) {
  if (record === undefined || !settings.kept.refs) return undefined;
  return tenants.object(caller.tenant).reference("record", record);
}

/** A caller who gets no translation still learns which language the text is in. */
function withLanguage(error: unknown, source: NamedLanguage | undefined): unknown {
  if (!(error instanceof AppError) || source === undefined || source.language === "und") return error;
  const { code, field, cause } = error;
  return new AppError(code, { source, cause, ...(field === undefined ? {} : { field }) });
}

type Task = {
  readonly request: ParsedRequest;
  readonly document: Document;
  readonly facts: JobFacts;
  readonly progress: Progress | undefined;
};

async function run(context: CallerContext, { request, document, facts, progress }: Task): Promise<TranslationReply> {
  const before =
    request.context === undefined ? [] : [{ text: request.context, tags: [], kept: findTemplates(request.context) }];
  const scanned = await scan(context, { jobId: facts.id, request, units: [...document.units, ...before] });
  const texts = scanned.texts.slice(0, document.units.length);
  const said = scanned.texts[document.units.length];
  const translations: string[] = [];
  const isInGroups = progress !== undefined;
  const finish = async ({ segments, units }: Group, done: readonly string[]): Promise<void> => {
    const restored = await restoreAll(scanned, done);
    for (const segment of segments) {
      const own = restored.filter((_, index) => document.owners[units[index] ?? -1] === segment);
      const translation = document.write(segment, own);
      translations[segment] = translation;
      await progress?.segment(segment, translation);
    }
  };
  try {
    facts.masked = scanned.counts;
    const { language, isUnsure } = await nameLanguage(context, request, texts);
    facts.source = language;
    const begin = (): void => progress?.begin(language);

    const outcome = await deliver(context, { request, document, facts, texts, said, isInGroups, begin, finish });
    if (outcome.kind === "nothing_to_translate" || outcome.kind === "same_language") {
      begin();
      for (const [index, text] of document.untranslated().entries()) {
        translations[index] = text;
        await progress?.segment(index, text);
      }
    }
    scanned.pseudonymizer.destroy();

    facts.delivered = outcome.kind === "sent" ? outcome.delivered : undefined;
    const receipt = await recordJob(context, facts, outcome.kind === "sent" ? "ok" : "not_needed");
    return {
      job: facts.id,
      source: language,
      target: request.target,
      translations,
      vendor: outcome.kind === "sent" ? describeVendor(outcome.delivered) : null,
      masked: { total: scanned.counts.total, byEntity: scanned.counts.byEntity, addedAtEdge: scanned.counts.edge },
      ...(request.explain
        ? { vendorSaw: outcome.kind === "sent" ? document.show(texts) : null, attempts: facts.attempts.map(trailOf) }
        : {}),
      warnings: warningsOf(outcome, scanned, isUnsure),
      receipt,
    };
  } finally {
    scanned.pseudonymizer.destroy();
  }
}

/** The edge's own pseudonyms become values again; the tab's are unknown here and stay. */
const restoreAll = ({ pseudonymizer }: Scanned, texts: readonly string[]): Promise<string[]> =>
  Promise.all(texts.map(async (text) => (await pseudonymizer.restore(text)).text));

const describeVendor = ({ vendor: { id, region, retention } }: Delivered) => ({ id, region, retention });

function warningsOf(outcome: Outcome, { counts }: Scanned, isUnsure: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (counts.edge > 0 && counts.browser > 0) warnings.push("masked_at_edge");
  if (outcome.kind === "nothing_to_translate") return [...warnings, outcome.kind];
  if (isUnsure) warnings.push("language_unsure");
  if (outcome.kind === "same_language") return [...warnings, outcome.kind];
  if (outcome.kind === "written") return warnings;
  if (outcome.delivered.isAnotherVendor) warnings.push("another_vendor");
  if (outcome.delivered.isAnotherShape) warnings.push("another_shape");
  if (outcome.delivered.isFormalityDropped) warnings.push("formality_ignored");
  if (outcome.delivered.wordsLeft > 0) warnings.push("words_left");
  return warnings;
}
