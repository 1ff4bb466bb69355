import fc from "fast-check";
import { expect, it } from "vitest";
import { SHAPES } from "../routing/job.ts";
import { asSafeText, readPseudonyms } from "./pseudonym.ts";
import { isDoubtful, isIntact, makeNonce, renderShape, type ReadBack } from "./shape.ts";

const WORDS =
  "hola el paquete todavía no llegó Straße möchte Größe perché già l'ordine 荷物が まだ 届きません です لم يصل الطرد بعد مرحبا " +
  'parcel order bonjour déjà não 배송이 ยังไม่ถึง посылка שלום 订单 & < > &amp; </x> <b> " « {1} {{a}} [x] %1$s 👩‍👧 … — ( ) ١ １ zqx1zqx x1x';
const LABELS = "⟦PERSON 1⟧,⟦PERSON 1/2⟧,⟦PERSON 2⟧,⟦EMAIL 1⟧,⟦IBAN 1⟧,⟦TAG 1⟧,⟦TAG 2⟧,⟦TEXT 1⟧".split(",");

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
  { weight: 1, arbitrary: fc.constantFrom(...LABELS) },
);
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 20 })
  .map((pieces) => asSafeText(pieces.flat().join("").trim()));
const nonce = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })).map((stream) =>
  makeNonce(() => {
    const { value } = stream.next();
    return typeof value === "number" ? value : 0;
  }),
);
const options = fc.record({
  source: fc.constantFrom("es", "de", "it", "ja", "ar"),
  target: fc.constantFrom("en", "de", "es", "it", "sv", "hu", "ja", "ar"),
  gender: fc.constantFrom("female" as const, "male" as const),
  offset: fc.nat(40),
});
const rendered = fc
  .tuple(paragraph, fc.constantFrom(...SHAPES), nonce, options)
  .map(([safe, shape, word, how]) => ({ safe, shape, ...renderShape(safe, shape, word, how) }));

const elementOf = (token: string): RegExp => new RegExp(`(?:<[^<>]{1,90}>)?${token}(?:</[^<>]{1,40}>)?`, "u");
const onFirst =
  (change: (whole: string, token: string) => string) =>
  (text: string, [token]: readonly string[]): string =>
    token === undefined ? text : text.replace(elementOf(token), (whole) => change(whole, token));
const digitsOf = (zero: number) =>
  onFirst((whole, token) =>
    whole.replaceAll(
      token,
      token.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit))),
    ),
  );
const exchange = (text: string, [one, other]: readonly string[]): string =>
  one === undefined || other === undefined
    ? text
    : text.replaceAll(one, "\u0001").replaceAll(other, one).replaceAll("\u0001", other);

/** What engines did: see bench/mutations.ts for all of it. */
const DAMAGES: Readonly<Record<string, (text: string, tokens: readonly string[]) => string>> = {
  dropped: onFirst(() => ""),
  "doubled in place": onFirst((whole) => `${whole} ${whole}`),
  "doubled at the end": (text, [token = ""]) => `${text} ${token}`,
  exchanged: exchange,
  "written over": (text, [one, other]) => (other === undefined ? text : text.replaceAll(one ?? "", other)),
  "lower case": onFirst((whole, token) => whole.replaceAll(token, token.toLowerCase())),
  "spaced out": onFirst((whole, token) => whole.replaceAll(token, token.replace(/\d+/u, " $& "))),
  "cut at its end": onFirst((whole, token) => whole.replaceAll(token, token.slice(0, -1))),
  "cut at its start": onFirst((whole, token) => whole.replaceAll(token, token.slice(1))),
  "in Arabic digits": digitsOf(0x660),
  "in full-width digits": digitsOf(0xff10),
  "out of its tag": onFirst((whole, token) => `${token} ${whole.replaceAll(token, "")}`),
  "changed for a word": onFirst((whole, token) => whole.replaceAll(token, "de orden")),
  "moved to the front": (text, tokens) => {
    const element = elementOf(tokens.at(-1) ?? "\u0001").exec(text)?.[0] ?? "";
    return element === "" ? text : `${element} ${text.replace(element, "")}`;
  },
  "with a particle": onFirst((whole, token) => whole.replaceAll(token, `${token}は`)),
  "with a genitive": onFirst((whole, token) => whole.replaceAll(token, `${token}s`)),
  "with another number": onFirst((whole, token) => whole.replaceAll(token, token.replace(/\d+/u, "977"))),
  forged: (text) => `${text} ⟦PERSON 1⟧`,
};

const order = (text: string): string =>
  readPseudonyms(text)
    .map(({ label }) => label)
    .join("");
const isBelieved = (back: ReadBack): boolean => isIntact(back) && !isDoubtful(back);

it("S14: any paragraph in any shape comes back byte for byte when nothing is changed", () => {
  fc.assert(
    fc.property(rendered, ({ safe, text, read }) => {
      const back = read(text);
      expect(back.text).toBe(safe);
      expect(isIntact(back)).toBe(true);
      // Nothing of a label is sent.
      expect(readPseudonyms(text)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it.each(Object.entries(DAMAGES))("S15: no pseudonym that was %s is believed in the wrong place", (_name, damage) => {
  fc.assert(
    fc.property(rendered, ({ safe, text, tokens, read }) => {
      const back = read(damage(text, tokens));
      if (isBelieved(back)) expect(order(back.text)).toBe(order(safe));
    }),
    { numRuns: 400 },
  );
});

it("a pseudonym written with other digits or an ending is put right, whatever the shape", () => {
  const whole = fc.constantFrom("in Arabic digits", "in full-width digits", "with a particle", "with a genitive");
  fc.assert(
    fc.property(rendered, whole, ({ safe, shape, text, tokens, read }, name) => {
      fc.pre(shape !== "surrogate");
      const back = read(DAMAGES[name]?.(text, tokens) ?? "");
      expect(back.lost + back.added).toBe(0);
      expect(order(back.text)).toBe(order(safe));
    }),
    { numRuns: 1_000 },
  );
});
