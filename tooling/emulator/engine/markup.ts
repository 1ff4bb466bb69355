/** How a vendor reads a text, and how it writes its answer. */
export type Format = {
  readonly kind: "text" | "html" | "xml";
  /** Elements whose content is left as it is (DeepL's `ignore_tags`). */
  readonly ignoreTags?: readonly string[];
  /** Whether `translate="no"` and `class="notranslate"` mean something. */
  readonly honoursNoTranslate?: boolean;
  /** `<mstrans:dictionary translation="X">`: replaced by X. */
  readonly dictionary?: boolean;
  /** Whole texts that are left as they are. */
  readonly untouched?: ReadonlySet<string>;
  /** Exact glossary pairs of the request. */
  readonly glossary?: ReadonlyMap<string, string>;
  /** How a character of the translation is written in markup. Default: `& < >` as entities. */
  readonly escape?: (text: string) => string;
};

/** Text is translated; what is kept stays where it is, byte for byte. */
export type Piece = { readonly kind: "text" | "keep"; readonly value: string };

const TAG = /<!--[^]{0,2000}?-->|<\/?([A-Za-z_][\w:.-]{0,60})((?:\s[^<>]{0,500})?)\/?>/g;

export function readPieces(source: string, format: Format): Piece[] {
  if (format.untouched?.has(source) === true) return [{ kind: "keep", value: source }];
  const pieces = format.kind === "text" ? readText(source, format) : readMarkup(source, format);
  return format.glossary === undefined ? pieces : pieces.flatMap((piece) => pin(piece, format.glossary ?? new Map()));
}

export function writePieces(pieces: readonly Piece[], format: Format): string {
  const escape = format.kind === "text" ? (text: string) => text : (format.escape ?? escapeMarkup);
  return pieces.map(({ kind, value }) => (kind === "keep" ? value : escape(value))).join("");
}

/** Plain text, in which Azure still reads its dictionary. */
function readText(source: string, format: Format): Piece[] {
  if (format.dictionary !== true) return [{ kind: "text", value: source }];
  const parts = source.split(/(<mstrans:dictionary\s[^<>]{0,200}>[^<>]{0,200}<\/mstrans:dictionary>)/);
  return parts
    .map((value, index): Piece =>
      index % 2 === 1 ? { kind: "keep", value: keptElement(value, format) } : { kind: "text", value },
    )
    .filter(({ value }) => value !== "");
}

function readMarkup(source: string, format: Format): Piece[] {
  const pieces: Piece[] = [];
  const text = (value: string) => {
    if (value !== "") pieces.push({ kind: "text", value: unescapeMarkup(value) });
  };
  let position = 0;
  let kept: { readonly name: string; readonly start: number; depth: number } | undefined;
  for (const match of source.matchAll(TAG)) {
    const [whole, name = "", attributes = ""] = match;
    const end = match.index + whole.length;
    const closes = whole.startsWith("</");
    if (kept !== undefined) {
      if (name === kept.name && !whole.endsWith("/>")) kept.depth += closes ? -1 : 1;
      if (kept.depth > 0) continue;
      pieces.push({ kind: "keep", value: keptElement(source.slice(kept.start, end), format) });
      position = end;
      kept = undefined;
      continue;
    }
    text(source.slice(position, match.index));
    position = end;
    if (!closes && !whole.endsWith("/>") && isKept(name, attributes, format)) {
      kept = { name, start: match.index, depth: 1 };
      continue;
    }
    pieces.push({ kind: "keep", value: whole });
  }
  // An element that never closes is kept to the end.
  if (kept !== undefined) pieces.push({ kind: "keep", value: source.slice(kept.start) });
  else text(source.slice(position));
  return pieces;
}

function isKept(name: string, attributes: string, format: Format): boolean {
  if (format.ignoreTags?.includes(name) === true) return true;
  if (format.dictionary === true && name === "mstrans:dictionary") return true;
  if (format.honoursNoTranslate !== true) return false;
  return (
    /\stranslate\s{0,4}=\s{0,4}["']?no["']?(?:\s|$)/i.test(attributes) ||
    /\sclass\s{0,4}=\s{0,4}["'](?:[^"']{0,100}\s)?notranslate[\s"']/i.test(attributes)
  );
}

function keptElement(element: string, format: Format): string {
  if (format.dictionary !== true) return element;
  return /^<mstrans:dictionary\s[^<>]{0,200}translation\s{0,4}=\s{0,4}"([^"]{0,200})"/.exec(element)?.[1] ?? element;
}

function pin(piece: Piece, glossary: ReadonlyMap<string, string>): Piece[] {
  if (piece.kind === "keep" || glossary.size === 0) return [piece];
  const words = [...glossary.keys()].map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const parts = piece.value.split(new RegExp(`(${words.join("|")})`, "u"));
  return parts
    .map((value, index): Piece =>
      index % 2 === 1 ? { kind: "keep", value: glossary.get(value) ?? value } : { kind: "text", value },
    )
    .filter(({ value }) => value !== "");
}

/** Why a text is no well-formed XML fragment, or undefined. */
export function xmlFault(source: string): string | undefined {
  const open: string[] = [];
  let position = 0;
  const isText = (text: string) =>
    !text.includes("<") && !/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text);
  for (const match of source.matchAll(TAG)) {
    const [whole, name, attributes = ""] = match;
    if (!isText(source.slice(position, match.index))) return "text";
    position = match.index + whole.length;
    if (name === undefined) continue;
    if (whole.startsWith("</")) {
      if (open.pop() !== name) return "closing";
      continue;
    }
    const given = attributes.replace(/\/$/, "");
    if (!/^(?:\s{1,4}[A-Za-z_][\w:.-]{0,60}\s{0,4}=\s{0,4}(?:"[^"<]{0,300}"|'[^'<]{0,300}'))*\s{0,4}$/.test(given))
      return "attribute";
    if (!whole.endsWith("/>")) open.push(name);
  }
  if (!isText(source.slice(position))) return "text";
  return open.length === 0 ? undefined : "open";
}

export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** As Google writes its answers: quotes are entities too. */
export const escapeWithQuotes = (text: string): string =>
  escapeMarkup(text).replace(/"/g, "&quot;").replace(/'/g, "&#39;");

export const unescapeMarkup = (text: string): string =>
  text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
