import { describe, expect, it } from "vitest";
import { strictly, type Violation } from "./strict.ts";

function pane(release: "17D" | "23C") {
  const violations: Violation[] = [];
  const calls: unknown[] = [];
  const strict = strictly(release, (violation) => violations.push(violation));
  const implementation: Record<string, unknown> = {
    setLabel: (label: string) => calls.push(label),
    setVisible: (isVisible: boolean) => calls.push(isVisible),
  };
  return { pane: strict("SidePane", implementation), violations, calls };
}
const call = (target: Record<string, unknown>, member: string, ...given: readonly unknown[]) =>
  (target[member] as (...given: readonly unknown[]) => unknown)(...given);

describe("the stand-in", () => {
  it("lets declared methods through", () => {
    const { pane: target, calls, violations } = pane("23C");
    call(target, "setLabel", "Sottovoce");
    expect(calls).toEqual(["Sottovoce"]);
    expect(violations).toEqual([]);
  });

  it("throws on a member that no release declares, and puts it on record", () => {
    const { pane: target, violations } = pane("23C");
    expect(() => target["setTitle"]).toThrow("undeclared");
    expect(() => "setTitle" in target).toThrow("undeclared");
    expect(violations.map(({ detail }) => detail)).toEqual(["setTitle", "setTitle"]);
  });

  it("has what only other releases declare as undefined, as a real site would", () => {
    expect(pane("23C").pane["setVisible"]).toBeUndefined();
    expect(pane("17D").pane["setVisible"]).toBeTypeOf("function");
  });

  it("refuses arguments of another kind, too few and too many", () => {
    const { pane: target, violations } = pane("23C");
    for (const given of [[7], [], ["a", "b"]]) expect(() => call(target, "setLabel", ...given)).toThrow("arguments");
    expect(violations).toHaveLength(3);
  });

  it("refuses to be changed", () => {
    const { pane: target, violations } = pane("23C");
    expect(() => {
      target["label"] = "x";
    }).toThrow("assigned");
    expect(violations).toHaveLength(1);
  });

  it("never answers a declared method that it does not have", () => {
    const { pane: target } = pane("23C");
    expect(() => target["setWidth"]).toThrow("not-in-the-stand-in");
  });
});
