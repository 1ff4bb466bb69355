import type { Shape } from "@sottovoce/core";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { languageCode } from "./languages.ts";
import { ENDPOINT, MAX_CHARACTERS, MAX_TEXTS, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Not every service behind Intento reads HTML, and one that does not refuses the call; plain text they all take. */
const SHAPES: readonly [Shape, ...Shape[]] = ["nonce", "html-span"];

const costOf = ({ length }: string): number => length;

/** Intento, a hub of translation services: it hands the text on to the one that the admin chose. */
export const intento = defineVendor<Settings>({
  id: "intento",
  settings: Settings,
  secrets: ["key"],
  // Intento itself keeps nothing without `trace`; what the service behind it does is for the admin to know.
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: () => "other",
  supports: supportsBy(languageCode),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const headers = { "content-type": "application/json", apikey: settings.key };
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
