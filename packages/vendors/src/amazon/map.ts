import type { VendorError, VendorJob } from "@sottovoce/core";
import * as z from "zod/mini";
import { errorOfStatus, parseJson, type Reply } from "../http.ts";
import type { Region } from "../vendor.ts";
import { honoursFormality, sourceLanguage, targetLanguage } from "./languages.ts";
import { EU_REGIONS, TranslateReply, US_REGIONS, type Settings, type TranslateRequest } from "./wire.ts";

/** AWS's limit of one call, which holds one text: bytes of UTF-8. */
export const MAX_BYTES = 10_000;
export const MAX_AT_ONCE = 4;

export const endpointOf = ({ region }: Settings): string => `https://translate.${region}.amazonaws.com/`;

export function regionOf({ region }: Settings): Region {
  const isOneOf = (regions: readonly string[]): boolean => regions.includes(region);
  return isOneOf(EU_REGIONS) ? "eu" : isOneOf(US_REGIONS) ? "us" : "other";
}

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: Omit<VendorJob, "segments">,
  Text: string,
  { terminologyName }: Settings,
): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const target = targetLanguage(job.target);
  if (source === undefined || target === undefined) return undefined;
  return {
    Text,
    SourceLanguageCode: source,
    TargetLanguageCode: target,
    ...(terminologyName === undefined ? {} : { TerminologyNames: [terminologyName] }),
    ...(job.formality === undefined || !honoursFormality(job.target)
      ? {}
      : { Settings: { Formality: job.formality === "formal" ? "FORMAL" : "INFORMAL" } }),
  };
}

export function readReply(reply: Reply): string | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  return parsed.success ? parsed.data.TranslatedText : undefined;
}

/** With or without the namespace: `com.amazonaws.translate#ThrottlingException`. */
const ErrorReply = z.object({ __type: z.string() });

export function readError(reply: Reply): VendorError {
  const parsed = ErrorReply.safeParse(parseJson(reply.body));
  const type = parsed.success ? parsed.data.__type.slice(parsed.data.__type.indexOf("#") + 1) : "";
  const kind = KIND.get(type);
  if (kind === undefined) return errorOfStatus(reply);
  return kind === "rate-limited" ? errorOfStatus({ ...reply, status: 429 }) : { kind };
}

/** AWS answers most of these with 400. */
const KIND: ReadonlyMap<string, "rate-limited" | "quota" | "too-large" | "unsupported-pair" | "unauthorized"> = new Map(
  [
    ["ThrottlingException", "rate-limited"],
    ["TooManyRequestsException", "rate-limited"],
    ["LimitExceededException", "quota"],
    ["ServiceQuotaExceededException", "quota"],
    ["TextSizeLimitExceededException", "too-large"],
    ["UnsupportedLanguagePairException", "unsupported-pair"],
    ["AccessDeniedException", "unauthorized"],
    ["ExpiredTokenException", "unauthorized"],
    ["IncompleteSignatureException", "unauthorized"],
    ["InvalidSignatureException", "unauthorized"],
    ["MissingAuthenticationTokenException", "unauthorized"],
    ["NotAuthorizedException", "unauthorized"],
    ["SubscriptionRequiredException", "unauthorized"],
    ["UnrecognizedClientException", "unauthorized"],
  ],
);
