import type { Shape, VendorError, VendorJob, VendorOutput } from "@sottovoce/core";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import { honoursFormality, sourceLanguage, targetLanguage } from "./languages.ts";
import { TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

/** DeepL's limits of one call. */
export const MAX_TEXTS = 50;
export const MAX_BODY_BYTES = 128 * 1024;
/** Room for everything in the body that is no text. */
export const OVERHEAD_BYTES = 8 * 1024;

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
  job: Omit<VendorJob, "segments">,
  text: readonly string[],
  { glossaryId }: Pick<Settings, "glossaryId"> = {},
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
    ...formalityOf(job),
    ...contextOf(job),
    ...(glossaryId === undefined ? {} : { glossary_id: glossaryId }),
  };
}

function tagHandling(shape: Shape): Pick<TranslateRequest, "tag_handling" | "tag_handling_version" | "ignore_tags"> {
  if (shape === "xml-tag") return { tag_handling: "xml", tag_handling_version: "v2", ignore_tags: ["x"] };
  if (shape === "html-span") return { tag_handling: "html", tag_handling_version: "v2" };
  return {};
}

/** `prefer_` never makes DeepL refuse; where a language has no such form, nothing is said. */
const formalityOf = ({ formality, target }: Omit<VendorJob, "segments">): Pick<TranslateRequest, "formality"> =>
  formality === undefined || !honoursFormality(target)
    ? {}
    : { formality: formality === "formal" ? "prefer_more" : "prefer_less" };

const GENDER_HINT = { female: "The person is a woman.", male: "The person is a man." } as const;

/** Neither translated nor billed, and cut to what leaves room for text. Masked like everything that leaves. */
function contextOf({ context, gender }: Omit<VendorJob, "segments">): Pick<TranslateRequest, "context"> {
  const parts = [gender === undefined ? "" : GENDER_HINT[gender], (context ?? "").slice(-MAX_CONTEXT)];
  const text = parts.filter((part) => part !== "").join("\n");
  return text === "" ? {} : { context: text };
}

/** Characters: as many as DeepL needs to see what is spoken of. Four bytes each still fit what is kept free for it. */
const MAX_CONTEXT = 1_500;

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
