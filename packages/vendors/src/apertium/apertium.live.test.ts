import { ensureApertium, type Apertium } from "@sottovoce/apertium";
import { isIntact, renderShape, type Shape } from "@sottovoce/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asSafeText } from "../testing/safe-text.ts";
import type { ConnectedVendor, Pair } from "../vendor.ts";
import { apertium } from "./index.ts";

/** Installing Debian's packages may be part of it. */
const START_WITHIN_MS = 300_000;

let engine: Apertium;
let vendor: ConnectedVendor;

beforeAll(async () => {
  engine = await ensureApertium({ log: (line) => process.stdout.write(`${line}\n`), port: 0 });
  if (engine.kind === "missing") return;
  const connected = apertium.connect({ url: engine.url }, { fetch });
  if (!connected.ok) throw new Error(connected.error.fields.join());
  vendor = connected.value;
}, START_WITHIN_MS);

beforeEach((context) => {
  if (engine.kind === "missing") context.skip(`no real Apertium here: ${engine.reason}. ${engine.advice.join("; ")}`);
});

afterAll(async () => {
  if (engine.kind === "running") await engine.stop();
});

async function send(segments: readonly string[], pair: Pair, shape: Shape = "apertium-notrans") {
  const job = { segments: segments.map(asSafeText), tokens: [], shape, contentType: "ticket", ...pair } as const;
  const result = await vendor.translate(job, AbortSignal.timeout(80_000));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const SENTENCES: Readonly<Record<string, string>> = {
  es: "Hola ⟦PERSON 1⟧, mi pedido ⟦ACCOUNT_ID 1⟧ no ha llegado. ⟦PERSON 1⟧",
  it: "Buongiorno ⟦PERSON 1⟧, il mio ordine ⟦ACCOUNT_ID 1⟧ non è arrivato. ⟦PERSON 1⟧",
  fr: "Bonjour ⟦PERSON 1⟧, ma commande ⟦ACCOUNT_ID 1⟧ n'est pas arrivée. ⟦PERSON 1⟧",
  pt: "Bom dia ⟦PERSON 1⟧, o meu pedido ⟦ACCOUNT_ID 1⟧ não chegou. ⟦PERSON 1⟧",
  ca: "Hola ⟦PERSON 1⟧, la meva comanda ⟦ACCOUNT_ID 1⟧ no ha arribat. ⟦PERSON 1⟧",
  en: "Hello ⟦PERSON 1⟧, my order ⟦ACCOUNT_ID 1⟧ has not arrived. ⟦PERSON 1⟧",
};
const ROMANCE_AND_ENGLISH = Object.keys(SENTENCES).flatMap((source) =>
  Object.keys(SENTENCES).flatMap((target) => (source === target ? [] : [[source, target] as const])),
);

// The engine shares its machine with other tests: slow is no failure here.
describe("apertium through the real APy", { timeout: 90_000 }, () => {
  it.each(ROMANCE_AND_ENGLISH)("translates from %s to %s and gives every pseudonym back", async (source, target) => {
    const safe = asSafeText(SENTENCES[source] ?? "");
    const { text, read } = renderShape(safe, "apertium-notrans", "ZQX");
    const { translations } = await send([text], { source, target });
    const back = read(translations[0] ?? "");
    expect(isIntact(back)).toBe(true);
    expect(back.text).not.toBe(safe);
    expect(back.text).not.toMatch(/[*#@]/);
    expect(back.text).toMatch(/^\p{Lu}.*⟦PERSON 1⟧.*⟦ACCOUNT_ID 1⟧.*⟦PERSON 1⟧$/u);
  });

  it("says what a person would", async () => {
    const { translations } = await send(["Mi pedido no ha llegado. ¿Pueden ayudarme?"], { source: "es", target: "en" });
    expect(translations[0]).toMatch(/order|request/);
    expect(translations[0]).toContain("not arrived");
  });

  it.each([
    ["nb", "sv", "Hvor er pakken min?", "paket"],
    ["sv", "nb", "Var är mitt paket?", "pakke"],
    ["es", "pt-BR", "¿Dónde está mi paquete?", "pacote"],
  ])("translates from %s to %s", async (source, target, text, word) => {
    expect((await send([text], { source, target })).translations.join().toLowerCase()).toContain(word);
  });

  it.each([
    ["hostile markup", `<script>alert("x")</script> <p id="0"></p> </p><m id="0"/> &lt;b&gt; &amp; &#39;`],
    ["its own marks and stream syntax", String.raw`*uno #dos @tres ^cuatro$ [cinco] {seis} a/b \n ~ <siete>`],
    ["addresses", "Vea https://ayuda.example/caso?id=1&x=2. También www.tienda.example, y ayuda@tienda.example"],
    ["emoji, CJK and right-to-left text", "👨‍👩‍👧 日本語 مرحبا 😀."],
  ])("brings %s through", async (_name, text) => {
    const { text: rendered, read } = renderShape(asSafeText(`Hola ⟦PERSON 1⟧: ${text}`), "apertium-notrans", "ZQX");
    const back = read((await send([rendered], { source: "es", target: "ca" })).translations[0] ?? "");
    expect(isIntact(back)).toBe(true);
    for (const literal of text.match(
      /https?:[^\s]+[^\s.,]|www[^\s,]+|\S+@tienda\.example|[*#@^$[\]{}~<>\\/&;"]|日本語|مرحبا|😀/gu,
    ) ?? []) {
      expect(back.text).toContain(literal);
    }
  });

  it("loses nothing of 20,000 characters while others use the same engine", async () => {
    const numbers = Array.from({ length: 700 }, (_, index) => 100_000 + index);
    const segment = numbers.map((number) => `El pedido ${number} no llegó.`).join(" ");
    expect(segment.length).toBeGreaterThan(17_000);
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map(() => send([segment, "Gracias."], { source: "es", target: "en" })),
    );
    for (const { translations } of all) {
      expect(translations[0]?.match(/\d{6}/g)?.map(Number)).toEqual(numbers);
      expect(translations[1]).toMatch(/^Thank/);
    }
  });

  it("never mixes up the answers of requests that run together", async () => {
    const jobs = Array.from({ length: 24 }, (_, index) => [`Caso ${1000 + index}.`, `Número ${2000 + index}.`]);
    const answers = await Promise.all(
      jobs.map((segments, index) => send(segments, { source: "es", target: index % 2 === 0 ? "en" : "ca" })),
    );
    answers.forEach(({ translations }, index) => {
      expect(translations.map((text) => /\d{4}/.exec(text)?.[0])).toEqual([String(1000 + index), String(2000 + index)]);
    });
  });

  it("counts the words it left", async () => {
    expect((await send(["Mi gato xyzwqv come brrrtzk."], { source: "es", target: "en" })).wordsLeft).toBe(2);
    expect((await send(["Mi gato come."], { source: "es", target: "en" })).wordsLeft).toBe(0);
  });

  it("gives up at the deadline", async () => {
    const job = {
      segments: [asSafeText("Hola. ".repeat(2_000))],
      tokens: [],
      shape: "nonce",
      source: "it",
      target: "en",
      contentType: "chat",
    } as const;
    expect(await vendor.translate(job, AbortSignal.timeout(30))).toEqual({ ok: false, error: { kind: "timeout" } });
  });
});
