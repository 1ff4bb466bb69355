import type { NamedLanguage, TranslationReply, Warning } from "@sottovoce/contract";
import { LIMITS } from "@sottovoce/contract";
import {
  findTemplates,
  isSameLanguage,
  isWorthTranslating,
  joinShort,
  splitSafeParagraphs,
  termFor,
  type SafeText,
} from "@sottovoce/core";
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
import type { Work } from "../routing/journey.ts";
import { fits } from "../routing/fits.ts";
import { admit } from "./admit.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { sendToVendors } from "../routing/send-to-vendors.ts";

/**
 * The way of one request. The scan comes first; only what it gave back goes anywhere. Whatever happens, the job's
 * metadata is recorded and the key that sealed the originals dies. @throws AppError
 */
export async function translate(
  context: CallerContext,
  request: ParsedRequest,
  idempotencyKey?: string | undefined,
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
  const work = charged(context, request, document, facts, idempotencyKey);
  // A client that goes away ends the vendor's work by the signal, and must not end the record of it.
  context.defer(work.catch(() => {}));
  return work;
}

/** Budgets first, then the way itself; what fails is given back and recorded. @throws AppError */
async function charged(
  context: CallerContext,
  request: ParsedRequest,
  document: Document,
  facts: JobFacts,
  idempotencyKey: string | undefined,
): Promise<TranslationReply> {
  const settle = await admit(context, { job: facts.id, length: facts.length, idempotencyKey });
  let isDone = false;
  try {
    facts.recordRef = await recordRefOf(context, request);
    const reply = await run(context, request, document, facts);
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

async function run(
  context: CallerContext,
  request: ParsedRequest,
  document: Document,
  facts: JobFacts,
): Promise<TranslationReply> {
  const before =
    request.context === undefined ? [] : [{ text: request.context, tags: [], kept: findTemplates(request.context) }];
  const scanned = await scan(context, { jobId: facts.id, request, units: [...document.units, ...before] });
  const texts = scanned.texts.slice(0, document.units.length);
  const said = scanned.texts[document.units.length];
  try {
    facts.masked = scanned.counts;
    const { language, isUnsure } = await nameLanguage(context, request, texts);
    facts.source = language;

    const outcome = await deliver(context, { request, document, facts, texts, said });
    const translations =
      outcome.kind === "written" || outcome.kind === "sent"
        ? document.write(await restoreAll(scanned, outcome.texts))
        : document.untranslated();
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

type Outcome =
  | { readonly kind: "nothing_to_translate" }
  | { readonly kind: "same_language" }
  /** From the glossary alone. */
  | { readonly kind: "written"; readonly texts: readonly string[] }
  | { readonly kind: "sent"; readonly texts: readonly string[]; readonly delivered: Delivered };

type Delivery = {
  readonly request: ParsedRequest;
  readonly document: Document;
  readonly facts: JobFacts;
  /** Masked, one for each unit. */
  readonly texts: readonly SafeText[];
  /** What was said before, masked. */
  readonly said: SafeText | undefined;
};

async function deliver(context: CallerContext, { request, document, facts, texts, said }: Delivery): Promise<Outcome> {
  const laidOut = texts.map(splitSafeParagraphs);
  const all = laidOut.flatMap(({ paragraphs }) => paragraphs);
  if (!all.some(isWorthTranslating)) return { kind: "nothing_to_translate" };

  const source = facts.source?.language ?? "und";
  const { target, contentType, formality, gender } = request;
  if (source === "und") throw new AppError("unknown_language", { field: "source" });
  if (isSameLanguage(source, target)) return { kind: "same_language" };

  const layOut = (whole: readonly string[]): string[] => {
    let position = 0;
    return laidOut.map(({ paragraphs, join }) => join(whole.slice(position, (position += paragraphs.length))));
  };
  const terms = context.routing.terms.filter(({ pair }) => fits(pair, source, target));
  // Paragraphs without a word in them stay as they are; those that are a term of the glossary are written as it says.
  const known = all.map((paragraph) => (isWorthTranslating(paragraph) ? termFor(paragraph, terms) : paragraph));
  const paragraphs = all.filter((_, index) => known[index] === undefined);
  if (paragraphs.length === 0) return { kind: "written", texts: layOut(known.map((text) => text ?? "")) };

  const endsAt = context.now() + context.deadlines[contentType].overall;
  const work = { source, target, contentType, formality, gender, terms, context: said, endsAt };
  const { delivered, translations } = await sendJoined(context, { ...work, paragraphs }, document, facts);
  const answers = translations.values();
  return {
    kind: "sent",
    texts: layOut(known.map((text, index) => text ?? answers.next().value ?? all[index] ?? "")),
    delivered,
  };
}

/** Very short paragraphs travel with their neighbours; where that does not work, all go alone. @throws AppError */
async function sendJoined(
  context: CallerContext,
  work: Omit<Work, "accepts">,
  { accepts }: Document,
  { attempts }: JobFacts,
): Promise<{ readonly delivered: Delivered; readonly translations: readonly string[] }> {
  const joined = joinShort(work.paragraphs);
  if (joined.segments.length < work.paragraphs.length) {
    try {
      const acceptsParts = (text: string, segment: number): boolean =>
        joined.splitOne(segment, text)?.every((part) => accepts(part)) === true;
      const together = { ...work, paragraphs: joined.segments, accepts: acceptsParts };
      const delivered = await sendToVendors(context, together, attempts);
      const translations = joined.split(delivered.translations);
      if (translations !== undefined) return { delivered, translations };
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "pseudonyms_lost") throw error;
    }
  }
  const delivered = await sendToVendors(context, { ...work, accepts }, attempts);
  return { delivered, translations: delivered.translations };
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
