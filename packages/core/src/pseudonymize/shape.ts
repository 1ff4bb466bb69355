import { isMarkup, type Shape } from "../routing/job.ts";
import { asSafeText, readPseudonyms, type SafeText } from "./pseudonym.ts";

/** Text in the form one vendor keeps best, and how to read its answer. */
export type Rendered = {
  /** The vendor must treat it as markup (XML or HTML), with `& < >` escaped; else as plain text. */
  readonly text: SafeText;
  /** What stands for the pseudonyms, each once: for vendors that can be told what not to translate. */
  readonly tokens: readonly string[];
  readonly read: (answer: string) => ReadBack;
};

/** The answer with canonical pseudonyms again, and what is wrong with it. All zero: every pseudonym came back exactly as often as it was sent. */
export type ReadBack = {
  readonly text: string;
  readonly lost: number;
  readonly added: number;
  readonly foreignMarkup: number;
};

export const isIntact = ({ lost, added, foreignMarkup }: ReadBack): boolean => lost + added + foreignMarkup === 0;

/**
 * Writes the canonical pseudonyms of one paragraph in a vendor's shape. The core of every shape is a token that is a
 * word in no language (`ZXQ1ZXQ`: letters and digits, no vowels, absent from the text), so that a vendor that drops the
 * markup around it still leaves something to find.
 *
 * @param nonce Three or more consonants A–Z, fresh for each request; see makeNonce().
 */
export function renderShape(safe: SafeText, shape: Shape, nonce: string): Rendered {
  const sent = readPseudonyms(safe);
  const labels = [...new Set(sent.map(({ label }) => label))];
  const unique = absentFrom(safe, nonce);
  const token = (label: string): string => `${unique}${labels.indexOf(label) + 1}${unique}`;
  const markup = isMarkup(shape);

  const parts: string[] = [];
  let position = 0;
  for (const { label, start, end } of sent) {
    const between = safe.slice(position, start);
    parts.push(markup ? escapeMarkup(between) : between, wrap(shape, labels.indexOf(label) + 1, token(label)));
    position = end;
  }
  parts.push(markup ? escapeMarkup(safe.slice(position)) : safe.slice(position));

  return {
    text: asSafeText(parts.join("")),
    tokens: labels.map(token),
    read: (answer) => {
      const { text, foreignMarkup } = markup ? unwrap(answer, shape) : { text: answer, foreignMarkup: 0 };
      const canonical = replaceTokens(text, unique, labels);
      const { lost, added } = comparePseudonyms(safe, canonical);
      return { text: putSpacingBack(safe, canonical), lost, added, foreignMarkup };
    },
  };
}

/** How the pseudonyms of an answer differ from those that were sent, as counts over the multiset. */
export function comparePseudonyms(sent: string, received: string): { readonly lost: number; readonly added: number } {
  const balance = new Map<string, number>();
  for (const { label } of readPseudonyms(sent)) balance.set(label, (balance.get(label) ?? 0) + 1);
  for (const { label } of readPseudonyms(received)) balance.set(label, (balance.get(label) ?? 0) - 1);
  const differences = [...balance.values()];
  return {
    lost: differences.reduce((sum, count) => sum + Math.max(0, count), 0),
    added: differences.reduce((sum, count) => sum + Math.max(0, -count), 0),
  };
}

/** @param random Values in [0, 1), handed in because core has no randomness of its own. */
export const makeNonce = (random: () => number): string =>
  // Z or X first: no word of a language we know begins with these pairs.
  (random() < 0.5 ? "Z" : "X") + pick("QXKVWJ", random) + pick("QXKVWJZ", random);

const pick = (letters: string, random: () => number): string =>
  letters.charAt(Math.floor(random() * letters.length)) || "Q";

function absentFrom(text: string, nonce: string): string {
  const upper = text.normalize("NFKC").toUpperCase();
  let unique = nonce;
  while (upper.includes(unique)) unique += "Q";
  return unique;
}

const wrap = (shape: Shape, index: number, token: string): string =>
  ({
    nonce: token,
    "xml-tag": `<x id="${index}">${token}</x>`,
    "html-span": `<span translate="no">${token}</span>`,
    "apertium-notrans": `<apertium-notrans>${token}</apertium-notrans>`,
    dictionary: `<mstrans:dictionary translation="${token}">${token}</mstrans:dictionary>`,
    "text-block": token,
    glossary: token,
    surrogate: token,
  })[shape];

const OWN_TAG: Readonly<Partial<Record<Shape, RegExp>>> = {
  "xml-tag": /<\s{0,4}\/?\s{0,4}x(?:\s[^<>]{0,200})?\/?\s{0,4}>/giu,
  "html-span": /<\s{0,4}\/?\s{0,4}span(?:\s[^<>]{0,200})?\s{0,4}>/giu,
  "apertium-notrans": /<\s{0,4}\/?\s{0,4}apertium-notrans\s{0,4}>/giu,
  dictionary: /<\s{0,4}\/?\s{0,4}mstrans:dictionary(?:\s[^<>]{0,200})?\s{0,4}>/giu,
};

function unwrap(answer: string, shape: Shape): { readonly text: string; readonly foreignMarkup: number } {
  const own = OWN_TAG[shape];
  const bare = own === undefined ? answer : answer.replace(own, "");
  // Everything of the source was escaped: a tag that is left was made by the vendor.
  const foreignMarkup = [...bare.matchAll(/<\/?[a-z][^<>]{0,500}>/giu)].length;
  return { text: unescapeMarkup(bare), foreignMarkup };
}

const escapeMarkup = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Exactly once, and only what an engine makes of text: `&amp;lt;` becomes `&lt;`. */
const unescapeMarkup = (text: string): string =>
  text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/**
 * Finds tokens as engines return them: other case, full width, spaces or bidi marks inside, other numerals, particles
 * glued on either side (so no `\b`). An index that was never given stays as it is and shows as lost and foreign text.
 */
function replaceTokens(text: string, unique: string, labels: readonly string[]): string {
  const letters = Array.from(
    unique,
    (letter) => `[${letter}${letter.toLowerCase()}${wide(letter)}${wide(letter.toLowerCase())}]`,
  );
  const gap = "[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,2}";
  const side = letters.join(gap);
  const token = new RegExp(`${side}${gap}(\\p{Nd}{1,5})${gap}${side}`, "gu");
  return text.replace(token, (whole, digits: string) => labels[toNumber(digits) - 1] ?? whole);
}

const wide = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** Decimal digits of any script: its zero is found by walking down the block of ten. */
function toNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    value = value * 10 + (code - zero);
  }
  return value;
}

/** A pseudonym that stood apart in the source stands apart in the translation, unless the script joins words anyway. */
function putSpacingBack(source: string, translation: string): string {
  const apart = new Map<string, { before: boolean; after: boolean }>();
  for (const { label, start, end } of readPseudonyms(source)) {
    const seen = apart.get(label) ?? { before: true, after: true };
    apart.set(label, {
      before: seen.before && (start === 0 || /\s/u.test(source.charAt(start - 1))),
      after: seen.after && (end === source.length || /\s/u.test(source.charAt(end))),
    });
  }
  const parts: string[] = [];
  let position = 0;
  for (const { label, start, end } of readPseudonyms(translation)) {
    const { before, after } = apart.get(label) ?? { before: false, after: false };
    const glued = (neighbour: string): boolean =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}⟦⟧]$/u.test(neighbour);
    parts.push(translation.slice(position, start));
    if (before && start > 0 && glued(translation.charAt(start - 1))) parts.push(" ");
    parts.push(label);
    // The next pseudonym looks to its own left.
    if (after && glued(translation.charAt(end)) && translation.charAt(end) !== "⟦") parts.push(" ");
    position = end;
  }
  parts.push(translation.slice(position));
  return parts.join("");
}
