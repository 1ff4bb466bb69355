import type { Shape } from "@sottovoce/core";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { ENDPOINT, MAX_CHARACTERS, MAX_TEXTS, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Whether ModernMT honours `translate="no"` is not documented, so the bare token goes first. */
const SHAPES: readonly [Shape, ...Shape[]] = ["nonce", "html-span"];

const costOf = ({ length }: string): number => length;

/** ModernMT. */
export const modernmt = defineVendor<Settings>({
  id: "modernmt",
  settings: Settings,
  secrets: ["key"],
  // What ModernMT keeps of a call is not documented, and no option of the call changes it.
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: () => "other",
  supports: supportsBy(sourceLanguage, targetLanguage),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    // To ModernMT a translation is a GET; this is how it takes one with a body.
    const headers = {
      "content-type": "application/json",
      "mmt-apikey": settings.key,
      "x-http-method-override": "GET",
    };
    return {
      translate: translatePieces(fetch, {
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CHARACTERS, costOf },
        maxReplyBytes: MAX_REPLY_BYTES,
        write: (job, texts) => {
          const request = writeRequest(job, texts, settings);
          return request === undefined ? undefined : { url: ENDPOINT, headers, body: JSON.stringify(request) };
        },
        read: readReply,
        readError,
      }),
    };
  },
});
