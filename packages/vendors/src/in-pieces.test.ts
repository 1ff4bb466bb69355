import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { inPieces } from "./in-pieces.ts";
import { asSafeText } from "./testing/safe-text.ts";

const limits = { max: 500, costOf: (text: string) => text.length };
const signal = new AbortController().signal;

const job = (segments: readonly string[]): VendorJob => ({
  segments: segments.map(asSafeText),
  tokens: [],
  shape: "nonce",
  source: "ja",
  target: "en",
  contentType: "ticket",
});

function recording(translate: (text: string) => string) {
  const sent: string[] = [];
  const run = inPieces(limits, (asked) => {
    sent.push(...asked.segments);
    const translations = asked.segments.map(translate);
    return Promise.resolve({ ok: true, value: { translations, billedCharacters: 7, wordsLeft: 2 } });
  });
  return { run, sent };
}

describe("inPieces", () => {
  it("sends no blank text and no white space at an end, and gives both back", async () => {
    const { run, sent } = recording((text) => text.toUpperCase());
    const result = await run(job(["  ", " hola\t", "", "a\u00a0b"]), signal);
    expect(sent).toEqual(["hola", "a\u00a0b"]);
    expect(result).toEqual({
      ok: true,
      value: { translations: ["  ", " HOLA\t", "", "A\u00a0B"], billedCharacters: 7, wordsLeft: 2 },
    });
  });

  it("asks nobody when there is nothing to translate", async () => {
    const { run, sent } = recording((text) => text);
    const result = await run(job(["", " "]), signal);
    expect(result).toEqual({ ok: true, value: { translations: ["", " "], billedCharacters: 0 } });
    expect(sent).toEqual([]);
  });

  it("puts the pieces of a segment together in order, each segment by itself", async () => {
    const { run, sent } = recording((text) => text.replaceAll("Frase", "Sentence"));
    const long = Array.from({ length: 60 }, (_, index) => `Frase número ${index}.`).join(" ");
    const result = await run(job(["Frase a.", long, "Frase b."]), signal);
    expect(sent.length).toBeGreaterThan(4);
    expect(result.ok && result.value.translations).toEqual([
      "Sentence a.",
      long.replaceAll("Frase", "Sentence"),
      "Sentence b.",
    ]);
  });

  it.each([
    ["a script with spaces", "Not here yet.", /^(?:Not here yet\. ?)+$/, /\.N/],
    ["a script without", "还没有到。", /^(?:还没有到。)+$/, / /],
  ])("writes a space between sentences in %s", async (_name, sentence, whole, never) => {
    const { run } = recording((text) =>
      Array.from({ length: text.split("。").length - 1 }, () => sentence).join(sentence.endsWith(".") ? " " : ""),
    );
    const result = await run(job(["まだ届いていません。".repeat(120)]), signal);
    const [translation = ""] = result.ok ? result.value.translations : [];
    expect(translation).toMatch(whole);
    expect(translation).not.toMatch(never);
  });

  it("passes a failure on, and refuses another count of texts", async () => {
    const failing = inPieces(limits, () => Promise.resolve({ ok: false, error: { kind: "quota" } }));
    expect(await failing(job(["Hola."]), signal)).toEqual({ ok: false, error: { kind: "quota" } });
    const short = inPieces(limits, () =>
      Promise.resolve({ ok: true, value: { translations: [], billedCharacters: 0 } }),
    );
    expect(await short(job(["Hola."]), signal)).toEqual({ ok: false, error: { kind: "malformed" } });
  });
});
