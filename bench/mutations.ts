/**
 * What engines were seen to do to pseudonyms and texts, as functions from an answer to a damaged one; undefined where it
 * does not apply. Sources: published outputs of WMT chat systems and of Firefox's evaluation, reports to maintainers, and
 * our own runs of Apertium.
 */
export type Answer = {
  readonly text: string;
  /** The tokens in it, each once. */
  readonly tokens: readonly string[];
  /** What was sent, rendered. */
  readonly sent: string;
  readonly isMarkup: boolean;
};

export type Mutation = {
  readonly name: string;
  /** What it harms: pseudonyms, or the words around them (which short texts cannot tell). */
  readonly harms: "pseudonyms" | "words";
  readonly apply: (answer: Answer) => string | undefined;
};

const ELEMENT = String.raw`(?:<[^<>]{1,80}>)?TOKEN(?:</[^<>]{1,40}>)?`;
const elementOf = (token: string, flags = "u"): RegExp => new RegExp(ELEMENT.replace("TOKEN", token), flags);

/** On the first token, wherever it stands. */
const onFirst =
  (change: (whole: string, token: string) => string) =>
  ({ text, tokens: [token] }: Answer): string | undefined =>
    token === undefined ? undefined : text.replace(elementOf(token), (whole) => change(whole, token));

const onToken = (change: (token: string) => string) =>
  onFirst((whole, token) => whole.replaceAll(token, change(token)));
const onDigits = (zero: number) =>
  onToken((token) => token.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit))));
const withTwo =
  (change: (text: string, one: string, other: string) => string | undefined) =>
  ({ text, tokens: [one, other] }: Answer): string | undefined =>
    one === undefined || other === undefined ? undefined : change(text, one, other);
const whole =
  (change: (text: string, sent: string) => string) =>
  ({ text, sent }: Answer): string =>
    change(text, sent);
const onlyMarkup =
  (change: (answer: Answer) => string | undefined) =>
  (answer: Answer): string | undefined =>
    answer.isMarkup && answer.tokens.length > 0 ? change(answer) : undefined;

const pseudonyms = (name: string, apply: Mutation["apply"]): Mutation => ({ name, harms: "pseudonyms", apply });
const words = (name: string, apply: Mutation["apply"]): Mutation => ({ name, harms: "words", apply });
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export const MUTATIONS: readonly Mutation[] = [
  pseudonyms(
    "dropped",
    onFirst(() => ""),
  ),
  pseudonyms("all dropped", ({ text, tokens }) =>
    tokens.length === 0 ? undefined : tokens.reduce((left, token) => left.replace(elementOf(token, "gu"), ""), text),
  ),
  pseudonyms(
    "doubled in place",
    onFirst((one) => `${one} ${one}`),
  ),
  pseudonyms("doubled elsewhere", ({ text, tokens: [token] }) =>
    token === undefined ? undefined : `${token} ${text}`,
  ),
  pseudonyms(
    "lower case",
    onToken((token) => token.toLowerCase()),
  ),
  pseudonyms(
    "lower case, digits stripped",
    onToken((token) => token.toLowerCase().replace(/\d/gu, "")),
  ),
  pseudonyms(
    "spaces inside",
    onToken((token) => token.replace(/(\d+)/u, " $1 ")),
  ),
  pseudonyms(
    "full width",
    onToken((token) => token.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
  ),
  pseudonyms("Arabic digits", onDigits(0x660)),
  pseudonyms("Persian digits", onDigits(0x6f0)),
  pseudonyms("Devanagari digits", onDigits(0x966)),
  pseudonyms("Thai digits", onDigits(0xe50)),
  pseudonyms(
    "bidi marks inside",
    onToken((token) => token.replace(/(\d+)/u, "\u200f$1\u200e")),
  ),
  pseudonyms(
    "attributes added to the tag",
    onlyMarkup(({ text }) => text.replace(/<(x|span)\b/u, '<$1 style="direction:rtl"')),
  ),
  pseudonyms(
    "blanks in the tag",
    onlyMarkup(({ text }) => text.replace(/<(x|span)\b/u, "< $1 ")),
  ),
  pseudonyms("moved to the start", ({ text, tokens }) => {
    const last = tokens.at(-1);
    if (last === undefined) return undefined;
    const element = elementOf(last).exec(text)?.[0] ?? "";
    return `${element} ${text.replace(elementOf(last), "")}`;
  }),
  pseudonyms("moved out of its tag", onlyMarkup(onFirst((one, token) => `${token} ${one.replaceAll(token, "")}`))),
  pseudonyms("a neighbour drawn into its tag", onlyMarkup(onFirst((one, token) => one.replace(token, `${token} de`)))),
  pseudonyms(
    "only its neighbours left in the tag",
    onlyMarkup(onFirst((one, token) => one.replaceAll(token, "de orden"))),
  ),
  pseudonyms(
    "ids of two tags exchanged",
    withTwo((text) =>
      /<x id="1">/u.test(text) && /<x id="2">/u.test(text)
        ? text
            .replace(/<x id="1">/u, "<x id=A>")
            .replace(/<x id="2">/u, '<x id="1">')
            .replace("<x id=A>", '<x id="2">')
        : undefined,
    ),
  ),
  pseudonyms(
    "two exchanged",
    withTwo((text, one, other) => text.replaceAll(one, "\u0001").replaceAll(other, one).replaceAll("\u0001", other)),
  ),
  pseudonyms(
    "one written over another",
    withTwo((text, one, other) => text.replaceAll(one, other)),
  ),
  pseudonyms(
    "another segment's",
    onToken((token) => token.replace(/\d+/u, "97")),
  ),
  pseudonyms("invented", ({ text, tokens: [token] }) =>
    token === undefined ? undefined : `${text} ${token.replace(/\d+/u, "96")}`,
  ),
  pseudonyms(
    "another request's",
    onToken((token) => token.replace(/[A-Z]/gu, (c) => (c === "X" ? "V" : "X"))),
  ),
  pseudonyms(
    "cut at its end",
    onToken((token) => token.slice(0, -1)),
  ),
  pseudonyms(
    "cut in its middle",
    onToken((token) => token.slice(0, token.search(/\d/u) + 1)),
  ),
  pseudonyms(
    "translated",
    onToken(() => "NOMBRE-M"),
  ),
  pseudonyms(
    "transliterated",
    onToken((token) => token.replace(/[A-Z]/gu, "Ж")),
  ),
  pseudonyms(
    "a Korean particle glued on",
    onToken((token) => `${token}은`),
  ),
  pseudonyms(
    "a Japanese particle glued on",
    onToken((token) => `${token}は`),
  ),
  pseudonyms(
    "a genitive -s glued on",
    onToken((token) => `${token}s`),
  ),
  pseudonyms(
    "in brackets",
    onToken((token) => `⟦${token}⟧`),
  ),
  pseudonyms(
    "canonical form forged",
    whole((text) => `${text} ⟦PERSON 1⟧`),
  ),
  pseudonyms(
    "canonical form in its place",
    onToken(() => "⟦PERSON 1⟧"),
  ),
  pseudonyms(
    "a placeholder of its training",
    onToken(() => "#PRS_ORG#"),
  ),
  pseudonyms(
    "a placeholder of its training beside it",
    whole((text) => `${text} #PRS_ORG#`),
  ),
  pseudonyms(
    "a placeholder of its insides",
    whole((text) => `${text} xml-ph-0000@deepl.internal`),
  ),
  pseudonyms(
    "tags stripped",
    onlyMarkup(({ text }) => text.replace(/<[^<>]{1,80}>/gu, "")),
  ),
  pseudonyms(
    "markup invented",
    whole((text) => `${text}<b>!</b>`),
  ),
  pseudonyms("entities escaped twice", ({ text, isMarkup }) =>
    isMarkup && /&(?:amp|lt|gt);/u.test(text) ? text.replace(/&(?=(?:amp|lt|gt);)/gu, "&amp;") : undefined,
  ),
  pseudonyms("signs made entities in plain text", ({ text, isMarkup }) =>
    isMarkup || !/[&<>]/u.test(text) ? undefined : text.replace(/[&<>]/gu, (sign) => ESCAPED[sign] ?? sign),
  ),
  pseudonyms("empty", ({ sent }) => (sent.trim() === "" ? undefined : "")),
  words(
    "a full stop added",
    whole((text) => `${text}.`),
  ),
  words(
    "cut off in its middle",
    whole((text) => text.slice(0, Math.floor(text.length / 2)).replace(/[^\p{L}]+$/u, "")),
  ),
  words("the source before it", ({ text, sent, tokens, isMarkup }) => {
    const without = (left: string, token: string): string =>
      left.replace(isMarkup ? elementOf(token, "gu") : new RegExp(token, "gu"), "");
    return `${tokens.reduce(without, sent)} ${text}`;
  }),
  words(
    "the source with its pseudonyms before it",
    whole((text, sent) => `${sent} ${text}`),
  ),
  words(
    "the source in its place",
    whole((_text, sent) => sent),
  ),
  words(
    "an introduction",
    whole((text) => `Here is the translation: ${text}`),
  ),
  words(
    "a note",
    whole((text) => `${text}\n(Note: ZQX seems to be an abbreviation.)`),
  ),
];
