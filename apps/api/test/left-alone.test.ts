import { fakeVendor } from "@sottovoce/vendors/testing";
import { describe, expect, it } from "vitest";
import type { TranslationRequest } from "@sottovoce/contract";
import { errorOf, replyOf, startApi } from "./start-api.ts";

const ALL = { quoted: true, signatures: true };

async function translate(request: Partial<TranslationRequest>) {
  const vendor = fakeVendor({ translate: (text) => text.toUpperCase(), shapes: ["nonce"] });
  const reply = await replyOf(await startApi({ vendors: [vendor] }).translate({ explain: true, ...request }));
  const sent = vendor.calls.flatMap(({ job }) => job.segments).join("\n");
  return { translation: reply.translations[0] ?? "", reply, sent };
}

describe("templates", () => {
  it.each([
    [
      "text",
      "hola {{ticket.requester.⟦PERSON 1⟧}}, soy ⟦PERSON 2⟧",
      "HOLA {{ticket.requester.⟦PERSON 1⟧}}, SOY ⟦PERSON 2⟧",
    ],
    [
      "html",
      "<p>hola <b>{{ticket.requester.⟦PERSON 1⟧}}</b>, soy ⟦PERSON 2⟧</p>",
      "<p>HOLA <b>{{ticket.requester.⟦PERSON 1⟧}}</b>, SOY ⟦PERSON 2⟧</p>",
    ],
  ] as const)("keep what the tab masked in them: %s", async (format, text, expected) => {
    const { translation, reply, sent } = await translate({ format, segments: [text] });
    expect(translation).toBe(expected);
    expect(sent).not.toMatch(/ticket|requester|[{}]/iu);
    // Only what the vendor saw counts.
    expect(reply.masked).toEqual({ total: 1, byEntity: { PERSON: 1 }, addedAtEdge: 0 });
  });

  it("keep what only the edge would find in them", async () => {
    const { translation, sent } = await translate({
      segments: ["hola {{ 'ana@example.com' | link }} y ana@example.com"],
    });
    expect(translation).toBe("HOLA {{ 'ana@example.com' | link }} Y ana@example.com");
    expect(sent).not.toMatch(/ana@/iu);
  });

  it.each([
    ["signs that HTML spells otherwise", "<p>{% if a > 1 && b < 2 %}hola{% endif %}</p>"],
    ["signs the author spelt out", "<p>{% if a &gt; 1 &amp;&amp; b &lt; 2 %}hola{% endif %}</p>"],
    ["both", '<p title="{{ a > b }}">{{ a &gt; b }} hola {{ a > b }}</p>'],
    ["line ends", "<p>hola {{ a\r\n  | b: 'x'\n}}</p>"],
    ["hard spaces", "<p>hola {{ a\u00A0}} {{ b&nbsp;}}</p>"],
    ["braces", "<p>{{{a}}} hola {{ {a: {b: 1}} }}</p>"],
  ])("come back byte for byte: %s", async (_what, html) => {
    const { translation } = await translate({ format: "html", segments: [html] });
    expect(translation).toBe(html.replaceAll("hola", "HOLA"));
  });

  it.each([
    "{{'<script>alert(1)</script>'}} hola",
    '<p title="{{a">hola}} <img src=x onerror=alert(1)></p>',
    '<a title="{{ x" class="a&gt;}}">hola</a> {{ x" class="a>}}',
    "{% &lt;img src=x onerror=alert(1)&gt; > %} hola",
  ])("bring no markup with them: %s", async (html) => {
    const { translation } = await translate({ format: "html", segments: [html] });
    const elements = translation.replaceAll(/="[^"]*"/gu, "").match(/<[a-z]+[^>]*>/giu) ?? [];
    expect(elements.join()).not.toMatch(/script|onerror/iu);
  });

  it("in a comment stay in the comment", async () => {
    const html = "<!--[if mso]><table><tr>{{a}}<td>oculto</td></tr></table><![endif]--><p>hola</p>";
    expect((await translate({ format: "html", segments: [html] })).translation).toBe("<p>HOLA</p>");
  });

  it("take no time to hide among look-alikes", async () => {
    const started = Date.now();
    await translate({ format: "html", segments: [`<p>hola</p>template${"-".repeat(19_900)}`] });
    await translate({ format: "html", segments: [`<table>${"<tr>{{a}}".repeat(2_200)}`] });
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe("quotations and signatures", () => {
  const TEXTS = [
    ["es", "en", "Gracias por todo\n\nEl lun, 2 mar 2026 a las 9:30, Ayuda escribió:\n> ¿dónde está?\n> aquí"],
    ["de", "en", "Danke für alles\n\nVon: Hilfe\nGesendet: Montag\nAn: Kunde\nBetreff: Paket\n\nWo ist es?"],
    ["it", "en", "Grazie di tutto\n-- \nUfficio vendite\nil vostro negozio"],
    ["ja", "en", "ありがとうございます\n\n差出人: 田中\n送信日時: 月曜\n宛先: 当社\n件名: 荷物\n\nどこですか"],
    ["ar", "en", "شكرا على كل شيء\n\nمن: الدعم\nتاريخ الإرسال: الاثنين\nإلى: العميل\n\nأين هو"],
  ] as const;
  it.each(TEXTS)("of a text stay when that is asked for, from %s to %s", async (source, target, text) => {
    const [own = "", ...rest] = text.split(/(?=\n)/u);
    const left = await translate({ source, target, segments: [text], leave: ALL });
    expect(left.translation).toBe(own.toUpperCase() + rest.join(""));
    for (const line of rest.filter((one) => /\p{L}/u.test(one)))
      expect(left.sent.toUpperCase()).not.toContain(line.trim().toUpperCase());
    const lines = left.sent.split("\n");
    const whole = await translate({ source, target, segments: [text] });
    expect(whole.sent.split("\n").length).toBeGreaterThan(lines.length);
  });

  const PAGES = [
    [
      "es",
      "<p>Gracias por todo</p>",
      '<div class="gmail_quote"><div>El lun escribió:</div><blockquote>aquí <b>no</b></blockquote></div>',
    ],
    [
      "de",
      "<p>Danke für alles</p>",
      '<hr><p><b>Von:</b> <a href="mailto:a@b.example" title="Anna">Anna</a><br><b>Gesendet:</b> Montag<br><b>An:</b> uns<br><b>Betreff:</b> Paket</p><p>Wo <i>ist</i> es?</p>',
    ],
    [
      "it",
      "<p>Grazie di tutto</p>",
      '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Da:</b> Ada<br><b>Inviato:</b> lunedì<br><b>A:</b> noi</p></div><p>Dov\'è?</p>',
    ],
    [
      "ja",
      "<p>ありがとうございます</p>",
      "<hr><p><b>差出人:</b> 田中<br><b>送信日時:</b> 月曜<br><b>宛先:</b> 当社</p><p>どこですか</p>",
    ],
    ["ar", '<p dir="rtl">شكرا على كل شيء</p>', '<div class="gmail_signature" dir="rtl">آنا<br>المبيعات</div>'],
  ] as const;
  it.each(PAGES)("of HTML stay when that is asked for, in %s", async (source, own, rest) => {
    const request: Partial<TranslationRequest> = { source, target: "en", format: "html", segments: [own + rest] };
    const left = await translate({ ...request, leave: ALL });
    expect(left.translation).toBe(own.replace(/>[^<]+</u, (text) => text.toUpperCase()) + rest);
    expect(left.sent.split("\n")).toHaveLength(1);
    expect((await translate(request)).sent.length).toBeGreaterThan(left.sent.length);
  });

  it("stay each for itself", async () => {
    const segments = ["hola\n-- \nventas\n> antes"];
    expect((await translate({ segments, leave: { quoted: true } })).translation).toBe("HOLA\n-- \nVENTAS\n> antes");
    expect((await translate({ segments, leave: { signatures: true } })).translation).toBe("HOLA\n-- \nventas\n> ANTES");
    expect((await translate({ segments, leave: {} })).translation).toBe("HOLA\n-- \nVENTAS\n> ANTES");
  });

  it("are translated when nothing else is there: a forward", async () => {
    expect((await translate({ segments: ["> hola a todos"], leave: ALL })).translation).toBe("> HOLA A TODOS");
  });

  it("keep values that nobody masked, and send none of them", async () => {
    const { translation, reply, sent } = await translate({ segments: ["gracias\n> ana@example.com"], leave: ALL });
    expect(translation).toBe("GRACIAS\n> ana@example.com");
    expect(sent).not.toMatch(/ana|example/iu);
    expect(reply.masked.total).toBe(0);
    expect(reply.vendorSaw?.join()).not.toContain("ana@");
  });

  it("are left by closed words only", async () => {
    const response = await startApi({ vendors: [fakeVendor()] }).translate({ leave: { footers: true } as never });
    expect(await errorOf(response)).toMatchObject({ code: "invalid_request" });
  });
});
