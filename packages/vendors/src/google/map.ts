import { isMarkup, type VendorJob, type VendorOutput } from "@sottovoce/core";
import { parseJson, type Reply } from "../http.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { TranslateReply, type Settings, type TranslateRequest } from "./wire.ts";

/** Google's limits of one call; it wants less than 30,000 code points. */
export const MAX_TEXTS = 1_024;
export const MAX_CODE_POINTS = 25_000;

type Place = { readonly host: string; readonly location: string };

/** The only hosts a text is ever sent to. A regional host knows locations of its region only. */
const PLACES: Readonly<Record<Settings["region"], Place>> = {
  eu: { host: "https://translate-eu.googleapis.com", location: "europe-west1" },
  us: { host: "https://translate-us.googleapis.com", location: "us-west1" },
  global: { host: "https://translation.googleapis.com", location: "global" },
};
/** Where glossaries of the global host live: Google refuses one together with `global`. */
const GLOSSARY_LOCATION = "us-central1";

function locationOf({ project, region, glossaryId }: Settings): string {
  const { location } = PLACES[region];
  const used = location === "global" && glossaryId !== undefined ? GLOSSARY_LOCATION : location;
  return `projects/${project}/locations/${used}`;
}

export const endpointOf = (settings: Settings): string =>
  `${PLACES[settings.region].host}/v3/${locationOf(settings)}:translateText`;

/** Undefined for a pair that `supports` refuses. */
export function writeRequest(
  job: VendorJob,
  contents: readonly string[],
  settings: Settings,
): TranslateRequest | undefined {
  const source = sourceLanguage(job.source);
  const target = targetLanguage(job.target);
  if (source === undefined || target === undefined) return undefined;
  const location = locationOf(settings);
  return {
    contents,
    mimeType: isMarkup(job.shape) ? "text/html" : "text/plain",
    sourceLanguageCode: source,
    targetLanguageCode: target,
    model: `${location}/models/general/nmt`,
    ...(settings.glossaryId === undefined
      ? {}
      : { glossaryConfig: { glossary: `${location}/glossaries/${settings.glossaryId}`, ignoreCase: false } }),
  };
}

/** Undefined unless there is exactly one translation for each text. */
export function readReply(reply: Reply, texts: readonly string[]): VendorOutput | undefined {
  const parsed = TranslateReply.safeParse(parseJson(reply.body));
  if (!parsed.success) return undefined;
  const { translations, glossaryTranslations = translations } = parsed.data;
  if (translations.length !== texts.length || glossaryTranslations.length !== texts.length) return undefined;
  return {
    translations: glossaryTranslations.map(({ translatedText }) => translatedText),
    billedCharacters: charactersOf(texts),
  };
}
