import type { Result, Shape, VendorError, VendorJob } from "@sottovoce/core";
import { toBatches } from "../batch.ts";
import { post, type Reply } from "../http.ts";
import { inPieces } from "../in-pieces.ts";
import { supportsBy } from "../language-table.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { defineVendor } from "../vendor.ts";
import { costIn, MAX_BLOCKS, MAX_COST, writeDocument } from "./blocks.ts";
import { honoursFormality, languageCode } from "./languages.ts";
import { HOST, lastLine, NO_TRACE, readError, readReply, writeRequest } from "./map.ts";
import { createTokenSource } from "./token.ts";
import { Settings } from "./wire.ts";

/** Every line of an answer holds the whole of what there is so far. */
const MAX_REPLY_BYTES = 4 * 1024 * 1024;

const SHAPES: readonly [Shape, ...Shape[]] = ["text-block", "nonce"];

/** Lara (Translated). */
export const lara = defineVendor<Settings>({
  id: "lara",
  settings: Settings,
  secrets: ["keySecret"],
  // X-No-Trace, on every call.
  retention: () => "none",
  region: () => "other",
  supports: supportsBy(languageCode),
  formality: honoursFormality,
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const tokens = createTokenSource(settings, fetch);

    /** Once more with a new token where the one in hand is no longer taken. */
    const send = async (body: string, signal: AbortSignal, isRetry = false): Promise<Result<Reply, VendorError>> => {
      const token = await tokens.get(signal);
      if (!token.ok) return token;
      const headers = {
        ...NO_TRACE,
        // The answer is lines of JSON, which is no JSON document.
        accept: "*/*",
        "content-type": "application/json",
        authorization: `Bearer ${token.value}`,
      };
      const url = `${HOST}/v2/translate`;
      const replied = await post({ fetch, url, headers, body, signal, maxReplyBytes: MAX_REPLY_BYTES });
      if (!replied.ok) return replied;
      const reply = lastLine(replied.value);
      if (reply.status !== 401) return { ok: true, value: reply };
      tokens.forget(token.value);
      return isRetry ? { ok: true, value: reply } : send(body, signal, true);
    };

    const translateTexts = async (
      job: VendorJob,
      texts: readonly string[],
      signal: AbortSignal,
    ): Promise<Result<readonly string[], VendorError>> => {
      const document = writeDocument(texts, job);
      const request = writeRequest(job, document, settings);
      if (request === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
      const replied = await send(JSON.stringify(request), signal);
      if (!replied.ok) return replied;
      if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
      const translated = readReply(replied.value, document);
      return translated === undefined ? { ok: false, error: { kind: "malformed" } } : { ok: true, value: translated };
    };

    return {
      translate: (whole, aborts) =>
        inPieces({ max: MAX_COST, costOf: costIn(whole) }, async (job, signal) => {
          const limits = { maxTexts: MAX_BLOCKS, maxCost: MAX_COST, costOf: costIn(whole) };
          const batches = toBatches(job.segments, limits);
          if (batches === undefined) return { ok: false, error: { kind: "too-large" } };
          const translations: string[] = [];
          for (const texts of batches) {
            const translated = await translateTexts(job, texts, signal);
            if (!translated.ok) return translated;
            translations.push(...translated.value);
          }
          return { ok: true, value: { translations, billedCharacters: charactersOf(job.segments) } };
        })(whole, aborts),
    };
  },
});
