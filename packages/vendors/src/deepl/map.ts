import type { Shape, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

/** DeepL's limits of one call. */
export const MAX_TEXTS = 50;
export const MAX_BODY_BYTES = 128 * 1024;
/** Room for everything in the body that is no text. */
const OVERHEAD_BYTES = 1024;

/** The only hosts a key and a text are ever sent to. */
const HOSTS: Readonly<Record<Settings["region"], string>> = {
  eu: "https://api.deepl.com",
  us: "https://api-us.deepl.com",
  jp: "https://api-jp.deepl.com",
};
const FREE_HOST = "https://api-free.deepl.com";

export const isFreeKey = (key: string): boolean => key.endsWith(":fx");

export function endpointOf({ key, region }: Settings): string {
  return `${isFreeKey(key) ? FREE_HOST : HOSTS[region]}/v2/translate`;
}

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Pick<VendorJob, "shape" | "source" | "target">,
  text: readonly string[],
): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const target = targetLanguage(job.target);
  if (source === undefined || target === undefined) return undefined;
  return {
    text,
    source_lang: source,
    target_lang: target,
    split_sentences: "nonewlines",
    preserve_formatting: true,
    show_billed_characters: true,
    ...tagHandling(job.shape),
  };
}

function tagHandling(shape: Shape): Pick<TranslateRequest, "tag_handling" | "tag_handling_version" | "ignore_tags"> {
  if (shape === "xml-tag") return { tag_handling: "xml", tag_handling_version: "v2", ignore_tags: ["x"] };
  if (shape === "html-span") return { tag_handling: "html", tag_handling_version: "v2" };
  return {};
}

/** Segments of one call each; undefined when one alone is larger than DeepL takes. */
export function toBatches(segments: readonly string[]): string[][] | undefined {
  const batches: string[][] = [];
  let room = 0;
  for (const segment of segments) {
    const cost = sizeOf(segment);
    if (cost > MAX_BODY_BYTES - OVERHEAD_BYTES) return undefined;
    const last = batches.at(-1);
    if (last === undefined || last.length === MAX_TEXTS || cost > room) {
      batches.push([segment]);
      room = MAX_BODY_BYTES - OVERHEAD_BYTES - cost;
    } else {
      last.push(segment);
      room -= cost;
    }
  }
  return batches;
}

/** Bytes of a text in the body: quotes and backslashes grow when JSON escapes them. One more for the comma. */
const sizeOf = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).byteLength + 1;

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success || parsed.data.translations.length !== texts.length) return undefined;
  const { translations } = parsed.data;
  return {
    translations: translations.map(({ text }) => text),
    billedCharacters: translations.reduce(
      (sum, { billed_characters: billed }, index) => sum + (billed ?? texts[index]?.length ?? 0),
      0,
    ),
  };
}

export function readError(reply: Reply): VendorError {
  // 456: the period's characters are used up. 529: too many requests for now, like 429.
  if (reply.status === 456) return { kind: "quota" };
  return errorOfStatus(reply.status === 529 ? { ...reply, status: 429 } : reply);
}
