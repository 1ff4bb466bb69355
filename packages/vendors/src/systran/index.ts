import type { Shape } from "@sottovoce/core";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { languageCode } from "./languages.ts";
import { ENDPOINT, MAX_CHARACTERS, MAX_TEXTS, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Whether SYSTRAN honours `translate="no"` is not documented, so the bare token goes first. */
const SHAPES: readonly [Shape, ...Shape[]] = ["nonce", "html-span"];

const costOf = ({ length }: string): number => length;

/** SYSTRAN Translate API. */
export const systran = defineVendor<Settings>({
  id: "systran",
  settings: Settings,
  secrets: ["key"],
  // What SYSTRAN keeps is not documented, and no option of the call changes it.
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: () => "other",
  supports: supportsBy(languageCode),
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const headers = {
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      // SYSTRAN takes the key in the URL too; it has no business there.
      authorization: `Key ${settings.key}`,
    };
    return {
      translate: translatePieces(fetch, {
        limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CHARACTERS, costOf },
        maxReplyBytes: MAX_REPLY_BYTES,
        write: (job, texts) => {
          const body = writeRequest(job, texts, settings);
          return body === undefined ? undefined : { url: ENDPOINT, headers, body };
        },
        read: readReply,
        readError,
      }),
    };
  },
});
