import type { Shape } from "@sottovoce/core";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { languageCode } from "./languages.ts";
import { MAX_CHARACTERS, MAX_TEXT, MAX_TEXTS, readError, readReply, writeRequest } from "./map.ts";
import { isLoopback, Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

const costOf = ({ length }: string): number => length;

/** LibreTranslate: neural, open, and on a machine of one's own. */
export const libretranslate = defineVendor<Settings>({
  id: "libretranslate",
  settings: Settings,
  secrets: ["key"],
  retention: ({ url, retentionConfirmed }) => (isLoopback(url) || retentionConfirmed ? "none" : "stores"),
  region: ({ url }) => (isLoopback(url) ? "local" : "other"),
  supports: supportsBy(languageCode),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const url = `${settings.url.replace(/\/$/, "")}/translate`;
    const headers = { "content-type": "application/json" };
    return {
      translate: translatePieces(fetch, {
        maxText: MAX_TEXT,
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CHARACTERS, costOf },
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
