import { writePseudonym, type SafeText } from "@sottovoce/core";
import type { Entity } from "@sottovoce/core";
import { readTickets, ticketLanguages } from "./tickets.ts";

/** A paragraph of our own hand-labelled tickets, its personal values as pseudonyms, and the way back. */
export type OwnParagraph = {
  readonly original: string;
  readonly masked: SafeText;
  readonly restore: (text: string) => string;
};

/** What the default policy leaves visible. */
const VISIBLE: ReadonlySet<string> = new Set(["LOCATION", "ORGANIZATION", "DATE", "AGE"]);
const WORTH = /(?:\p{L}{2,}.{0,40}){3}/u;

/**
 * Paragraphs with at least one personal value and a few words besides. Masked by the labels that people wrote, not by the
 * detector: what is measured here is what engines do to pseudonyms, whatever found them.
 */
export function ownParagraphs(language: string): readonly OwnParagraph[] {
  if (!ticketLanguages().includes(language)) return [];
  const paragraphs: OwnParagraph[] = [];
  for (const { text, spans } of readTickets(language)) {
    let start = 0;
    for (const line of text.split("\n")) {
      const end = start + line.length;
      const inside = spans
        .filter((span) => span.start >= start && span.end <= end && !VISIBLE.has(span.type))
        .map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
        .toSorted((a, b) => a.start - b.start);
      const paragraph = inside.length === 0 ? undefined : mask(line, inside);
      if (paragraph !== undefined && WORTH.test(paragraph.masked.replace(/⟦[^⟧]*⟧/gu, " "))) paragraphs.push(paragraph);
      start = end + 1;
    }
  }
  return paragraphs;
}

function mask(
  line: string,
  spans: readonly { readonly start: number; readonly end: number; readonly type: string }[],
): OwnParagraph | undefined {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  let masked = "";
  let position = 0;
  for (const { start, end, type } of spans) {
    if (start < position) return undefined;
    const value = line.slice(start, end);
    const known = labels.get(value);
    const number = (counts.get(type) ?? 0) + (known === undefined ? 1 : 0);
    const label = known ?? writePseudonym({ entity: type as Entity, number, form: 1 });
    counts.set(type, number);
    labels.set(value, label);
    masked += line.slice(position, start) + label;
    position = end;
  }
  masked += line.slice(position);
  const values = new Map([...labels].map(([value, label]) => [label, value]));
  return {
    original: line,
    // Our own texts: their people do not exist.
    masked: masked as SafeText,
    restore: (text) => text.replace(/⟦[A-Z_]+ \d+⟧/gu, (label) => values.get(label) ?? label),
  };
}
