import { describe, expect, it } from "vitest";
import { inOrder, quantile, type Policy, type Standing } from "./policy.ts";

const standings: Readonly<Record<string, Standing>> = {
  admin: { p50: 400, price: 25, postEdit: 0.2 },
  quick: { p50: 120, price: 10, postEdit: 0.3 },
  alike: { p50: 130, price: 10, postEdit: 0.19 },
  fresh: {},
  cheap: { price: 1 },
};
const order = (policy: Policy, ids = Object.keys(standings)) => inOrder(ids, policy, (id) => standings[id] ?? {});

describe("the order of vendors", () => {
  it("is the admin's unless a policy says otherwise", () => {
    expect(order("order")).toEqual(["admin", "quick", "alike", "fresh", "cheap"]);
  });

  it("by speed, keeps those that are about as quick in the admin's order, and the unknown last", () => {
    expect(order("speed")).toEqual(["quick", "alike", "admin", "fresh", "cheap"]);
  });

  it("by price, the cheapest first", () => {
    expect(order("price")).toEqual(["cheap", "quick", "alike", "admin", "fresh"]);
  });

  it("by quality, what agents had to change least; a hair's breadth is no difference", () => {
    expect(order("quality")).toEqual(["admin", "alike", "quick", "fresh", "cheap"]);
  });
});

describe("a quantile", () => {
  it("is a number that was measured", () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
    expect(quantile([7], 0.5)).toBe(7);
    expect(quantile([], 0.5)).toBeUndefined();
  });
});
