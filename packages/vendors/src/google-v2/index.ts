import type { Shape } from "@sottovoce/core";
import { codePoints } from "../batch.ts";
import { readError } from "../google/errors.ts";
import { sourceLanguage, targetLanguage } from "../google/languages.ts";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { ENDPOINT, MAX_CODE_POINTS, MAX_TEXTS, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Google honours `translate="no"` in HTML only. */
const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

/** Google Cloud Translation v2 (Basic): a key is all it needs, and it cannot be told where to work. */
export const googleV2 = defineVendor<Settings>({
  id: "google-v2",
  settings: Settings,
  secrets: ["key"],
  // "Held briefly in-memory" (cloud.google.com/translate/data-usage); no option and no contract changes it.
  retention: () => "transient",
  region: () => "other",
  supports: supportsBy(sourceLanguage, targetLanguage),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect({ key }, { fetch }) {
    const headers = { "content-type": "application/json", "x-goog-api-key": key };
    return {
      translate: translatePieces(fetch, {
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CODE_POINTS, costOf: codePoints },
        maxReplyBytes: MAX_REPLY_BYTES,
        write: (job, texts) => {
          const request = writeRequest(job, texts);
          return request === undefined ? undefined : { url: ENDPOINT, headers, body: JSON.stringify(request) };
        },
        read: readReply,
        readError,
      }),
    };
  },
});
