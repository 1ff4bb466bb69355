import type { Shape } from "@sottovoce/core";
import { readError } from "../azure/errors.ts";
import { endpointOf, headersOf } from "../azure/place.ts";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { MAX_CHARACTERS, MAX_CHARACTERS_OF_TEXT, MAX_TEXTS, readReply, VERSION, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;
const length = (text: string): number => text.length;

const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

/** Azure Translator 2026-06-06 with a language model, which is what can be told tone and gender. Without one it is `azure`. */
export const azure2026 = defineVendor<Settings>({
  id: "azure-2026",
  settings: Settings,
  secrets: ["key"],
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  // The address that takes the text in must lie there too.
  region: ({ processedIn, geography, resource }) =>
    resource !== undefined || geography === processedIn ? processedIn : "other",
  supports: supportsBy(sourceLanguage, targetLanguage),
  formality: (target) => targetLanguage(target) !== undefined,
  shapes: () => SHAPES,
  maxCharacters: 200_000,

  connect(settings, { fetch }) {
    const url = `${endpointOf(settings, "/translator/text")}?api-version=${VERSION}`;
    const headers = headersOf(settings);
    return {
      translate: translatePieces(fetch, {
        maxText: MAX_CHARACTERS_OF_TEXT,
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CHARACTERS, costOf: length },
        maxReplyBytes: MAX_REPLY_BYTES,
        write: (job, texts) => {
          const request = writeRequest(job, texts, settings);
          return request === undefined ? undefined : { url, headers, body: JSON.stringify(request) };
        },
        read: readReply,
        readError,
      }),
    };
  },
});
