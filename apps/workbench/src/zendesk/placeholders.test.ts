import { expect, it } from "vitest";
import { expandPlaceholders } from "./placeholders.ts";

it("fills in what it knows, drops what it does not, runs tags, and says what it touched", () => {
  expect(expandPlaceholders("#{{ticket.id}} {{ x }}{% if y %}z", { "ticket.id": "7" })).toEqual({
    text: "#7 z",
    expanded: ["{{ticket.id}}", "{{ x }}", "{% if y %}"],
  });
});

it("leaves a brace pair alone that something stands between", () => {
  const text = "{\u2060{ticket.id}} { {ticket.id}} {ticket.id}";
  expect(expandPlaceholders(text, { "ticket.id": "7" })).toEqual({ text, expanded: [] });
});

it("takes linear time on hostile text", () => {
  const hostile = "{{".repeat(50_000);
  const start = performance.now();
  expandPlaceholders(hostile, {});
  expect(performance.now() - start).toBeLessThan(500);
});
