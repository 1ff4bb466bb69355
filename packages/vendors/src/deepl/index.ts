import type { Shape } from "@sottovoce/core";
import { post } from "../http.ts";
import { withoutUnsendable } from "../unsendable.ts";
import { defineVendor } from "../vendor.ts";
import { sourceLanguage, targetLanguage } from "./languages.ts";
import { endpointOf, isFreeKey, readError, readReply, toBatches, writeRequest } from "./map.ts";
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
  supports: ({ source, target }) => {
    const from = sourceLanguage(source);
    const to = targetLanguage(target);
    // DeepL does not translate between variants of one language.
    return from !== undefined && to !== undefined && to.split("-", 1)[0] !== from;
  },
  shapes: () => SHAPES,
  maxCharacters: 200_000,

  connect(settings, { fetch }) {
    const url = endpointOf(settings);
    const headers = { "content-type": "application/json", authorization: `DeepL-Auth-Key ${settings.key}` };
    return {
      async translate(job, signal) {
        const batches = toBatches(job.segments.map(withoutUnsendable));
        if (batches === undefined) return { ok: false, error: { kind: "too-large" } };
        const translations: string[] = [];
        let billedCharacters = 0;
        for (const texts of batches) {
          const request = writeRequest(job, texts);
          if (request === undefined) return { ok: false, error: { kind: "unsupported-pair" } };
          const replied = await post({
            fetch,
            url,
            headers,
            body: JSON.stringify(request),
            signal,
            maxReplyBytes: MAX_REPLY_BYTES,
          });
          if (!replied.ok) return replied;
          if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
          const output = readReply(replied.value, texts);
          if (output === undefined) return { ok: false, error: { kind: "malformed" } };
          translations.push(...output.translations);
          billedCharacters += output.billedCharacters;
        }
        return { ok: true, value: { translations, billedCharacters } };
      },
    };
  },
});
