/** What an agent reads in a rich response editor, and what the editor made of the content besides text. */
export type EditorText = { readonly text: string; readonly interpreted: readonly string[] };

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00A0",
};
const PIECE = /<(\/?)([a-z][a-z0-9]{0,20})([^<>]{0,2000})>|&(#\d{1,7}|[a-z]{2,8});|<!--|[\s\S]/giu;

/** Reads the few elements an editor's content is made of; any other element is reported. No DOM, so that it runs anywhere. */
export function readEditor(html: string): EditorText {
  const interpreted: string[] = [];
  let text = "";
  for (const [piece, slash, element, attributes, entity] of html.matchAll(PIECE)) {
    const tag = element?.toLowerCase();
    if (tag === "br") text += "\n";
    else if (tag === "p" || tag === "div") {
      if (text !== "" && !text.endsWith("\n")) text += "\n";
      if (/\son/iu.test(attributes ?? "")) interpreted.push(`${tag} with a handler`);
    } else if (tag !== undefined) interpreted.push(`${slash ?? ""}${tag}`);
    else if (entity !== undefined) text += character(entity) ?? piece;
    else text += piece;
  }
  return { text: text.endsWith("\n") ? text.slice(0, -1) : text, interpreted };
}

function character(entity: string): string | undefined {
  return entity.startsWith("#") ? String.fromCodePoint(Number(entity.slice(1))) : NAMED[entity.toLowerCase()];
}
