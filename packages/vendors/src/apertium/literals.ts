/**
 * What must not be translated, and marks that Apertium itself uses, are taken out of the text before it goes and put
 * back afterwards. In their place stands an empty tag, which Apertium carries along untouched.
 *
 * Apertium writes `*` before words it does not know and `#` or `@` before those it could not inflect. With the source's
 * own `*`, `#` and `@` out of the way, every one that comes back is Apertium's.
 */
export type Literals = {
  readonly hide: (markup: string) => string;
  readonly show: (markup: string) => string;
};

// Web and mail addresses would be translated word by word ("https://a.b" → "Https://un.b"), handles too.
const LITERAL = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>]{0,2000}[^\s<>.,;:!?)\]}'"]`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
    String.raw`@\w{1,64}`,
    String.raw`[*#@]`,
  ].join("|"),
  "giu",
);

const PLACE = /<m id="(\d{1,5})"\s?\/?>/gu;

/** For the segments of one job. */
export function createLiterals(): Literals {
  const literals: string[] = [];
  return {
    hide: (markup) =>
      mapText(markup, (text) =>
        text.replace(LITERAL, (literal) => {
          literals.push(literal);
          return `<m id="${literals.length - 1}"/>`;
        }),
      ),
    // A number that was never given is left standing: core counts it as markup of the vendor's and refuses the answer.
    show: (markup) => markup.replace(PLACE, (whole, id: string) => literals[Number(id)] ?? whole),
  };
}

const MARK = /[*#@](?=[\p{L}\p{M}\p{N}])/gu;
const UNKNOWN = /\*(?=([\p{L}\p{M}\p{N}]{1,40}))/gu;

/** Removes Apertium's marks outside tags, and the double spaces that a word translated by nothing leaves. */
export function cleanMarks(markup: string): string {
  return mapText(markup, (text) => text.replace(MARK, "").replace(/ {2,}/g, " "));
}

/** Words that Apertium left as they were. Pseudonyms (`ZQX1ZQX`) are none of its words and do not count. */
export function countUnknown(markup: string): number {
  return [...markup.matchAll(UNKNOWN)].filter(([, word = ""]) => /\p{L}/u.test(word) && !isToken(word)).length;
}

const isToken = (word: string): boolean => /^([A-Z]{3,12})\d{1,5}\1/iu.test(word);

/** Applies to everything outside `<…>`. */
function mapText(markup: string, map: (text: string) => string): string {
  return markup
    .split(/(<[^<>]{1,200}>)/u)
    .map((part, index) => (index % 2 === 0 ? map(part) : part))
    .join("");
}
