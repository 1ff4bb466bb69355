import type { Result, Shape, VendorError, VendorJob } from "@sottovoce/core";
import { post } from "../http.ts";
import { inParallel } from "../in-parallel.ts";
import { inPieces } from "../in-pieces.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { defineVendor } from "../vendor.ts";
import { honoursFormality, supports } from "./languages.ts";
import { ENDPOINT, MAX_AT_ONCE, MAX_CHARACTERS, readError, readReply, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 256 * 1024;

const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

/** Papago Translation (NAVER Cloud). One text a call, so a job is several calls, some at the same time. */
export const papago = defineVendor<Settings>({
  id: "papago",
  settings: Settings,
  secrets: ["key"],
  // "Does not store users' source data or utilize it as training data" (api.ncloud-docs.com, Papago Translation overview).
  retention: () => "none",
  region: () => "other",
  supports,
  formality: honoursFormality,
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const headers = {
      "content-type": "application/json",
      "x-ncp-apigw-api-key-id": settings.keyId,
      "x-ncp-apigw-api-key": settings.key,
    };

    const translateText = async (
      job: VendorJob,
      text: string,
      signal: AbortSignal,
    ): Promise<Result<string, VendorError>> => {
      const request = writeRequest(job, text, settings);
      if (request === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
      const body = JSON.stringify(request);
      const replied = await post({ fetch, url: ENDPOINT, headers, body, signal, maxReplyBytes: MAX_REPLY_BYTES });
      if (!replied.ok) return replied;
      if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
      const translated = readReply(replied.value);
      return translated === undefined ? { ok: false, error: { kind: "malformed" } } : { ok: true, value: translated };
    };

    return {
      translate: inPieces({ max: MAX_CHARACTERS, costOf: ({ length }) => length }, async (job, signal) => {
        const translated = await inParallel(job.segments, MAX_AT_ONCE, signal, (text, either) =>
          translateText(job, text, either),
        );
        if (!translated.ok) return translated;
        return {
          ok: true,
          value: { translations: translated.value, billedCharacters: charactersOf(job.segments) },
        };
      }),
    };
  },
});
