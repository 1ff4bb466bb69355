import { describe, expect, it } from "vitest";
import { findTemplates } from "./templates.ts";

const found = (text: string) => findTemplates(text).map(({ start, end }) => text.slice(start, end));

describe("findTemplates", () => {
  it.each([
    ["Hola {{ticket.requester.first_name}}, gracias", ["{{ticket.requester.first_name}}"]],
    ["{{dc.greeting}} {{{raw}}}", ["{{dc.greeting}}", "{{{raw}}}"]],
    ["{% if ticket.tags contains '100%' %}sí{% endif %}", ["{% if ticket.tags contains '100%' %}", "{% endif %}"]],
    ["{{ x | default: '}' }}", ["{{ x | default: '}' }}"]],
    ["{%- assign a =\n 1 -%}{{a}}{{b}}", ["{%- assign a =\n 1 -%}", "{{a}}", "{{b}}"]],
    ["[[name]]さん", ["[[name]]"]],
  ])("finds those in %j", (text, expected) => expect(found(text)).toEqual(expected));

  it.each(["{a} [b] {}", '{"a":{"b":1}}', "[[1,2],[3]]", "{{}}", "{{ open", "100 %} {"])("finds none in %j", (text) =>
    expect(found(text)).toEqual([]),
  );

  it("costs nothing on brackets that never close", () => {
    const started = performance.now();
    for (const open of ["{{", "{%", "[[", "{{a", "{%%", "[[a", "{{a}"]) expect(found(open.repeat(50_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
