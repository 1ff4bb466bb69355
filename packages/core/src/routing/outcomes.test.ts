import { describe, expect, it } from "vitest";
import { waitBefore, type Wait } from "./outcomes.ts";

const wait = (over: Partial<Wait>): number | undefined =>
  waitBefore({ outcome: "unavailable", timeLeft: 8_000, wasRetried: false, isLastVendor: false, ...over });

describe("waiting for the same vendor", () => {
  it("pauses for a moment when it was down, once", () => {
    expect(wait({})).toBe(200);
    expect(wait({ wasRetried: true })).toBeUndefined();
  });

  it("honours Retry-After when it fits, and never cuts it short", () => {
    expect(wait({ outcome: "rate-limited", retryAfterMs: 900 })).toBe(900);
    expect(wait({ outcome: "rate-limited", retryAfterMs: 3_000 })).toBeUndefined();
    expect(wait({ outcome: "rate-limited", retryAfterMs: 3_000, isLastVendor: true })).toBe(3_000);
    expect(wait({ outcome: "rate-limited", retryAfterMs: 60_000, isLastVendor: true })).toBeUndefined();
    expect(wait({ outcome: "unavailable", retryAfterMs: 60_000 })).toBeUndefined();
  });

  it("goes to the next vendor when a busy one does not say how long", () => {
    expect(wait({ outcome: "rate-limited" })).toBeUndefined();
    expect(wait({ outcome: "rate-limited", isLastVendor: true })).toBe(200);
  });

  it("does not wait when no time is left for an answer", () => {
    expect(wait({ timeLeft: 300 })).toBeUndefined();
  });

  it.each(["timeout", "quota", "unauthorized", "rejected", "malformed", "aborted", "pseudonyms", "ok"] as const)(
    "never after %s",
    (outcome) => expect(wait({ outcome, isLastVendor: true })).toBeUndefined(),
  );
});
