import { post } from "../http.ts";
import { defineVendor } from "../vendor.ts";
import { translateParagraphs, type Send } from "./leg.ts";
import { createLiterals } from "./literals.ts";
import { fromMarkup, keepCase, readError, readReply, toMarkup, writeRequest } from "./map.ts";
import { routeFor, type Leg } from "./pairs.ts";
import { isLoopback, Settings } from "./wire.ts";

const MAX_REPLY_BYTES = 64 * 1024;

/** Apertium through its HTTP service APy: rule-based, open, and on a machine of one's own. */
export const apertium = defineVendor<Settings>({
  id: "apertium",
  settings: Settings,
  secrets: [],
  retention: ({ url, retentionConfirmed }) => (isLoopback(url) || retentionConfirmed ? "none" : "stores"),
  region: ({ url }) => (isLoopback(url) ? "local" : "other"),
  supports: (pair) => routeFor(pair).length > 0,
  // All give every pseudonym back (bench/survival.ts). Inside a tag, Apertium sees a noun and builds the sentence around it;
  // `apertium-notrans` is a hole to it ("As …, the technician comes"), but there it cannot touch anything.
  shapes: () => ["xml-tag", "apertium-notrans", "nonce"],
  maxCharacters: 200_000,

  connect({ url }, { fetch }) {
    const endpoint = `${url.replace(/\/$/, "")}/translate`;
    const sendOn =
      (leg: Leg, signal: AbortSignal): Send =>
      async (markup) => {
        const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
        const body = writeRequest(leg, markup);
        const replied = await post({ fetch, url: endpoint, headers, body, signal, maxReplyBytes: MAX_REPLY_BYTES });
        if (!replied.ok) return replied;
        if (replied.value.status !== 200) return { ok: false, error: readError(replied.value) };
        const translated = readReply(replied.value);
        return translated === undefined ? { ok: false, error: { kind: "malformed" } } : { ok: true, value: translated };
      };

    return {
      async translate(job, signal) {
        const literals = createLiterals();
        const sources = job.segments.map((segment) => literals.hide(toMarkup(segment, job.shape)));
        let paragraphs: readonly string[] = sources;
        let wordsLeft = 0;
        for (const leg of routeFor(job)) {
          const translated = await translateParagraphs(paragraphs, sendOn(leg, signal));
          if (!translated.ok) return translated;
          ({ paragraphs, wordsLeft } = translated.value);
        }
        return {
          ok: true,
          value: {
            translations: paragraphs.map((markup, index) =>
              fromMarkup(literals.show(keepCase(sources[index] ?? "", markup)), job.shape),
            ),
            billedCharacters: job.segments.reduce((sum, segment) => sum + segment.length, 0),
            wordsLeft,
          },
        };
      },
    };
  },
});
