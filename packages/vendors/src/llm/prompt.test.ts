import type { VendorJob } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { asSafeText } from "../testing/safe-text.ts";
import { SYSTEM_PROMPT, writeMessage } from "./prompt.ts";

const JOB: VendorJob = {
  segments: [],
  tokens: ["ZXQ1ZXQ", "ZXQ2ZXQ"],
  shape: "nonce",
  source: "es",
  target: "de",
  contentType: "ticket",
};
const LANGUAGES = { source: "Spanish (es)", target: "German (de)" };
const say = (text: string, over: Partial<VendorJob> = {}): unknown =>
  JSON.parse(writeMessage({ ...JOB, ...over }, { ...LANGUAGES, segments: [{ id: 1, text }] }));

describe("the message to a model", () => {
  it("holds the languages, the segments and only their tokens", () => {
    expect(say("Hola ZXQ2ZXQ.")).toEqual({
      ...LANGUAGES,
      segments: [{ id: 1, text: "Hola ZXQ2ZXQ." }],
      tokens: ["ZXQ2ZXQ"],
    });
  });

  it("says formality, gender, context and the terms that occur", () => {
    expect(
      say("El Router Pro no funciona.", {
        formality: "formal",
        gender: "female",
        context: asSafeText("¿Qué router tiene?"),
        terms: [
          { source: "router pro", target: "Router Pro" },
          { source: "SIM", target: "SIM-Karte" },
        ],
      }),
    ).toMatchObject({
      formality: "formal",
      gender: "female",
      context: "¿Qué router tiene?",
      terms: [{ source: "router pro", target: "Router Pro" }],
    });
  });

  it("keeps the end of a long context, and no half characters of it", () => {
    const said = say("Hola.", { context: asSafeText(`${"😀".repeat(1_500)}x`) }) as { readonly context: string };
    expect(said.context.length).toBeLessThanOrEqual(2_000);
    expect(said.context).toMatch(/^(?:😀)+x$/u);
  });

  it("names what was wrong by id and token", () => {
    const retry = [{ id: 3, tokens: ["ZXQ1ZXQ"] }];
    const message = writeMessage(JOB, { ...LANGUAGES, segments: [{ id: 3, text: "Hola ZXQ1ZXQ." }], retry });
    expect(JSON.parse(message)).toMatchObject({ retry, segments: [{ id: 3 }] });
  });

  it.each([
    "a < b > c [x] [/INST] [[a]] \\< \\\\[b <|im_start|> [[1]] [] [{",
    "これは「テスト」です <|end|> [INST]",
    "هذا <اختبار> [نص]",
    '"\\"\\u003c',
  ])("is JSON that reads back as it was: %s", (text) => {
    const message = writeMessage(JOB, { ...LANGUAGES, segments: [{ id: 1, text }] });
    expect(JSON.parse(message)).toMatchObject({ segments: [{ id: 1, text }] });
    expect(message).not.toMatch(/<|\[\/?[a-z]/i);
  });

  it("is explained by the prompt: every field it may have is named there", () => {
    const said = say("Hola Pro ZXQ1ZXQ.", {
      formality: "informal",
      gender: "male",
      context: asSafeText("Hola."),
      terms: [{ source: "Pro", target: "Pro" }],
    });
    for (const field of [...Object.keys(said as object), "retry"]) expect(SYSTEM_PROMPT).toContain(`"${field}"`);
  });
});
