import { describe, expect, it } from "vitest";
import { CLOSED, leaseProbe, observe, viewOf, type Circuit, type Observation } from "./circuit.ts";

const T = 1_700_000_000_000;
const after = (circuit: Circuit, ...observations: readonly Observation[]): Circuit =>
  observations.reduce(observe, circuit);
const failures = (count: number, from = T, step = 100): Observation[] =>
  Array.from({ length: count }, (_, index) => ({ circuit: "failure", at: from + index * step }));

describe("a circuit", () => {
  it("opens after five failures in a row, not after four", () => {
    expect(viewOf(after(CLOSED, ...failures(4)), T + 500)).toBe("closed");
    expect(viewOf(after(CLOSED, ...failures(5)), T + 500)).toBe("open");
  });

  it("opens when half of ten calls fail, however they are mixed", () => {
    const mixed = Array.from({ length: 10 }, (_, index): Observation => ({
      circuit: index % 2 === 0 ? "success" : "failure",
      at: T + index,
    }));
    expect(viewOf(after(CLOSED, ...mixed.slice(0, 9)), T + 20)).toBe("closed");
    expect(viewOf(after(CLOSED, ...mixed), T + 20)).toBe("open");
  });

  it("forgets failures after a minute", () => {
    const old = after(CLOSED, ...failures(4));
    expect(viewOf(after(old, { circuit: "failure", at: T + 61_000 }), T + 61_000)).toBe("closed");
  });

  it("learns nothing from what says nothing of the vendor", () => {
    const seen = after(
      CLOSED,
      ...Array.from({ length: 9 }, (_, i): Observation => ({ circuit: "nothing", at: T + i })),
    );
    expect(seen).toEqual(CLOSED);
  });

  it("opens at once for a refused key, and for longer", () => {
    const open = after(CLOSED, { circuit: "vendor", at: T });
    expect(viewOf(open, T + 60_000)).toBe("open");
    expect(viewOf(open, T + 5 * 60_000)).toBe("probe");
  });

  it("stays open as long as the vendor asked for, ten minutes at most", () => {
    const asked = after(CLOSED, ...failures(4), { circuit: "failure", at: T + 400, retryAfterMs: 40_000 });
    expect(viewOf(asked, T + 39_000)).toBe("open");
    expect(viewOf(asked, T + 40_400)).toBe("probe");
    const never = after(CLOSED, ...failures(4), { circuit: "failure", at: T + 400, retryAfterMs: 86_400_000 });
    expect(viewOf(never, T + 400 + 10 * 60_000)).toBe("probe");
  });

  it("gives the probe to one, and to another when that one never reports", () => {
    const due = T + 400 + 15_000;
    const leased = leaseProbe(after(CLOSED, ...failures(5)), due);
    expect(viewOf(leased, due + 1)).toBe("open");
    expect(viewOf(leased, due + 30_000)).toBe("probe");
  });

  it("closes when the probe succeeds, and starts from nothing", () => {
    const due = T + 400 + 15_000;
    const closed = after(leaseProbe(after(CLOSED, ...failures(5)), due), { circuit: "success", at: due + 50 });
    expect(viewOf(closed, due + 51)).toBe("closed");
    expect(viewOf(after(closed, ...failures(4, due + 100)), due + 600)).toBe("closed");
  });

  it("waits twice as long after each probe that fails", () => {
    let circuit = after(CLOSED, ...failures(5));
    let now = T + 400;
    for (const coolDown of [15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]) {
      expect(viewOf(circuit, now + coolDown - 1)).toBe("open");
      now += coolDown;
      expect(viewOf(circuit, now)).toBe("probe");
      circuit = observe(leaseProbe(circuit, now), { circuit: "failure", at: now });
    }
  });

  it("is not kept open by calls that were on their way when it opened", () => {
    const open = after(CLOSED, ...failures(5));
    const late = after(open, ...failures(20, T + 1_000));
    expect(viewOf(late, T + 400 + 15_000)).toBe("probe");
  });
});
