/** Bytes of UTF-8, the unit of everything that is said of speed here. */
const SIZE = 100_000;

const fill = (piece: string): string => piece.repeat(Math.floor(SIZE / Buffer.byteLength(piece)));

/** A text of everything, in an order that repeats only after long. */
function mixed(): string {
  const pieces = [
    "12 ",
    "a.",
    "@",
    "-",
    "Juan ",
    "(",
    "ES91 ",
    "“",
    "\n",
    "é",
    "地",
    "name: ",
    "0x",
    "://",
    "calle ",
    "3,",
  ];
  let text = "";
  for (let i = 0, seed = 7; text.length < SIZE; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += pieces[(seed >> 8) % pieces.length] ?? "";
  }
  return text.slice(0, SIZE);
}

/** 100 kB each, made to be slow for patterns. */
export const HOSTILE: ReadonlyMap<string, string> = new Map([
  ["digits", fill("7")],
  ["digits in groups", fill("1234 ")],
  ["spaces", fill(" ")],
  ["a.a.a.", fill("a.")],
  ["@@@", fill("@")],
  ["a@a@", fill("a@")],
  ["1-1-1-", fill("1-")],
  ["1:1:1:", fill("1:")],
  ["capitals", fill("A")],
  ["Capital words", fill("Maria Garcia ")],
  ["quotes", fill(`"'“ `)],
  ["nested brackets", fill("([{<")],
  ["newlines", fill("\n")],
  ["combining marks", fill("a\u0301\u0302\u0303")],
  ["name: name:", fill("name: ")],
  ["Han", fill("地址市区路号人")],
  ["kana and digits", fill("ー1市2")],
  ["hex", fill("0123456789abcdef")],
  ["base64", fill("QWxhZGRpbjpvcGVuIHNlc2FtZQ")],
  ["hyphenated words", fill("calle-")],
  ["street words", fill("calle de la ")],
  ["markup", fill("<b>&nbsp;")],
  ["mixed", mixed()],
]);
