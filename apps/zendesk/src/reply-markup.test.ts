// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { asHtml, withoutPlaceholders } from "./reply-markup.ts";

/** What an editor makes of it: its text, lines ended by `<br>`, and the elements that are more than a line's end. */
function readBack(html: string) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const elements = [...body.querySelectorAll("*")].map(({ localName }) => localName);
  for (const line of body.querySelectorAll("br")) line.replaceWith("\n");
  return {
    text: (body.textContent ?? "").replaceAll("\u00A0", " "),
    others: elements.filter((name) => name !== "br"),
  };
}

describe("asHtml", () => {
  it.each([
    ["an element that runs", 'El pago <img src=x onerror="alert(1)"> llegó'],
    ["a script", "Danke <script>alert(1)</script> sehr"],
    ["an end of what it stands in", '"></p></div><svg onload=alert(1)> grazie'],
    ["a comment", "ありがとう <!-- --!><b>ございます</b>"],
    ["entities", "شكرا &lt;b&gt; &amp;amp; &#60;i>"],
    ["half a tag", "a <b"],
    ["an address", "[hola](javascript:alert(1)) <a href='javascript:alert(1)'>hola</a>"],
  ])("makes text of a translation that holds %s", (_what, text) => {
    expect(readBack(asHtml(text))).toEqual({ text, others: [] });
  });

  it("keeps lines and spaces", () => {
    expect(readBack(asHtml("  uno\r\n\r\ndos   tres\n")).text).toBe("  uno\n\ndos   tres\n");
  });
});

describe("withoutPlaceholders", () => {
  it.each(["{{ticket.requester.email}}", "{{{x}}}", "{% if a %}sí{% endif %}", "{{{{x}}}}", "{{%"])(
    "leaves nothing of %j that Zendesk would fill in, and the same letters",
    (text) => {
      const safe = withoutPlaceholders(text);
      expect(safe).not.toMatch(/\{[{%]/u);
      expect(safe.replaceAll("\u2060", "")).toBe(text);
    },
  );
});
