import { isMarkup, type VendorJob } from "@sottovoce/core";

/*
 * LibreTranslate unescapes once what it answers, in HTML as in text, so its HTML is none: `a &lt; b` comes back as
 * `a < b`. Only a text it finds nothing to translate in comes back as it was sent.
 */

export type Written = Pick<VendorJob, "shape" | "tokens">;

/** What to send so that after the server's unescaping the text is right. */
export const beforeUnescaping = (text: string, { shape }: Written): string =>
  isMarkup(shape) ? text : text.replace(READ_AS_ENTITY, "&amp;");

/** What the server unescaped, in the job's shape again. */
export function afterUnescaping(answer: string, text: string, job: Written): string {
  if (answer === beforeUnescaping(text, job)) return text;
  return isMarkup(job.shape) ? escapeAgain(answer, text, job.tokens) : answer;
}

/** Our own elements stay, and so do tags that nobody wrote: core must see those. Tags that the customer wrote are text. */
function escapeAgain(answer: string, text: string, tokens: readonly string[]): string {
  const written = tagsIn(unescape(text.replace(OWN_ELEMENT, "")));
  const parts: string[] = [];
  let position = 0;
  for (const { index, 0: markup, 1: content } of answer.matchAll(ELEMENT_OR_TAG)) {
    const tag = markup.slice(0, markup.indexOf(">") + 1);
    const isText = written.has(tag) && !(content !== undefined && isToken(content, tokens));
    parts.push(escape(answer.slice(position, index)), isText ? escape(markup) : markup);
    position = index + markup.length;
  }
  parts.push(escape(answer.slice(position)));
  return parts.join("");
}

const OWN_ELEMENT = /<span translate="no">[^<>]{0,60}<\/span>/gu;
const TAG = /<\/?[a-z][^<>]{0,500}>/giu;
const ELEMENT_OR_TAG = /<span(?:\s[^<>]{0,200})?>([^<>]{0,60})<\/span>|<\/?[a-z][^<>]{0,500}>/giu;

const tagsIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(TAG)].map(([tag]) => tag));

const isToken = (content: string, tokens: readonly string[]): boolean =>
  tokens.includes(
    content
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toUpperCase(),
  );

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const unescape = (text: string): string => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/** Names that are read as an entity without a semicolon, and so make `¶ms` of `&params` in an address (HTML, "Named character references"). */
const BARE_NAMES =
  "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT " +
  "Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig " +
  "agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 " +
  "frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm " +
  "oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml " +
  "uuml yacute yen yuml";

/** An ampersand with which an entity begins: a number, any name and a semicolon, or one of the bare names. */
const READ_AS_ENTITY = new RegExp(
  `&(?=#[0-9xX]|[A-Za-z][A-Za-z0-9]{1,31};|(?:${BARE_NAMES.replaceAll(" ", "|")}))`,
  "g",
);
