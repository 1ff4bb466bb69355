import type { Message } from "../host.ts";
import { foldTail, type Folded } from "./fold-tail.ts";
import { htmlToText, type TextRun } from "./html-to-text.ts";

export type { Folded } from "./fold-tail.ts";

/** What a message says, as plain text. `folded` follows the body, in order: quoted history and signature. */
export type PlainMessage = {
  readonly body: string;
  readonly folded: readonly Folded[];
  /** The message was longer than the sidebar reads. */
  readonly isCut: boolean;
};

/** UTF-16 code units. Longer mail is a log file or an attack. */
export const LONGEST = { html: 1_000_000, text: 120_000 } as const;

/** Reads a hostile body into plain text. Never throws, never runs anything. */
export function readBody({ body, format }: Pick<Message, "body" | "format">): PlainMessage {
  const source = body.slice(0, format === "html" ? LONGEST.html : LONGEST.text);
  const runs: readonly TextRun[] = format === "html" ? htmlToText(source) : [{ text: source, quoted: false }];
  let room: number = LONGEST.text;
  const kept = runs.map((run) => {
    const text = tidy(run.text).slice(0, room);
    room -= text.length;
    return { ...run, text: withoutHalfCharacter(text) };
  });
  const isCut = source.length < body.length || room <= 0;
  return { ...foldTail(kept), isCut };
}

/** NUL and lone surrogates break encoders further on; the rest of the text is the customer's own. */
const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll("\0", "")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll("\u00A0", " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");

const withoutHalfCharacter = (text: string): string => (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text);
