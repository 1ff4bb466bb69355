export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Once, and only what an engine makes of text: `&amp;lt;` becomes `&lt;`. */
export const unescapeMarkup = (text: string): string =>
  text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });

/** Entities that the source does not have were made by the engine, which escaped once too often. */
export function withoutOwnEntities(source: string, answer: string): string {
  if (source.search(ENTITY) >= 0) return answer;
  let text = answer;
  for (let round = 0; round < 2 && text.search(ENTITY) >= 0; round += 1) text = unescapeMarkup(text);
  return text;
}
