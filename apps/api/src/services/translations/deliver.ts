import {
  isSameLanguage,
  isWorthTranslating,
  joinShort,
  splitSafeParagraphs,
  termFor,
  type SafeText,
} from "@sottovoce/core";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { JobFacts } from "../jobs/facts.ts";
import type { Attempt, Delivered } from "../routing/attempt.ts";
import { fits } from "../routing/fits.ts";
import type { Work } from "../routing/journey.ts";
import { sendToVendors } from "../routing/send-to-vendors.ts";
import type { Document } from "./document.ts";
import { groupSegments, oneGroup, type Group } from "./group-segments.ts";
import { mergeDelivered } from "./merge-delivered.ts";
import type { ParsedRequest } from "./parsed-request.ts";

export type Outcome =
  | { readonly kind: "nothing_to_translate" }
  | { readonly kind: "same_language" }
  /** From the glossary alone. */
  | { readonly kind: "written" }
  | { readonly kind: "sent"; readonly delivered: Delivered };

export type Delivery = {
  readonly request: ParsedRequest;
  readonly document: Document;
  readonly facts: JobFacts;
  /** Masked, one for each unit. */
  readonly texts: readonly SafeText[];
  /** What was said before, masked. */
  readonly said: SafeText | undefined;
  /** Whether the caller wants segments as they finish. */
  readonly isInGroups: boolean;
  /** It is certain that something goes out, and from which language. */
  readonly begin: () => void;
  /** A group is done; `texts` are still masked, one for each of its units. */
  readonly finish: (group: Group, texts: readonly string[]) => Promise<void>;
};

/** Groups on their way at the same time. */
const LANES = 3;

/**
 * Decides whether anything has to be sent, and sends it, in one piece or group by group.
 *
 * @throws AppError the first failure, after every group that was on its way has ended
 */
export async function deliver(context: CallerContext, delivery: Delivery): Promise<Outcome> {
  const { request, document, facts, texts, said } = delivery;
  const source = facts.source?.language ?? "und";
  const { target, contentType, formality, gender } = request;
  if (!texts.some((text) => splitSafeParagraphs(text).paragraphs.some(isWorthTranslating)))
    return { kind: "nothing_to_translate" };
  if (source === "und") throw new AppError("unknown_language", { field: "source" });
  if (isSameLanguage(source, target)) return { kind: "same_language" };
  delivery.begin();

  const terms = context.routing.terms.filter(({ pair }) => fits(pair, source, target));
  const endsAt = context.now() + context.deadlines[contentType].overall;
  const work = { source, target, contentType, formality, gender, terms, context: said, endsAt };
  // A chat is short, and its sentences need each other.
  const isWhole = !delivery.isInGroups || contentType === "chat";
  const groups = isWhole
    ? oneGroup(document)
    : groupSegments(
        document,
        texts.map(({ length }) => length),
      );
  const delivered = await inLanes(groups, (group) => sendGroup(context, work, delivery, group));
  const sent = delivered.filter((one) => one !== undefined);
  return sent.length === 0 ? { kind: "written" } : { kind: "sent", delivered: mergeDelivered(sent) };
}

/** Three at a time, in order. Where a failure says nothing of the other groups' texts, no other is begun. */
async function inLanes<T>(groups: readonly Group[], send: (group: Group) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const failures: unknown[] = [];
  let isStopped = false;
  const queue = groups.entries();
  const lane = async (): Promise<void> => {
    for (const [index, group] of queue) {
      if (isStopped) return;
      try {
        results[index] = await send(group);
      } catch (error) {
        failures.push(error);
        isStopped ||= !(error instanceof AppError) || !ABOUT_ITS_TEXT.has(error.code);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, groups.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return results;
}

const ABOUT_ITS_TEXT: ReadonlySet<string> = new Set(["pseudonyms_lost", "too_large"]);

type GroupWork = Omit<Work, "accepts" | "paragraphs">;

/** @returns undefined when the glossary had it all. @throws AppError */
async function sendGroup(
  context: CallerContext,
  work: GroupWork,
  { document, facts, texts, finish }: Delivery,
  group: Group,
): Promise<Delivered | undefined> {
  const laidOut = group.units.flatMap((unit) => texts.slice(unit, unit + 1)).map(splitSafeParagraphs);
  const all = laidOut.flatMap(({ paragraphs }) => paragraphs);
  const layOut = (whole: readonly string[]): string[] => {
    let position = 0;
    return laidOut.map(({ paragraphs, join }) => join(whole.slice(position, (position += paragraphs.length))));
  };
  // Paragraphs without a word in them stay as they are; those that are a term of the glossary are written as it says.
  const known = all.map((paragraph) => (isWorthTranslating(paragraph) ? termFor(paragraph, work.terms) : paragraph));
  const paragraphs = all.filter((_, index) => known[index] === undefined);
  if (paragraphs.length === 0) {
    await finish(group, layOut(known.map((text) => text ?? "")));
    return undefined;
  }
  // Of its own: the cap on attempts is each group's.
  const attempts: Attempt[] = [];
  const { delivered, translations } = await sendJoined(context, { ...work, paragraphs }, document, attempts).finally(
    () => facts.attempts.push(...attempts),
  );
  const answers = translations.values();
  await finish(group, layOut(known.map((text, index) => text ?? answers.next().value ?? all[index] ?? "")));
  return delivered;
}

/** Very short paragraphs travel with their neighbours; where that does not work, all go alone. @throws AppError */
async function sendJoined(
  context: CallerContext,
  work: Omit<Work, "accepts">,
  { accepts }: Document,
  attempts: Attempt[],
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
