// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { markdownOf, readableText, settleWhitespace } from "./editor-text.ts";

const nodes = (html: string) => {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root;
};

describe("the text of rich nodes", () => {
  it.each([
    ["uno<br>dos", "uno\ndos"],
    ["<p>uno</p><p>dos</p>", "uno\ndos"],
    ["uno<div>dos</div>tres", "uno\ndos\ntres"],
    ["<ul><li>a</li><li>b</li></ul>c", "a\nb\nc"],
    ["こんにちは<br>世界", "こんにちは\n世界"],
    ["مرحبا <b>بك</b>", "مرحبا بك"],
  ])("%s", (html, text) => {
    expect(readableText(nodes(html))).toBe(text);
  });
});

describe("whitespace as an editor takes it in", () => {
  it.each([
    ["a  b\n c", "a b c"],
    ["a &nbsp;b", "a  b"],
    ["a &nbsp; b", "a   b"],
    ["&nbsp;a", " a"],
    ["129,90&nbsp;€", "129,90\u00A0€"],
    ["<pre>a  b</pre>", "a  b"],
  ])("%j", (html, text) => {
    const root = nodes(html);
    settleWhitespace(root);
    expect(root.textContent).toBe(text);
  });
});

it("is Markdown in a chat", () => {
  expect(markdownOf(nodes("<b>uno</b> <em>dos</em><br>tres &lt;b&gt;"))).toBe("**uno** _dos_\ntres <b>");
});
