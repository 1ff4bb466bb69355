import { fakeVendor } from "@sottovoce/vendors/testing";
import { describe, expect, it } from "vitest";
import { readText } from "../src/services/translations/document.ts";
import { readHtml } from "../src/services/translations/html/read-html.ts";
import { replyOf, startApi } from "./start-api.ts";

const shouting = () => fakeVendor({ translate: (text) => text.toUpperCase(), shapes: ["nonce"] });

async function translate(segment: string, vendor = shouting()) {
  const api = startApi({ vendors: [vendor] });
  const reply = await replyOf(await api.translate({ format: "html", contentType: "article", segments: [segment] }));
  const [translation = ""] = reply.translations;
  return { translation, sent: vendor.calls.flatMap(({ job }) => job.segments) };
}

describe("templates of a CRM", () => {
  const doubling = () => fakeVendor({ translate: (text) => text.replace(/o/gu, "oo"), shapes: ["nonce"] });

  it.each([
    [
      "in a sentence",
      "<p>hola {{ticket.requester.first_name}}, mire esto</p>",
      "<p>hoola {{ticket.requester.first_name}}, mire estoo</p>",
    ],
    ["of Zendesk's dynamic content", "<p>{{dc.saludo_formal}} hola</p>", "<p>{{dc.saludo_formal}} hoola</p>"],
    ["cut by tags", "<p>hola {{ticket.<b>foo</b>}} ya</p>", "<p>hoola {{ticket.foo}} ya</p>"],
    [
      "with spaces and quotes",
      "<p>[[ foo ]] no {{ foo |  default: 'yo o tú' }}</p>",
      "<p>[[ foo ]] noo {{ foo |  default: 'yo o tú' }}</p>",
    ],
    [
      "with signs that look like tags",
      "<p>{% if foo<bar && foo > 1 %}hola{% endif %}</p>",
      "<p>{% if foo&lt;bar &amp;&amp; foo &gt; 1 %}hoola{% endif %}</p>",
    ],
    [
      "between the rows of a table",
      "<table><tbody>{% for foo in foos %} {{foo}}<tr><td>hola {{foo.no}}</td></tr>{% endfor %}</tbody></table>",
      "<table><tbody>{% for foo in foos %} {{foo}}<tr><td>hoola {{foo.no}}</td></tr>{% endfor %}</tbody></table>",
    ],
    [
      "in attributes",
      '<p>hola <a href="{{foo.url | append: \':o\'}}/no" title="hola {{foo}}">foto</a></p>',
      '<p>hoola <a href="{{foo.url | append: \':o\'}}/no" title="hoola {{foo}}">footoo</a></p>',
    ],
  ])("stay as they are: %s", async (_what, html, expected) => {
    const { translation, sent } = await translate(html, doubling());
    expect(translation).toBe(expected);
    for (const text of sent) expect(text).not.toMatch(/[{}]|foo[ .]/u);
  });

  it.each([
    "hola {{ticket.requester.name}}, su número es {{ticket.id}}",
    "{% if foo %}\nhola\n{% endif %}",
    "こんにちは [[foo]] さん、 hola",
    "مرحبا {{foo}} hola",
  ])("stay as they are in plain text: %j", async (text) => {
    const vendor = doubling();
    const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ segments: [text] }));
    const expected = text.replace(
      /(\{\{.*?\}\}|\{%.*?%\}|\[\[.*?\]\])|o/gu,
      (whole, template?: string) => template ?? `${whole}o`,
    );
    expect(reply.translations).toEqual([expected]);
    expect(reply.masked.total).toBe(0);
    expect(vendor.calls.flatMap(({ job }) => job.segments).join()).not.toMatch(/\{\{|\{%|\[\[/u);
  });

  it("hide no address that runs", async () => {
    for (const address of ["{{a}}:alert(1)", "javascript{{':'}}alert(1)", "{{'java'}}script:alert(1)"]) {
      const { translation } = await translate(`<p>hola <a href="${address}">sí</a></p>`);
      expect(translation).toBe("<p>HOLA <a>SÍ</a></p>");
    }
  });

  it("hide no markup that runs", async () => {
    const { translation } = await translate(
      "<table>{{a}}{{<img src=x onerror=alert(1)>}}<tr>{{'><script>alert(1)</script>'}}</table>",
    );
    expect(translation).not.toMatch(/onerror|<script/u);
  });

  it("are no way to smuggle in a comment", async () => {
    const html =
      '<table title="<tr>{{a}}"><!--template0--><tbody><tr><td>hola</td></tr>{{b}}</tbody></table><!--template-0-->';
    expect((await translate(html)).translation).toBe(
      '<table title="&lt;TR&gt;{{a}}"><tbody><tr><td>HOLA</td></tr>{{b}}</tbody></table>',
    );
  });
});

describe("what an admin wants left in its language", () => {
  const ALL = { leaveQuoted: true, leaveSignatures: true };
  const units = (html: string, leave = {}) => readHtml([html], leave).units.map(({ text }) => text);

  it.each([
    ["a quotation", "<p>hola</p><blockquote>uno<p>dos</p></blockquote><p>adiós</p>", ["hola", "adiós"]],
    [
      "Gmail's",
      '<div>hola</div><div class="gmail_quote"><div class="gmail_attr">On 1 May 2026 A wrote:<br></div><blockquote>uno <img alt="x"></blockquote></div>',
      ["hola"],
    ],
    [
      "Outlook's on the web",
      '<div>hallo</div><div id="appendonsend"></div><div id="divRplyFwdMsg"><b>Von:</b> A<br><b>Gesendet:</b> Montag<br><b>An:</b> B</div><div>ja</div>',
      ["hallo"],
    ],
    [
      "Outlook's on the desk",
      "<p>ciao</p><div style='border:none'><p><b>Da:</b> A<br><b>Inviato:</b> lunedì<br><b>A:</b> B<br><b>Oggetto:</b> C</p></div><p>sì</p>",
      ["ciao"],
    ],
    ["a head of its own", "<div>はい</div><div>2026年5月1日 田中のメール：</div><div>いいえ</div>", ["はい"]],
    ["Gmail's signature", '<div>نعم</div><div class="gmail_signature">A<br>B</div>', ["نعم"]],
    [
      "what follows two dashes",
      "<div>hola<br>--&nbsp;<br>A<br><img alt='logo'></div><blockquote>uno</blockquote>",
      ["hola"],
    ],
  ])("is: %s", (_what, html, expected) => {
    expect(units(html, ALL)).toEqual(expected);
    expect(units(html).length).toBeGreaterThan(expected.length);
  });

  it("is nothing when nothing else would be there: a forward", () => {
    const html = "<blockquote>uno</blockquote>";
    expect(units(html, ALL)).toEqual(["uno"]);
  });

  it("comes back as it was", () => {
    const html = '<p>hola</p><blockquote title="a">uno <b>dos</b></blockquote><div class="gmail_signature">A</div>';
    expect(readHtml([html], ALL).write(0, ["HOLA"])).toBe(html.replace("hola", "HOLA"));
    expect(units(html, { leaveQuoted: true })).toEqual(["hola", "A"]);
    expect(units(html, { leaveSignatures: true })).toHaveLength(3);
  });

  it("is kept in plain text too", () => {
    const text = "Hola {{a}}\n> uno\n-- \nA";
    const keptOf = (leave = {}) =>
      readText([text], leave).units.flatMap(({ kept }) => kept.map(({ start, end }) => text.slice(start, end)));
    expect(keptOf()).toEqual(["{{a}}"]);
    expect(keptOf({ leaveQuoted: true })).toEqual(["{{a}}", "> uno"]);
    expect(keptOf({ leaveSignatures: true })).toEqual(["{{a}}", "-- \nA"]);
  });
});
