import type { Result, VendorError } from "@sottovoce/core";
import { cleanMarks, countUnknown } from "./literals.ts";
import { cutPieces, packPieces, readDocument, writeDocument } from "./pieces.ts";

/** One request: markup in, markup out. */
export type Send = (markup: string) => Promise<Result<string, VendorError>>;

/** A stretch of one paragraph; what is white around it stays here. */
type Piece = { readonly paragraph: number; readonly before: string; readonly text: string; readonly after: string };

export type Translated = { readonly paragraphs: readonly string[]; readonly wordsLeft: number };

/** Translates paragraphs of markup in one direction, in as few requests as APy takes whole, one after the other. */
export async function translateParagraphs(
  paragraphs: readonly string[],
  send: Send,
): Promise<Result<Translated, VendorError>> {
  const pieces = paragraphs.flatMap((markup, paragraph) => cutPieces(markup).map((piece) => toPiece(piece, paragraph)));
  const wanted = pieces.filter(({ text }) => text !== "");

  const answers: string[] = [];
  for (const batch of packPieces(wanted.map(({ text }) => text))) {
    const answered = await translateBatch(batch, send);
    if (!answered.ok) return answered;
    answers.push(...answered.value);
  }

  const translations = new Map(wanted.map((piece, index) => [piece, cleanMarks(answers[index] ?? "")]));
  const written = paragraphs.map((): string[] => []);
  for (const piece of pieces) {
    written[piece.paragraph]?.push(piece.before, translations.get(piece) ?? "", piece.after);
  }
  return {
    ok: true,
    value: {
      paragraphs: written.map((parts) => parts.join("")),
      wordsLeft: answers.reduce((sum, answer) => sum + countUnknown(answer), 0),
    },
  };
}

/** Where an answer does not hold exactly the paragraphs that were sent, each goes by itself; one that fails alone is refused. */
async function translateBatch(batch: readonly string[], send: Send): Promise<Result<string[], VendorError>> {
  const answered = await send(writeDocument(batch));
  if (!answered.ok) return answered;
  const read = readDocument(answered.value, batch.length);
  if (read !== undefined) return { ok: true, value: read };
  if (batch.length === 1) return { ok: false, error: { kind: "malformed" } };

  const translations: string[] = [];
  for (const text of batch) {
    const alone = await translateBatch([text], send);
    if (!alone.ok) return alone;
    translations.push(...alone.value);
  }
  return { ok: true, value: translations };
}

function toPiece(markup: string, paragraph: number): Piece {
  const text = markup.trim();
  const start = markup.length - markup.trimStart().length;
  return { paragraph, before: markup.slice(0, start), text, after: markup.slice(start + text.length) };
}
