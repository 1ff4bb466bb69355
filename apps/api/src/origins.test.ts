import { describe, expect, it } from "vitest";
import { isAllowedOrigin, parseOriginRules } from "./origins.ts";

describe("allowed origins", () => {
  it.each([
    "*",
    "https://*",
    "https://*.com",
    "https://a.example/",
    "https://a.example/x",
    "a.example",
    "http://*.a.example",
    "https://*.*.a.example",
    "null",
  ])("refuse what is no origin: %s", (entry) => expect(parseOriginRules(entry)).toBeUndefined());

  it("are exact, or free in one label", () => {
    const rules = parseOriginRules("http://127.0.0.1:4173, https://*.apps.zdusercontent.com") ?? [];
    expect(isAllowedOrigin("http://127.0.0.1:4173", rules)).toBe(true);
    expect(isAllowedOrigin("https://9.apps.zdusercontent.com", rules)).toBe(true);
    for (const origin of [
      "http://127.0.0.1",
      "https://.apps.zdusercontent.com",
      "https://a.b.apps.zdusercontent.com",
      "https://a@x.apps.zdusercontent.com",
    ])
      expect(isAllowedOrigin(origin, rules)).toBe(false);
  });

  it("may be none", () => expect(parseOriginRules("")).toEqual([]));
});
