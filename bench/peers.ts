import { sanitizePii } from "@cdssnc/sanitize-pii";
import dawn from "@dawn-analytics/redact-pii";

/** What a package redacts, as spans of the original. */
export type Spans = readonly { readonly start: number; readonly end: number }[];
export type Peer = { readonly id: string; readonly find: (text: string) => Spans };

const redactor = new dawn.SyncRedactor();

/** Packages a JavaScript team would pick today. They only answer redacted text, so spans come from aligning it. */
export const PEERS: readonly Peer[] = [
  { id: "@dawn-analytics/redact-pii", find: (text) => align(text, redactor.redact(text)) },
  { id: "@cdssnc/sanitize-pii", find: (text) => align(text, sanitizePii(text)) },
];

const MARK = /\[?\b[A-Z][A-Z_]{2,30}\b\]?|\[[^\]\n]{2,40}\]|\*{3,}/g;

/** The kept pieces between redaction marks, found again in order; what lies between them was redacted. */
function align(original: string, redacted: string): Spans {
  if (original === redacted) return [];
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let from = 0;
  for (const mark of redacted.matchAll(MARK)) {
    const kept = redacted.slice(from, mark.index);
    if (!original.startsWith(kept, at)) continue;
    const start = at + kept.length;
    // The mark itself stood in the original: a word in capitals, not a redaction.
    if (original.startsWith(mark[0], start)) continue;
    const rest = redacted.slice(mark.index + mark[0].length);
    const next = rest.slice(0, nextMark(rest));
    const end = next === "" ? (rest === "" ? original.length : start) : original.indexOf(next, start);
    if (end <= start) continue;
    spans.push({ start, end });
    at = end;
    from = mark.index + mark[0].length;
  }
  return spans;
}

function nextMark(text: string): number {
  const found = text.search(MARK);
  return found === -1 ? text.length : Math.min(found, 24);
}
