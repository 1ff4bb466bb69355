import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Labelled } from "./score.ts";

/** One of our own hand-labelled texts (tickets/README.md). */
export type Ticket = Labelled & {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly split: string;
};

const FOLDER = join(import.meta.dirname, "tickets");
const HEADER = /^=== (\S+) (\S+) (tune|test)$/;
const LABEL = /⟦([A-Z_]+):([^⟦⟧]*)⟧/g;

export function ticketLanguages(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
    .toSorted();
}

export function readTickets(lang: string): readonly Ticket[] {
  const tickets: Ticket[] = [];
  let header: RegExpExecArray | undefined;
  let lines: string[] = [];
  const close = (): void => {
    const [, id, kind, split] = header ?? [];
    if (id === undefined || kind === undefined || split === undefined) return;
    tickets.push({ id, lang, kind, split, ...readLabels(lines.join("\n").trim()) });
  };
  for (const line of readFileSync(join(FOLDER, `${lang}.txt`), "utf8").split("\n")) {
    const next = HEADER.exec(line);
    if (next === null) {
      lines.push(line);
      continue;
    }
    close();
    header = next;
    lines = [];
  }
  close();
  return tickets;
}

/** `⟦PERSON:María⟧` → the text without marks, and the spans. */
export function readLabels(marked: string): { readonly text: string; readonly spans: Labelled["spans"] } {
  const spans: { start: number; end: number; type: string }[] = [];
  let text = "";
  let position = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, type = "", value = ""] = match;
    text += marked.slice(position, match.index);
    spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    position = match.index + whole.length;
  }
  return { text: text + marked.slice(position), spans };
}
