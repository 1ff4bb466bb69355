import type { Result, Shape, VendorError, VendorJob } from "@sottovoce/core";
import { AwsV4Signer } from "aws4fetch";
import { utf8Bytes } from "../batch.ts";
import { post } from "../http.ts";
import { inParallel } from "../in-parallel.ts";
import { inPieces } from "../in-pieces.ts";
import { supportsBy } from "../language-table.ts";
import { charactersOf } from "../translate-in-batches.ts";
import { defineVendor } from "../vendor.ts";
import { honoursFormality, sourceLanguage, targetLanguage } from "./languages.ts";
import { endpointOf, MAX_AT_ONCE, MAX_BYTES, readError, readReply, regionOf, writeRequest } from "./map.ts";
import { Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 256 * 1024;
const HEADERS = {
  "content-type": "application/x-amz-json-1.1",
  "x-amz-target": "AWSShineFrontendService_20170701.TranslateText",
};

const SHAPES: readonly [Shape, ...Shape[]] = ["html-span", "nonce"];

/** Amazon Translate. One text a call, so a job is several calls, some at the same time. */
export const amazon = defineVendor<Settings>({
  id: "amazon",
  settings: Settings,
  secrets: ["secretAccessKey"],
  retention: ({ retentionConfirmed }) => (retentionConfirmed ? "none" : "stores"),
  region: regionOf,
  supports: supportsBy(sourceLanguage, targetLanguage),
  formality: honoursFormality,
  shapes: () => SHAPES,
  maxCharacters: 100_000,

  connect(settings, { fetch }) {
    const { accessKeyId, secretAccessKey, region } = settings;
    const url = endpointOf(settings);
    // The key that is derived for a day, so that it is derived once.
    const cache = new Map<string, ArrayBuffer>();

    const translateText = async (
      job: VendorJob,
      text: string,
      signal: AbortSignal,
    ): Promise<Result<string, VendorError>> => {
      const request = writeRequest(job, text, settings);
      if (request === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
      const body = JSON.stringify(request);
      // AWS wants the content type signed too; the library leaves it out unless told.
      const call = { method: "POST", url, headers: HEADERS, body, service: "translate", region, allHeaders: true };
      const signed = await new AwsV4Signer({ ...call, accessKeyId, secretAccessKey, cache }).sign();
      const headers = Object.fromEntries(signed.headers);
      const replied = await post({ fetch, url, headers, body, signal, maxReplyBytes: MAX_REPLY_BYTES });
      if (!replied.ok) return replied;
      if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
      const translated = readReply(replied.value);
      return translated === undefined ? { ok: false, error: { kind: "malformed" } } : { ok: true, value: translated };
    };

    return {
      translate: inPieces({ max: MAX_BYTES, costOf: utf8Bytes }, async (job, signal) => {
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
