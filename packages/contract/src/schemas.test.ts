import { describe, expect, it } from "vitest";
import { ERRORS, LanguageTag, LIMITS, TranslationRequest } from "./index.ts";

const BASE = { target: "en", contentType: "ticket", direction: "inbound", segments: ["Hola"] };

describe("a translation request", () => {
  it("needs little and defaults the rest", () => {
    expect(TranslationRequest.parse(BASE)).toEqual({ ...BASE, format: "text", explain: false });
  });

  it.each(["scan", "skipScan", "masked", "tenant", "vendor", "constructor"])("has no field %s", (field) => {
    expect(TranslationRequest.safeParse({ ...BASE, [field]: true }).success).toBe(false);
  });

  it("says by closed words what is left in its language", () => {
    const leave = { quoted: true, signatures: false };
    expect(TranslationRequest.parse({ ...BASE, leave })).toMatchObject({ leave });
    expect(TranslationRequest.safeParse({ ...BASE, leave: {} }).success).toBe(true);
    for (const wrong of [true, { quoted: "yes" }, { footers: true }, null])
      expect(TranslationRequest.safeParse({ ...BASE, leave: wrong }).success).toBe(false);
  });

  it("takes as much as the limits say and no more", () => {
    const full = { ...BASE, segments: ["a".repeat(LIMITS.segmentLength)] };
    expect(TranslationRequest.safeParse(full).success).toBe(true);
    expect(TranslationRequest.safeParse({ ...BASE, segments: [`${full.segments[0]}a`] }).success).toBe(false);
    const many = Array.from({ length: LIMITS.segments + 1 }, () => "a");
    expect(TranslationRequest.safeParse({ ...BASE, segments: many }).success).toBe(false);
  });
});

describe("a language tag", () => {
  it.each(["es", "de", "it", "ja", "ar", "pt-BR", "zh-Hans", "zh-Hant-HK", "es-419", "ast"])("may be %s", (tag) =>
    expect(LanguageTag.safeParse(tag).success).toBe(true),
  );
  it.each(["", "ES", "es_ES", "spanish", "María", "es-es", "en-US-x-maria", "es\n"])("may not be %j", (tag) =>
    expect(LanguageTag.safeParse(tag).success).toBe(false),
  );
});

describe("the error table", () => {
  it("holds facts in lower case, fit for anybody to read", () => {
    for (const { message, status } of Object.values(ERRORS)) {
      expect(message).toMatch(/^[a-z].*[^.]$/);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
