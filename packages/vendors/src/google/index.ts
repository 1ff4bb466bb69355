import type { Shape } from "@sottovoce/core";
import { codePoints } from "../batch.ts";
import { supportsBy } from "../language-table.ts";
import { translatePieces } from "../translate-pieces.ts";
import { defineVendor } from "../vendor.ts";
import { readError } from "./errors.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { endpointOf, MAX_CODE_POINTS, MAX_TEXTS, readReply, writeRequest } from "./map.ts";
import { createTokenSource } from "./token.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 1024 * 1024;

/** Google honours `translate="no"` in HTML only. */
const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

/** Google Cloud Translation v3 (Advanced). */
export const google = defineVendor<Settings>({
  id: "google",
  settings: Settings,
  secrets: ["privateKey"],
  // "Held briefly in-memory" (cloud.google.com/translate/data-usage); no option and no contract changes it.
  retention: () => "transient",
  region: ({ region }) => (region === "global" ? "other" : region),
  supports: supportsBy(sourceLanguage, targetLanguage),
  shapes: () => SHAPES,
  maxCharacters: 200_000,

  connect(settings, { fetch }) {
    const url = endpointOf(settings);
    const tokens = createTokenSource(settings, fetch);
    const translate = translatePieces(fetch, {
      limits: { maxTexts: MAX_TEXTS, maxCost: MAX_CODE_POINTS, costOf: codePoints },
      maxReplyBytes: MAX_REPLY_BYTES,
      async write(job, texts, signal) {
        const request = writeRequest(job, texts, settings);
        if (request === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
        const token = await tokens.get(signal);
        if (!token.ok) return token;
        const headers = { "content-type": "application/json", authorization: `Bearer ${token.value}` };
        return { ok: true, value: { url, headers, body: JSON.stringify(request) } };
      },
      read: readReply,
      readError(reply) {
        if (reply.status === 401) tokens.forget();
        return readError(reply);
      },
    });
    return {
      async translate(job, signal) {
        const wasInHand = tokens.isInHand();
        const result = await translate(job, signal);
        // A token from before may have been withdrawn; one that was just made is no better the second time.
        const isWithdrawn = wasInHand && !tokens.isInHand() && !result.ok && result.error.kind === "unauthorized";
        return isWithdrawn ? translate(job, signal) : result;
      },
    };
  },
});
