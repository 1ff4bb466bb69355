/**
 * APy cuts what it gets into pieces of its own (at 1,000 characters when it is busy, else at 4,096 bytes), anywhere,
 * inside a tag if it must, and drops all after the tenth. A request of at most 1,000 characters is never cut.
 */
export const MAX_REQUEST = 1_000;

const open = (index: number): string => `<p id="${index}">`;
const CLOSE = "</p>";
/** What a paragraph costs besides its text. */
const FRAME = open(999).length + CLOSE.length;

/** The longest piece that fits into a request of its own. */
export const MAX_PIECE = MAX_REQUEST - FRAME;

/** Paragraphs in one request, each in a frame that shows whether all came back. */
export function writeDocument(pieces: readonly string[]): string {
  return pieces.map((piece, index) => `${open(index)}${piece}${CLOSE}`).join("");
}

/** The paragraphs of an answer, or undefined unless exactly these came back, in order, with nothing around them. */
export function readDocument(answer: string, count: number): string[] | undefined {
  const pieces: string[] = [];
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    const start = position + open(index).length;
    const end = answer.indexOf(CLOSE, start);
    if (!answer.startsWith(open(index), position) || end < 0) return undefined;
    pieces.push(answer.slice(start, end));
    position = end + CLOSE.length;
  }
  const isExact = answer.slice(position).trim() === "" && !pieces.some((piece) => piece.includes("<p"));
  return isExact ? pieces : undefined;
}

/** As few requests as possible, order kept. Every piece must be at most MAX_PIECE long. */
export function packPieces(pieces: readonly string[]): string[][] {
  const packed: string[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cost = piece.length + FRAME;
    const last = packed.at(-1);
    if (last === undefined || cost > room) {
      packed.push([piece]);
      room = MAX_REQUEST - cost;
    } else {
      last.push(piece);
      room -= cost;
    }
  }
  return packed;
}

/**
 * Cuts a paragraph of markup so that no piece is longer than `max`: between sentences; a sentence that is too long
 * between words; a word that is too long between graphemes. Never inside a tag or an entity. Joined, they are the paragraph.
 */
export function cutPieces(markup: string, max: number = MAX_PIECE): string[] {
  if (markup.length <= max) return [markup];
  const sentences = [...new Intl.Segmenter("und", { granularity: "sentence" }).segment(markup)].map(
    ({ segment }) => segment,
  );
  return join(
    joinOpenElements(sentences).flatMap((sentence) =>
      sentence.length <= max ? [sentence] : join(cutSentence(sentence, max), max),
    ),
    max,
  );
}

/** A whole element with its content, a tag, an entity, white space, a word. */
const ATOM =
  /<(x|span|apertium-notrans)(?:\s[^<>]{0,200})?>[^<>]{0,60}<\/\1>|<[^<>]{1,200}>|&#?\w{1,10};|\s+|[^\s<&]+|[<&]/gu;

function cutSentence(sentence: string, max: number): string[] {
  return (sentence.match(ATOM) ?? []).flatMap((atom) =>
    atom.length <= max || atom.startsWith("<") ? [atom] : join(graphemes(atom), max),
  );
}

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)].flatMap(({ segment }) =>
    // A "grapheme" of hundreds of combining marks is nobody's letter.
    segment.length <= 64 ? [segment] : Array.from(segment),
  );

/** A sentence that ends inside a tag or element is one with the next. */
function joinOpenElements(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && isOpen(last)) joined[joined.length - 1] = last + sentence;
    else joined.push(sentence);
  }
  return joined;
}

function isOpen(markup: string): boolean {
  if (markup.lastIndexOf("<") > markup.lastIndexOf(">")) return true;
  const opened = [...markup.matchAll(/<(?:x|span|apertium-notrans)(?:\s[^<>]{0,200})?(?<!\/)>/gu)].length;
  const closed = [...markup.matchAll(/<\/(?:x|span|apertium-notrans)>/gu)].length;
  return opened > closed;
}

function join(parts: readonly string[], max: number): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= max) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
