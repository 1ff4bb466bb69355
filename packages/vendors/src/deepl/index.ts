import type { Shape } from "@sottovoce/core";
import { jsonBytes } from "../batch.ts";
import { supportsBy } from "../language-table.ts";
import { translateInBatches } from "../translate-in-batches.ts";
import { defineVendor } from "../vendor.ts";
import { honoursFormality, sourceLanguage, targetLanguage } from "./languages.ts";
import {
  endpointOf,
  isFreeKey,
  MAX_BODY_BYTES,
  MAX_TEXTS,
  OVERHEAD_BYTES,
  readError,
  readReply,
  writeRequest,
} from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Which of the two tag modes keeps a pseudonym better is not known per language; what comes back is checked either way. */
const SHAPES: readonly [Shape, ...Shape[]] = ["xml-tag", "html-span", "nonce"];

/** DeepL API v2. */
export const deepl = defineVendor<Settings>({
  id: "deepl",
  settings: Settings,
  secrets: ["key"],
  retention: ({ key, retentionConfirmed }) => (isFreeKey(key) && !retentionConfirmed ? "stores" : "none"),
  region: ({ key, region }) => (isFreeKey(key) || region === "eu" ? "eu" : region === "us" ? "us" : "other"),
  // DeepL does not translate between variants of one language.
  supports: supportsBy(sourceLanguage, targetLanguage),
  formality: honoursFormality,
  shapes: () => SHAPES,
  maxCharacters: 200_000,

  connect(settings, { fetch }) {
    const url = endpointOf(settings);
    const headers = { "content-type": "application/json", authorization: `DeepL-Auth-Key ${settings.key}` };
    return {
      translate: translateInBatches(fetch, {
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_BODY_BYTES - OVERHEAD_BYTES, costOf: jsonBytes },
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
