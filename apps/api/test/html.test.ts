import { fakeVendor } from "@sottovoce/vendors/testing";
import { describe, expect, it } from "vitest";
import { errorOf, replyOf, startApi } from "./start-api.ts";

const shout = (text: string) => text.toUpperCase();
const shouting = () => fakeVendor({ translate: shout, shapes: ["nonce"] });

async function translate(segment: string, vendor = shouting()) {
  const reply = await replyOf(
    await startApi({ vendors: [vendor] }).translate({
      format: "html",
      contentType: "article",
      segments: [segment],
      explain: true,
    }),
  );
  const [translation = ""] = reply.translations;
  return { translation, reply, vendor, sent: vendor.calls.flatMap(({ job }) => job.segments) };
}

describe("HTML", () => {
  it.each([
    [
      "blocks",
      "<h1>Título</h1><p>Hola a todos</p><ul><li>uno</li><li>dos</li></ul>",
      "<h1>TÍTULO</h1><p>HOLA A TODOS</p><ul><li>UNO</li><li>DOS</li></ul>",
    ],
    [
      "inline tags",
      '<p>Hola <b>a todos</b>, <a href="https://example.com/a?b=1&amp;c=2">lean esto</a>.</p>',
      '<p>HOLA <b>A TODOS</b>, <a href="https://example.com/a?b=1&amp;c=2">LEAN ESTO</a>.</p>',
    ],
    [
      "tags around everything",
      '<p><span class="x"><b>Hola a todos</b></span></p>',
      '<p><span class="x"><b>HOLA A TODOS</b></span></p>',
    ],
    [
      "tables",
      "<table><tbody><tr><td>precio</td><td>12,50 €</td></tr></tbody></table>",
      "<table><tbody><tr><td>PRECIO</td><td>12,50 €</td></tr></tbody></table>",
    ],
    ["line breaks", "<p>una línea<br>otra línea</p>", "<p>UNA LÍNEA<br>OTRA LÍNEA</p>"],
    [
      "images",
      '<p>mire <img src="https://example.com/a.png" alt="una foto"> aquí</p>',
      '<p>MIRE <img src="https://example.com/a.png" alt="UNA FOTO"> AQUÍ</p>',
    ],
    ["entities", "<p>pan &amp; queso &lt;sí&gt;</p>", "<p>PAN &amp; QUESO &lt;SÍ&gt;</p>"],
    ["white space", "<div>\n  <p>\n    una\n    frase\n  </p>\n</div>", "<div>\n  <p> UNA FRASE </p>\n</div>"],
    [
      "code",
      "<p>escriba <code>npm start</code> y espere</p><pre>hola</pre>",
      "<p>ESCRIBA <code>npm start</code> Y ESPERE</p><pre>hola</pre>",
    ],
    [
      'translate="no"',
      '<p>la marca <span translate="no">Casa Azul</span> es</p><div translate="no">nada</div>',
      '<p>LA MARCA <span translate="no">Casa Azul</span> ES</p><div translate="no">nada</div>',
    ],
    [
      "attributes that people read or hear",
      '<p title="un título" aria-label="una etiqueta" class="no">hola a todos</p>',
      '<p title="UN TÍTULO" aria-label="UNA ETIQUETA" class="no">HOLA A TODOS</p>',
    ],
    ["text without tags", "hola a todos", "HOLA A TODOS"],
    ["text between blocks", "hola<p>buenos</p>días", "HOLA<p>BUENOS</p>DÍAS"],
    ["tags that were never closed", "<p>uno <b>dos<p>tres", "<p>UNO <b>DOS</b></p><p><b>TRES</b></p>"],
  ])("is translated in its text and kept in its form: %s", async (_what, html, expected) => {
    expect((await translate(html)).translation).toBe(expected);
  });

  it("reaches the vendor one block at a time, without markup", async () => {
    const { sent } = await translate(
      "<p>Hola <i>a todos</i></p>\n<p>Adiós</p><script>alert('hola')</script>",
      fakeVendor({ shapes: ["nonce"] }),
    );
    expect(sent).toHaveLength(2);
    for (const text of sent) expect(text).not.toMatch(/[<>]|alert/);
  });

  it.each([
    ["a script", "<p>hola</p><script>alert(1)</script>", "<p>HOLA</p>"],
    ["a comment with a script in it", "<p>hola<!-- <script>alert(1)</script> --></p>", "<p>HOLA</p>"],
    ["a comment that ends early", "<p>hola</p><!--><img src=x onerror=alert(1)>-->", '<p>HOLA</p><img src="x">--&gt;'],
    ["an event handler", '<p onclick="alert(1)" class="a">hola</p>', '<p class="a">HOLA</p>'],
    ["an address that runs", '<p><a href="javascript:alert(1)">hola</a> sí</p>', "<p><a>HOLA</a> SÍ</p>"],
    [
      "an address that hides that it runs",
      '<p><a href="java\tscript&colon;alert(1)">hola</a> sí</p>',
      "<p><a>HOLA</a> SÍ</p>",
    ],
    [
      "an address with data that runs",
      '<p><a href="data:text/html,<script>alert(1)</script>">hola</a> sí</p>',
      "<p><a>HOLA</a> SÍ</p>",
    ],
    ["a picture that runs", '<p>hola <svg onload="alert(1)"><script>alert(1)</script></svg> sí</p>', "<p>HOLA  SÍ</p>"],
    ["a frame", '<p>hola</p><iframe src="https://evil.example"></iframe>', "<p>HOLA</p>"],
    ["a form", '<form action="/steal"><p>hola</p><input name="a"></form>', "<p>HOLA</p>"],
    ["a style", '<style>p{background:url(//evil)}</style><p style="background:url(//evil)">hola</p>', "<p>HOLA</p>"],
    ["markup that changes when read again", "<math><mtext><table><mglyph><style><img src onerror=alert(1)>", ""],
    ["an unknown element", "<blink-tag><p>hola</p></blink-tag>", "<p>HOLA</p>"],
  ])("loses what could run: %s", async (_what, html, expected) => {
    expect((await translate(html)).translation).toBe(expected);
  });

  it("S18: is sanitised even when nothing is translated", async () => {
    expect((await translate("<script>alert(1)</script><p onclick=x>12345</p>")).translation).toBe("<p>12345</p>");
  });

  it.each([
    ["<p>Mi correo es maria@<b>example</b>.com, gracias</p>", "<p>Mi correo es maria@example.com, gracias</p>"],
    [
      '<p>Escriba a <a href="mailto:ana@example.com">ana@example.com</a> hoy</p>',
      '<p>Escriba a <a href="mailto:ana@example.com">ana@example.com</a> hoy</p>',
    ],
    ["<p>Tarjeta 4111 <i>1111</i> 1111 1111, caduca pronto</p>", "<p>Tarjeta 4111 1111 1111 1111, caduca pronto</p>"],
    [
      "<p><b>Mi IBAN es DE89 3704</b> 0044 0532 0130 00 y ya</p>",
      "<p><b>Mi IBAN es </b>DE89 3704 0044 0532 0130 00 y ya</p>",
    ],
    [
      '<p>hola <img src="a.png" alt="foto de ana@example.com"> sí</p>',
      '<p>hola <img src="a.png" alt="foto de ana@example.com"> sí</p>',
    ],
  ])("hides values that tags cut: %s", async (html, expected) => {
    const { translation, sent, reply } = await translate(html, fakeVendor());
    expect(translation).toBe(expected);
    expect(reply.masked.addedAtEdge).toBe(1);
    expect(sent.join("\n")).not.toMatch(/ana@|maria|example|4111|3704|1111/);
  });

  it("S17: puts restored values back as text, not as markup", async () => {
    const vendor = fakeVendor();
    const { translation } = await translate(
      '<p>Mi correo es "&lt;img src=x onerror=alert(1)&gt;"@example.com sí</p>',
      vendor,
    );
    expect(translation).not.toContain("<img");
  });

  it("tries another shape when tags come back crossed, and fails rather than guess", async () => {
    const cross = (text: string) => text;
    const swapping = fakeVendor({
      translate: cross,
      damage: ({ job }) => (job.shape === "xml-tag" ? "swap" : undefined),
    });
    const html = "<p>uno <b>dos</b> tres</p>";
    const { reply, translation } = await translate(html, swapping);
    expect(translation).toBe(html);
    expect(reply.warnings).toEqual(["another_shape"]);

    const response = await startApi({ vendors: [fakeVendor({ damage: "drop" })] }).translate({
      format: "html",
      segments: [html],
    });
    expect(await errorOf(response)).toMatchObject({ code: "pseudonyms_lost" });
  });

  it.each(["drop", "double"] as const)("fails when tags do not all come back: %s", async (damage) => {
    const response = await startApi({ vendors: [fakeVendor({ damage })] }).translate({
      format: "html",
      segments: ["<p>uno <b>dos</b> tres <br> y <img src=a> cuatro</p>"],
    });
    expect(await errorOf(response)).toMatchObject({ code: "pseudonyms_lost" });
  });

  it("keeps an author's text that looks like a tag's pseudonym", async () => {
    const { translation } = await translate("<p>el ⟦TAG 1⟧ y <b>el</b> otro ⟦PERSON 3⟧</p>");
    expect(translation).toBe("<p>EL ⟦TAG 1⟧ Y <b>EL</b> OTRO ⟦PERSON 3⟧</p>");
  });

  it("shows what the vendor saw, one text for each segment", async () => {
    const { reply } = await translate("<p>Hola <b>a</b> ana@example.com</p><p>Adiós</p>", fakeVendor());
    expect(reply.vendorSaw).toEqual(["Hola ⟦TAG 1⟧a⟦TAG 2⟧ ⟦EMAIL 1⟧\nAdiós"]);
    expect(reply.masked).toEqual({ total: 1, byEntity: { EMAIL: 1 }, addedAtEdge: 1 });
  });

  it("nested without end is refused, and answered quickly", async () => {
    const api = startApi({ vendors: [fakeVendor()] });
    const started = Date.now();
    for (const html of [
      "<div>".repeat(3_900),
      "<b>".repeat(6_600),
      "<table>".repeat(2_800),
      "<a href=x>".repeat(1_900),
    ]) {
      const response = await api.translate({ format: "html", segments: [`${html}hola`] });
      expect([200, 400]).toContain(response.status);
    }
    expect(Date.now() - started).toBeLessThan(5_000);
    const response = await api.translate({ format: "html", segments: ["hola", "<div>".repeat(3_900)] });
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request", field: "segments[1]" });
  });

  it("has no offsets to release", async () => {
    const released = [{ segment: 0, start: 0, end: 1 }];
    const response = await startApi({ vendors: [fakeVendor()] }).translate({
      format: "html",
      segments: ["<p>a</p>"],
      released,
    });
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request", field: "released" });
  });
});
