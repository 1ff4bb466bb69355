import type { TranslationReply, TranslationRequest, Warning } from "@sottovoce/contract";
import { LIMITS } from "@sottovoce/contract";
import { isSameLanguage, isWorthTranslating, splitSafeParagraphs, type SafeText } from "@sottovoce/core";
import type * as z from "zod/mini";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { makeJobId } from "../../ulid.ts";
import { recordJob, type JobFacts } from "../jobs/record.ts";
import { recordFailure } from "../jobs/record-failure.ts";
import { nameLanguage } from "./name-language.ts";
import { scan, type Scanned } from "./scan.ts";
import { sendToVendors, type Delivered } from "./send-to-vendors.ts";

export type ParsedRequest = z.output<typeof TranslationRequest>;

/**
 * The way of one request. The scan comes first; only what it gave back goes anywhere. Whatever happens, the job's
 * metadata is recorded and the key that sealed the originals dies. @throws AppError
 */
export async function translate(context: CallerContext, request: ParsedRequest): Promise<TranslationReply> {
  const length = request.segments.reduce((sum, segment) => sum + segment.length, 0);
  if (length > LIMITS.totalLength) throw new AppError("too_large", { field: "segments" });
  if (request.format === "html") throw new AppError("invalid_request", { field: "format" });

  const startedAt = context.now();
  const facts: JobFacts = {
    id: makeJobId(startedAt, crypto.getRandomValues(new Uint8Array(10))),
    startedAt,
    request,
    length,
    attempts: [],
  };
  try {
    return await run(context, request, facts);
  } catch (error) {
    await recordFailure(context, facts, error);
    throw error;
  }
}

async function run(context: CallerContext, request: ParsedRequest, facts: JobFacts): Promise<TranslationReply> {
  const scanned = await scan(context, facts.id, request);
  try {
    facts.masked = scanned.counts;
    const { language, isUnsure } = await nameLanguage(context, request, scanned.texts);
    facts.source = language;

    const delivered = await deliver(context, request, facts, scanned.texts);
    const translations = delivered === undefined ? request.segments : await restoreAll(scanned, delivered.texts);
    scanned.pseudonymizer.destroy();

    facts.delivered = delivered;
    const receipt = await recordJob(context, facts, delivered === undefined ? "not_needed" : "ok");
    return {
      job: facts.id,
      source: language,
      target: request.target,
      translations,
      vendor: delivered === undefined ? null : vendorOf(delivered),
      masked: {
        total: scanned.counts.total,
        byEntity: scanned.counts.byEntity,
        addedAtEdge: scanned.counts.edge,
      },
      ...(request.explain ? { vendorSaw: delivered === undefined ? null : [...scanned.texts] } : {}),
      warnings: warningsOf(request, facts, isUnsure),
      receipt,
    };
  } finally {
    scanned.pseudonymizer.destroy();
  }
}

type DeliveredTexts = Omit<Delivered, "translations"> & { readonly texts: readonly string[] };

/** @returns undefined when nothing had to be sent. */
async function deliver(
  context: CallerContext,
  request: ParsedRequest,
  facts: JobFacts,
  texts: readonly SafeText[],
): Promise<DeliveredTexts | undefined> {
  const laidOut = texts.map(splitSafeParagraphs);
  const all = laidOut.flatMap(({ paragraphs }) => paragraphs);
  const worth = all.filter(isWorthTranslating);
  if (worth.length === 0) return undefined;

  const source = facts.source?.language ?? "und";
  if (source === "und") throw new AppError("unknown_language", { field: "source" });
  if (isSameLanguage(source, request.target)) return undefined;

  const { translations, ...how } = await sendToVendors(
    context,
    { paragraphs: worth, source, target: request.target, contentType: request.contentType },
    facts.attempts,
  );
  // Paragraphs without a word in them stay where they were.
  const answers = translations.values();
  const whole = all.map((paragraph) =>
    isWorthTranslating(paragraph) ? (answers.next().value ?? paragraph) : paragraph,
  );
  let position = 0;
  return {
    ...how,
    texts: laidOut.map(({ paragraphs, join }) => join(whole.slice(position, (position += paragraphs.length)))),
  };
}

/** The edge's own pseudonyms become values again; the tab's are unknown here and stay. */
const restoreAll = ({ pseudonymizer }: Scanned, texts: readonly string[]): Promise<string[]> =>
  Promise.all(texts.map(async (text) => (await pseudonymizer.restore(text)).text));

const vendorOf = ({ vendor }: DeliveredTexts) => ({
  id: vendor.id,
  region: vendor.region,
  retention: vendor.retention,
});

function warningsOf(request: ParsedRequest, { masked, source, delivered }: JobFacts, isUnsure: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (masked !== undefined && masked.edge > 0 && masked.browser > 0) warnings.push("masked_at_edge");
  if (isUnsure) warnings.push("language_unsure");
  if (delivered === undefined) {
    const language = source?.language ?? "und";
    warnings.push(
      language !== "und" && isSameLanguage(language, request.target) ? "same_language" : "nothing_to_translate",
    );
    return warnings;
  }
  if (delivered.isAnotherVendor) warnings.push("another_vendor");
  if (delivered.isAnotherShape) warnings.push("another_shape");
  if (delivered.wordsLeft > 0) warnings.push("words_left");
  return warnings;
}
