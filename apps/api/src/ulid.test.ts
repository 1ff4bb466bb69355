import { describe, expect, it } from "vitest";
import { makeJobId } from "./ulid.ts";

const bytes = (value: number) => new Uint8Array(10).fill(value);

describe("a job's id", () => {
  it("is a ULID", () => {
    expect(makeJobId(1_469_918_176_385, bytes(255))).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{9}Z{16}$/);
    expect(makeJobId(0, bytes(0))).toBe("0".repeat(26));
  });

  it("tells the minute and no more", () => {
    const minute = Date.UTC(2026, 10, 23, 12, 34);
    expect(makeJobId(minute + 59_999, bytes(7))).toBe(makeJobId(minute, bytes(7)));
    expect(makeJobId(minute + 60_000, bytes(0)) > makeJobId(minute, bytes(255))).toBe(true);
  });

  it("keeps all eighty random bits", () => {
    const ids = new Set(Array.from({ length: 10 }, (_, index) => makeJobId(0, bytes(0).with(index, 1))));
    expect(ids.size).toBe(10);
  });
});
