import { describe, expect, it } from "vitest";
import { applyChanges, changesOf, clashesOf, isSame } from "./changes.ts";

const base = { privacy: { visible: ["DATE"], allow: [] }, kept: { days: 30 }, budgets: { tenantDaily: 10 } };

describe("changes", () => {
  it.each([
    ["a value", { ...base, kept: { days: 7 } }],
    ["a list", { ...base, privacy: { visible: ["DATE", "AGE"], allow: [] } }],
    ["a field that comes", { ...base, routing: { hedge: { after: 300 } } }],
    ["a field that goes", { ...base, budgets: {} }],
    ["a name with a slash and a tilde", { ...base, prices: { "a/b~c": 3 } }],
  ])("make the one the other: %s", (_name, after) => {
    expect(applyChanges(base, changesOf(base, after))).toEqual(after);
    expect(applyChanges(after, changesOf(after, base))).toEqual(base);
  });

  it("say nothing where nothing differs, whatever the order of the fields", () => {
    expect(changesOf({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([]);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });

  it("land on what somebody else made of it, and leave the rest alone", () => {
    const mine = changesOf(base, { ...base, kept: { days: 7 } });
    const theirs = { ...base, privacy: { visible: [], allow: ["Acme"] } };
    expect(applyChanges(theirs, mine)).toEqual({ ...theirs, kept: { days: 7 } });
  });

  it("treat a name like __proto__ as a field like any other", () => {
    const after: unknown = JSON.parse('{"a":1,"__proto__":{"polluted":true}}');
    const applied = applyChanges({ a: 1 }, changesOf({ a: 1 }, after));
    expect(Object.hasOwn(applied as object, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("clash where both changed the same to different ends, or one inside the other", () => {
    const days = (value: number) => changesOf(base, { ...base, kept: { days: value } });
    expect(clashesOf(days(7), days(9))).toEqual(["/kept/days"]);
    expect(clashesOf(days(7), days(7))).toEqual([]);
    expect(clashesOf([{ path: "/routing/hedge/after", after: 1 }], [{ path: "/routing/hedge" }])).toEqual([
      "/routing/hedge/after",
    ]);
  });
});
