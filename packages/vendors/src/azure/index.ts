import type { Shape } from "@sottovoce/core";
import { languageOf, supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor, type Pair } from "../vendor.ts";
import { readError } from "./errors.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { MAX_CHARACTERS, MAX_TEXTS, readReply, urlOf, writeRequest } from "./map.ts";
import { headersOf, regionOf } from "./place.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;
const length = (text: string): number => text.length;

const hasEnglish = ({ source, target }: Pair): boolean => [source, target].some((tag) => languageOf(tag) === "en");

/** The dictionary works for pairs with English only. */
const shapesFor = (pair: Pair): readonly [Shape, ...Shape[]] =>
  hasEnglish(pair) ? ["html-span", "dictionary", "nonce"] : ["html-span", "nonce"];

/** Azure Translator v3. */
export const azure = defineVendor<Settings>({
  id: "azure",
  settings: Settings,
  secrets: ["key"],
  // "Not written to persistent storage", in every tier (microsoft.com/translator/business/notrace).
  retention: () => "none",
  region: regionOf,
  supports: supportsBy(sourceLanguage, targetLanguage),
  shapes: shapesFor,
  maxCharacters: 200_000,

  connect(settings, { fetch }) {
    const headers = headersOf(settings);
    return {
      translate: translatePieces(fetch, {
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CHARACTERS, costOf: length },
        maxReplyBytes: MAX_REPLY_BYTES,
        write: (job, texts) => {
          const url = urlOf(job, settings);
          return url === undefined ? undefined : { url, headers, body: JSON.stringify(writeRequest(texts)) };
        },
        read: readReply,
        readError,
      }),
    };
  },
});
