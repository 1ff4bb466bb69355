import { describe, expect, it } from "vitest";
import { LONGEST, readBody } from "./read-body.ts";

const html = (body: string) => readBody({ body, format: "html" });
const text = (body: string) => readBody({ body, format: "text" });

describe("HTML becomes plain text", () => {
  it.each([
    ["blocks and breaks", "<p>Hola,</p><p>no ha<br>llegado.</p>", "Hola,\n\nno ha\nllegado."],
    ["divisions as single lines", "<div>uno</div><div>dos</div><div><br></div><div>tres</div>", "uno\ndos\n\ntres"],
    ["spaces as a browser shows them", "<p>  uno \n  <b>dos</b> ,tres </p>", "uno dos ,tres"],
    [
      "lists",
      "<p>Quiero:</p><ul><li>uno</li><li>dos</li></ul><ol><li>a</li><li>b</li></ol>",
      "Quiero:\n\n• uno\n• dos\n\n1. a\n2. b",
    ],
    [
      "links with another address",
      `<a href="https://tienda.example/p/1">el pedido</a>`,
      "el pedido (tienda.example/p/1)",
    ],
    ["links that say their address", `<a href="mailto:ana@example.org">ana@example.org</a>`, "ana@example.org"],
    [
      "links that write their address otherwise",
      `<a href="mailto:Ana@example.org?subject=x">ana@Example.org</a>`,
      "ana@Example.org",
    ],
    ["a number once", `<a href="tel:+34644197283">+34 644 19 72 83</a>`, "+34 644 19 72 83"],
    ["a number once, without its country", `<a href="tel:+34644197283">(0644) 19-72-83</a>`, "(0644) 19-72-83"],
    ["a number behind words", `<a href="tel:+34644197283">Llámenos</a>`, "Llámenos (+34644197283)"],
    ["a number behind another", `<a href="tel:+34644197283">+34 644 19 72 84</a>`, "+34 644 19 72 84 (+34644197283)"],
    ["an address behind a name", `<a href="mailto:ana@example.org">Ana</a>`, "Ana (ana@example.org)"],
    ["no dangerous address", `<a href="javascript:alert(1)">pulsa</a>`, "pulsa"],
    [
      "table rows",
      "<table><tr><td>Pedido</td><td>4711</td></tr><tr><td>Fecha</td><td>2 mayo</td></tr></table>",
      "Pedido 4711\nFecha 2 mayo",
    ],
    ["preformatted text", "<pre>uno\n  dos</pre>", "uno\n  dos"],
    ["entities once", "<p>a &lt;b&gt; &amp;amp; c</p>", "a <b> &amp; c"],
    [
      "Japanese and Arabic",
      "<p>商品が届きません。</p><p dir=rtl>لم يصل الطلب</p>",
      "商品が届きません。\n\nلم يصل الطلب",
    ],
  ])("keeps %s", (_, source, expected) => {
    expect(html(source).body).toBe(expected);
  });

  it.each([
    ["scripts", "<p>Hola</p><script>robar()</script>"],
    ["styles", "<style>p{color:red}</style><p>Hola</p>"],
    ["comments", "<p>Hola<!-- <script>robar()</script> --></p>"],
    ["hidden preheaders", `<div style="display: none; max-height:0">oferta</div><p>Hola</p>`],
    ["text of no size", `<span style="font-size:0px">oferta</span><p>Hola</p>`],
    ["the hidden attribute", `<p hidden>oferta</p><p>Hola</p>`],
    ["event handlers", `<p onclick="robar()">Hola</p><img src=x onerror="robar()">`],
  ])("drops %s", (_, source) => {
    expect(html(source).body).toBe("Hola");
  });

  it("takes template syntax as the letters it is", () => {
    expect(html("<p>{{7*7}} ${7*7} <%= 7 %></p>").body).toContain("{{7*7}} ${7*7}");
  });

  it("reads mail nested ten thousand deep", () => {
    expect(html(`${"<div>".repeat(10_000)}Hola`).body).toBe("Hola");
  });

  it("cuts what is too long, between characters, and says so", () => {
    const read = text(`a${"😀".repeat(LONGEST.text)}`);
    expect(read.isCut).toBe(true);
    expect(read.body).not.toMatch(/\p{Surrogate}/u);
    expect(read.body.length).toBeLessThanOrEqual(LONGEST.text);
  });

  it("replaces halves of characters, which no encoder takes", () => {
    expect(text("a\uD800b\0c").body).toBe("a\uFFFDbc");
  });
});

describe("quoted history and signatures are folded", () => {
  it.each([
    ["Spanish", "El lun, 2 mar 2026 a las 9:30, Ayuda <a@b.example> escribió:"],
    ["English", "On Mon, Mar 2, 2026 at 9:30 AM Help <a@b.example> wrote:"],
    ["German", "Am 02.03.2026 um 09:30 schrieb Hilfe <a@b.example> schrieb:"],
    ["Italian", "Il giorno lun 2 mar 2026 alle ore 09:30 Aiuto <a@b.example> ha scritto:"],
    ["Japanese", "2026年3月2日(月) 9:30 ヘルプ <a@b.example>のメール:"],
    ["Arabic", "في الاثنين، 2 مارس 2026 الدعم <a@b.example> كتب:"],
  ])("after a heading in %s, with marks and without", (_, heading) => {
    for (const quoted of ["> antes\n> mucho antes", "antes\nmucho antes"]) {
      const read = text(`Sigo esperando.\n\n${heading}\n${quoted}`);
      expect(read.body).toBe("Sigo esperando.");
      expect(read.folded).toEqual([{ kind: "quote", text: `${heading}\n${quoted}` }]);
    }
  });

  it("when the heading is wrapped into two lines", () => {
    const read = text("Gracias\n\nEl lun, 2 mar 2026 a las 9:30, Ayuda\n<a@b.example> escribió:\n> hola");
    expect(read.body).toBe("Gracias");
    expect(read.folded[0]?.text).toContain("escribió:");
  });

  it("in HTML, by blockquote and by the marks of mail programs", () => {
    const read = html(
      `<div>Sigo esperando</div><div class="gmail_quote"><div>El lun escribió:</div><blockquote>antes</blockquote></div>`,
    );
    expect(read.body).toBe("Sigo esperando");
    expect(read.folded.map(({ kind }) => kind)).toEqual(["quote"]);
    expect(read.folded[0]?.text).toContain("antes");
  });

  it("and a signature after two dashes", () => {
    expect(text("Un saludo\n-- \nAna Ruiz\nTienda")).toMatchObject({
      body: "Un saludo",
      folded: [{ kind: "signature", text: "Ana Ruiz\nTienda" }],
    });
  });

  it("but not a quotation with an answer below it", () => {
    const read = text("> ¿Qué talla?\nLa 42, gracias.");
    expect(read.body).toBe("> ¿Qué talla?\nLa 42, gracias.");
    expect(read.folded).toEqual([]);
  });

  it("but not a message that is nothing else", () => {
    expect(html("<blockquote>reenviado</blockquote>")).toMatchObject({ body: "reenviado", folded: [] });
  });

  it("in linear time on lines that look like headings", () => {
    const started = performance.now();
    text(`${"El 2026 ".repeat(2000)}\n${"> \n".repeat(20_000)}${"-".repeat(50_000)}\nfin`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
