import { createMessageBatch, createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createPseudonymizer } from "@sottovoce/core";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import worker from "../src/index.ts";
import { dumpDatabase, migrate } from "./database.ts";
import { startApi, TICKET } from "./start-api.ts";

const WRITERS = ["log", "info", "warn", "error", "debug", "trace"] as const;

beforeAll(migrate);
afterEach(() => vi.restoreAllMocks());

/** What nobody else could have written: a word, a name and an address, new for each run. */
function makeCanary() {
  const word = `zq${crypto.randomUUID().replaceAll("-", "")}`;
  return { word, text: `Hola, soy Zelmira Quintavalle, escriba a ${word}@example.com sobre ${word}.` };
}

const throwing: typeof createPseudonymizer = async (options) => ({
  ...(await createPseudonymizer(options)),
  mask: (text) => Promise.reject(new Error(text)),
});

type Start = Parameters<typeof startApi>[0];

const ways: readonly [string, Start, (text: string) => unknown][] = [
  ["a success", { vendors: [fakeVendor()] }, (text) => ({ ...TICKET, segments: [text] })],
  [
    "a success with an explanation",
    { vendors: [fakeVendor()] },
    (text) => ({ ...TICKET, explain: true, segments: [text] }),
  ],
  ["the same language", { vendors: [fakeVendor()] }, (text) => ({ ...TICKET, source: "en", segments: [text] })],
  ["an article", { vendors: [fakeVendor()] }, (text) => ({ ...TICKET, contentType: "article", segments: [text] })],
  [
    "a vendor that is down",
    { vendors: [fakeVendor({ fail: { kind: "unavailable" } })] },
    (text) => ({ ...TICKET, segments: [text] }),
  ],
  ["lost pseudonyms", { vendors: [fakeVendor({ damage: "drop" })] }, (text) => ({ ...TICKET, segments: [text] })],
  [
    "a vendor that breaks over the text",
    {
      vendors: [
        fakeVendor({
          translate: (text) => {
            throw new Error(text);
          },
        }),
      ],
    },
    (text) => ({ ...TICKET, segments: [text] }),
  ],
  ["a scan that breaks over the text", { createPseudonymizer: throwing }, (text) => ({ ...TICKET, segments: [text] })],
  [
    "an error nobody foresaw",
    { identify: (text) => Promise.reject(new Error(text)) },
    (text) => ({ ...TICKET, source: undefined, segments: [text] }),
  ],
  ["no vendor", { vendors: [] }, (text) => ({ ...TICKET, segments: [text] })],
  ["text in the wrong field", {}, (text) => ({ ...TICKET, target: text, segments: [text] })],
  ["text as a field's name", {}, (text) => ({ ...TICKET, [text]: text })],
  ["a broken body", {}, (text) => `{"segments": ["${text}"`],
];

describe("a marker in the customer's text", () => {
  it.each(ways)("is found nowhere but in the answer, after %s", async (_what, start, bodyOf) => {
    const { word, text } = makeCanary();
    const written: unknown[] = [];
    for (const writer of WRITERS) vi.spyOn(console, writer).mockImplementation((...line) => void written.push(line));
    const api = startApi(start);
    const response = await api.call("/v1/translations", { body: bodyOf(text) });
    const headers = JSON.stringify([...response.headers]);
    const body = await response.text();

    const batch = createMessageBatch(
      "sottovoce-jobs",
      api.queued.map((job, index) => ({ id: String(index), timestamp: new Date(), attempts: 1, body: job })),
    );
    await worker.queue?.(batch as MessageBatch, env, createExecutionContext());

    const kept = [JSON.stringify(api.queued), JSON.stringify(written), headers, await dumpDatabase()]
      .join("\n")
      .toLowerCase();
    for (const trace of [word, "zelmira", "quintavalle"]) {
      expect(kept).not.toContain(trace);
      if (!response.ok) expect(body.toLowerCase()).not.toContain(trace);
    }
    const receipt = response.ok ? (JSON.parse(body) as { receipt: string }).receipt : "";
    expect(atob((receipt.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"))).not.toContain(word);
  });
});
