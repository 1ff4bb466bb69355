import type { Result } from "@sottovoce/core";
import { describe, expect, it } from "vitest";
import { inParallel } from "./in-parallel.ts";

const calm = new AbortController().signal;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("inParallel", () => {
  it("keeps the order of the items, whichever is done first", async () => {
    const result = await inParallel([30, 5, 20, 1], 3, calm, async (ms) => {
      await later(ms);
      return { ok: true, value: `after ${ms}` };
    });
    expect(result).toEqual({ ok: true, value: ["after 30", "after 5", "after 20", "after 1"] });
  });

  it.each([1, 2, 4])("never runs more than %i at once, and all of them", async (limit) => {
    let running = 0;
    let most = 0;
    const result = await inParallel(Array.from({ length: 11 }), limit, calm, async () => {
      running += 1;
      most = Math.max(most, running);
      await later(2);
      running -= 1;
      return { ok: true, value: 1 };
    });
    expect(most).toBe(limit);
    expect(result.ok && result.value.length).toBe(11);
  });

  it("begins nothing after a failure, aborts what is under way and names the first failure", async () => {
    const begun: number[] = [];
    const aborted: number[] = [];
    const result = await inParallel([0, 1, 2, 3, 4], 2, calm, async (item, signal): Promise<Result<number, string>> => {
      begun.push(item);
      if (item === 1) return { ok: false, error: "quota" };
      await new Promise<void>((resolve) => {
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
      aborted.push(item);
      return { ok: false, error: "aborted" };
    });
    expect(result).toEqual({ ok: false, error: "quota" });
    expect([begun, aborted]).toEqual([[0, 1], [0]]);
  });

  it("hands on the reason of a caller who stops", async () => {
    const controller = new AbortController();
    const reason = new DOMException("late", "TimeoutError");
    const running = inParallel([0], 4, controller.signal, async (_item, signal): Promise<Result<number, unknown>> => {
      await later(5);
      return { ok: false, error: signal.reason };
    });
    controller.abort(reason);
    expect(await running).toEqual({ ok: false, error: reason });
  });

  it("takes no items", async () => {
    expect(await inParallel([], 4, calm, () => Promise.reject(new Error("never asked")))).toEqual({
      ok: true,
      value: [],
    });
  });
});
