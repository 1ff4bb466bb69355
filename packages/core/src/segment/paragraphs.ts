/** Paragraphs as an engine should see them, and how to lay their translations out again. */
export type Paragraphs = {
  /** Without line breaks and without the signs that start a line. */
  readonly paragraphs: readonly string[];
  /** @param translations One for each paragraph. */
  readonly join: (translations: readonly string[]) => string;
};

/**
 * Line breaks, indents, bullets and quote marks stay outside the vendor's text; lines that a mail program wrapped in the
 * middle of a sentence are one paragraph again, because an engine would translate the halves apart.
 */
export function splitParagraphs(text: string): Paragraphs {
  const paragraphs: string[] = [];
  const frame: string[] = [];
  let gap = "";
  for (const { lead, body, trail } of wrappedLinesJoined(text)) {
    gap += lead;
    if (body === "") {
      gap += trail;
      continue;
    }
    frame.push(gap);
    paragraphs.push(body);
    gap = trail;
  }
  frame.push(gap);
  return {
    paragraphs,
    join: (translations) =>
      frame
        .map(
          (between, index) => between + (index < paragraphs.length ? (translations[index] ?? paragraphs[index]) : ""),
        )
        .join(""),
  };
}

type Line = { readonly lead: string; readonly body: string; readonly trail: string };

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/g;
/** Spaces, quote marks and bullets. */
const LEAD = /^[\s>|]{0,40}(?:[-*•‣–—·▪]\s{1,4}|\(?\d{1,2}[.)]\s{1,4})?/u;

function* wrappedLinesJoined(text: string): Iterable<Line> {
  let open: Line | undefined;
  for (const match of text.matchAll(LINE)) {
    if (match[0] === "" && match.index >= text.length) break;
    const line = parts(match[1] ?? "", match[2] ?? "");
    if (open !== undefined && isWrapped(open, line)) {
      open = { lead: open.lead, body: `${open.body} ${line.body}`, trail: line.trail };
      continue;
    }
    if (open !== undefined) yield open;
    open = line;
  }
  if (open !== undefined) yield open;
}

function parts(line: string, end: string): Line {
  const lead = LEAD.exec(line)?.[0] ?? "";
  const rest = line.slice(lead.length);
  const body = rest.trimEnd();
  return { lead, body, trail: rest.slice(body.length) + end };
}

/** Mail programs wrap at 60 to 80 columns; a full line without a stop, followed by a small letter, goes on. */
const isWrapped = (line: Line, next: Line): boolean =>
  line.body.length >= 50 &&
  next.lead.trim() === line.lead.trim() &&
  next.lead.trim().length <= 1 &&
  !/^\d|[-*•‣–—·▪]/u.test(next.lead.trim()) &&
  /[\p{Ll},]$/u.test(line.body) &&
  /^\p{Ll}/u.test(next.body);
