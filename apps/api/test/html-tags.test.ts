import { fakeVendor } from "@sottovoce/vendors/testing";
import type { Vendor } from "@sottovoce/vendors";
import { describe, expect, it } from "vitest";
import { errorOf, replyOf, startApi } from "./start-api.ts";

/** A vendor that does something to the tokens of every text it is sent, in the one shape it knows. */
function meddling(meddle: (text: string, tokens: readonly string[]) => string, shape: "nonce" | "xml-tag" = "nonce") {
  const fake = fakeVendor({ shapes: [shape] });
  const vendor: Vendor = {
    ...fake,
    connect: (settings, dependencies) => {
      const connected = fake.connect(settings, dependencies);
      if (!connected.ok) return connected;
      const { value } = connected;
      return {
        ok: true,
        value: {
          ...value,
          translate: async (job, signal) => {
            const answer = await value.translate(job, signal);
            if (!answer.ok) return answer;
            const translations = answer.value.translations.map((text) => meddle(text, tokensOf(text)));
            return { ok: true, value: { ...answer.value, translations } };
          },
        },
      };
    },
  };
  return vendor;
}

/** Tags as they travel, in order: markup where the shape has some. */
const tokensOf = (text: string): string[] =>
  Array.from(text.matchAll(/<x id="\d+">[A-Z0-9]+<\/x>|([ZX][A-Z]{2,12})\d+\1/gu), ([token]) => token);

const at = (tokens: readonly string[], index: number): string => tokens[index] ?? "?";
const exchanged = (text: string, one: string, other: string): string =>
  text.replace(one, "\0").replace(other, one).replace("\0", other);

async function answer(vendor: Vendor, html: string, more = {}): Promise<string> {
  const response = await startApi({ vendors: [vendor] }).translate({ format: "html", segments: [html], ...more });
  return response.ok ? ((await replyOf(response)).translations[0] ?? "") : (await errorOf(response)).code;
}

const HTML = "<p>el <b>pedido <i>grande</i></b> no ha llegado todavía</p>";

describe("inline tags of a translation", () => {
  it("may hold other words, and stand elsewhere", async () => {
    const moved = meddling(
      (text, [open = "", , , close = ""]) =>
        `todavía ${text.replace(open, "").replace("el ", `el ${open}`).replace(close, "").replace(" ha", `${close} ha`)}`,
    );
    expect(await answer(moved, HTML)).toMatch(
      /^<p>todavía el <b> ?pedido <i>grande<\/i> no<\/b> ha llegado todavía<\/p>$/u,
    );
  });

  describe.each(["nonce", "xml-tag"] as const)("are refused in the shape %s", (shape) => {
    it.each<[string, (text: string, tokens: readonly string[]) => string]>([
      ["one lost", (text, tokens) => text.replace(at(tokens, 1), "")],
      ["the last lost", (text, tokens) => text.replace(at(tokens, 3), "")],
      ["a pair lost", (text, tokens) => text.replace(at(tokens, 1), "").replace(at(tokens, 2), "")],
      ["all lost", (text, tokens) => tokens.reduce((rest, token) => rest.replace(token, ""), text)],
      ["one doubled", (text, tokens) => text.replace(at(tokens, 0), (token) => `${token} ${token}`)],
      ["a pair doubled", (text, tokens) => `${text} ${at(tokens, 1)} otra ${at(tokens, 2)}`],
      ["one in the place of another", (text, tokens) => text.replace(at(tokens, 2), at(tokens, 0))],
      ["crossed", (text, tokens) => exchanged(text, at(tokens, 2), at(tokens, 3))],
      ["closed before opened", (text, tokens) => exchanged(text, at(tokens, 1), at(tokens, 2))],
      ["inside out", (text, tokens) => exchanged(text, at(tokens, 0), at(tokens, 3))],
      ["one invented, as we write them", (text) => `${text} ⟦TAG 9⟧`],
      ["one invented, that was in another place", (text) => `${text} ⟦TAG 1⟧`],
      [
        "one invented, as the vendor writes them",
        (text, tokens) => `${text} ${at(tokens, 0).replaceAll(/(?<=[A-Z])\d+|(?<=")\d+/gu, "77")}`,
      ],
    ])("%s", async (_what, meddle) => {
      expect(await answer(meddling(meddle, shape), HTML)).toBe("pseudonyms_lost");
    });
  });

  it.each([
    ["<b>", "<p>el pedido no <img src=x onerror=alert(1)> ha llegado</p>"],
    ["an image", "<p>el pedido no ha llegado</p>"],
  ])("that a vendor writes itself are text, or refused: %s", async (_what, html) => {
    const forging = (shape: "nonce" | "xml-tag") =>
      meddling((text) => `${text} <b onclick=alert(1)>ya</b><img src=x onerror=alert(1)>`, shape);
    expect(await answer(forging("xml-tag"), html)).toBe("pseudonyms_lost");
    const plain = await answer(forging("nonce"), html);
    expect(plain).not.toMatch(/<b|<img[^>]*onerror/u);
  });

  it("of one paragraph are refused in another's", async () => {
    const html = "<p>el <b>pedido</b> no ha llegado</p><p>la <i>factura</i> no está bien</p>";
    let first = "";
    const mixing = meddling((text, tokens) => {
      if (first === "") {
        first = at(tokens, 0);
        return text;
      }
      return text.replace(at(tokens, 0), first);
    });
    expect(await answer(mixing, html)).toBe("pseudonyms_lost");
  });

  it("are refused crossed even when two vendors agree, and believed in another order", async () => {
    const both = async (meddle: Parameters<typeof meddling>[0], html: string) => {
      const vendors = [meddling(meddle), { ...meddling(meddle), id: "other" }];
      const response = await startApi({ vendors }).translate({ format: "html", segments: [html] });
      return response.ok ? (await replyOf(response)).translations[0] : (await errorOf(response)).code;
    };
    expect(await both((text, tokens) => exchanged(text, at(tokens, 2), at(tokens, 3)), HTML)).toBe("pseudonyms_lost");
    const html = "<p>el <b>pedido</b> y la <i>factura</i> no han llegado</p>";
    const turned = await both((text, [a = "", b = "", c = "", d = ""]) => {
      const parts = [a, b, c, d].reduce(
        (done: string[], token) => [...done.slice(0, -1), ...(done.at(-1) ?? "").split(token)],
        [text],
      );
      const [before = "", one = "", between = "", other = "", after = ""] = parts;
      return `${before}${c}${other}${d}${between}${a}${one}${b}${after}`;
    }, html);
    expect(turned).toBe("<p>el <i>factura</i> y la <b>pedido</b> no han llegado</p>");
  });

  it.each([
    ["es", "en", "<p>el <b>pedido</b> <i>urgente</i> no ha llegado</p>"],
    ["de", "es", "<p>die <b>Bestellung</b> ist <i>noch nicht</i> angekommen</p>"],
    ["it", "de", "<p>l'<b>ordine</b> non è <i>ancora</i> arrivato</p>"],
    ["ja", "en", "<p><b>荷物</b>が<i>まだ</i>届いていません</p>"],
    ["ar", "en", '<p dir="rtl">لم <b>يصل</b> الطلب <i>بعد</i></p>'],
  ])("come back whole from %s to %s, and crossed ones do not", async (source, target, html) => {
    const whole = meddling((text) => `${text} x`);
    expect(await answer(whole, html, { source, target })).toBe(html.replace("</p>", " x</p>"));
    const crossed = meddling((text, tokens) => exchanged(text, at(tokens, 1), at(tokens, 2)));
    expect(await answer(crossed, html, { source, target })).toBe("pseudonyms_lost");
  });
});
