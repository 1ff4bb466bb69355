import type { Shape } from "@sottovoce/core";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { languageCode } from "./languages.ts";
import { ENDPOINT, MAX_CHARACTERS, MAX_TEXTS, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Yandex can be told in the request what each token must become. Whether it honours `translate="no"` is not documented. */
const SHAPES: readonly [Shape, ...Shape[]] = ["glossary", "html-span", "nonce"];

const costOf = ({ length }: string): number => length;

/** Yandex Translate API v2 (Yandex Cloud). */
export const yandex = defineVendor<Settings>({
  id: "yandex",
  settings: Settings,
  secrets: ["key"],
  // What Yandex keeps is not documented, and no option of the call changes it.
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: () => "other",
  supports: supportsBy(languageCode),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const headers = { "content-type": "application/json", authorization: `Api-Key ${settings.key}` };
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
