/** U+2060, invisible and zero wide; unlike a zero-width space it allows no line break. */
const WORD_JOINER = "\u2060";

/**
 * Zendesk fills `{{placeholders}}` and runs `{% tags %}` in whatever an agent submits, so text that came out of a
 * translation could print the requester's address. A word joiner between the two characters stops that and cannot be
 * seen; a space would be seen, and an element would not survive the editor. Text without `{{` or `{%` is untouched.
 */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{(?=[{%])/gu, `{${WORD_JOINER}`);
}

/** Plain text as HTML that a rich-text editor reads back as the same text: nothing is markup, no space is lost. */
export function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\r\n?/gu, "\n")
    .split("\n")
    .map(keepSpaces)
    .join("<br>");
}

/** Editors collapse runs of spaces; like them, every second space of a run and one that opens a line is non-breaking. */
function keepSpaces(line: string): string {
  return line.replaceAll(/^ | {2}/gu, (run) => (run.length === 2 ? " &nbsp;" : "&nbsp;"));
}
