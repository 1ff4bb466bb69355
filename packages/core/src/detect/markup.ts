/** A tag that only formats, and the references for blanks: "<b>4111</b>&nbsp;1111" is one number. */
const MARKUP =
  /<\/?(?:(b|i|u|em|strong|span|font|small|mark|code|s|wbr)|(td|th)|br|p|div|tr|li|ul|ol|h[1-6])(?: (?:style|class|dir|lang|align|color|size|face)="[^"<>]{0,120}"){0,4} ?\/?>|&(?:(?:nbsp|#160|#xa0|ensp|emsp)|(shy|zwj|zwnj|lrm|rlm|#173|#820[3-7]|#x200[b-f]));/iy;

/** Less than, ampersand. */
export function isMarkupSign(code: number): boolean {
  return code === 0x3c || code === 0x26;
}

/** What a tag or a reference that begins here becomes: nothing, a blank, a line break. */
export function markupAt(text: string, at: number): { readonly end: number; readonly value: string } | undefined {
  MARKUP.lastIndex = at;
  const found = MARKUP.exec(text);
  if (found === null) return undefined;
  const [all, inline, cell, invisible] = found;
  const isReference = all.startsWith("&");
  const value = inline !== undefined || invisible !== undefined ? "" : isReference || cell !== undefined ? " " : "\n";
  return { end: at + all.length, value };
}
