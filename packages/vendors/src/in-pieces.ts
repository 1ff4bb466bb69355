import type { SafeText, VendorJob } from "@sottovoce/core";
import { cutText, type PieceLimits } from "./cut-text.ts";
import { withoutUnsendable } from "./unsendable.ts";
import type { VendorClient } from "./vendor.ts";

type Translate = VendorClient["translate"];

/** A stretch of one segment; what is white around it stays here. */
type Piece = { readonly segment: number; readonly before: string; readonly text: SafeText; readonly after: string };

/**
 * Hands `translate` only texts that a vendor takes: none is blank (vendors refuse those), none costs more than
 * `limits.max`, none begins or ends with white space (vendors drop it). The job gets its segments back whole.
 */
export function inPieces(limits: PieceLimits, translate: Translate): Translate {
  return async (job, signal) => {
    const pieces = job.segments.flatMap((segment, index) =>
      cutText(withoutUnsendable(segment), limits).map((text) => toPiece(text, index)),
    );
    const wanted = pieces.filter(({ text }) => text !== "");
    if (wanted.length === 0) return { ok: true, value: { translations: [...job.segments], billedCharacters: 0 } };

    const answered = await translate({ ...job, segments: wanted.map(({ text }) => text) }, signal);
    if (!answered.ok) return answered;
    if (answered.value.translations.length !== wanted.length) return { ok: false, error: { kind: "malformed" } };
    return {
      ok: true,
      value: { ...answered.value, translations: putTogether(job, pieces, answered.value.translations) },
    };
  };
}

function toPiece(text: string, segment: number): Piece {
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  return {
    segment,
    before: text.slice(0, start),
    // A stretch of safe text is safe.
    text: trimmed as SafeText,
    after: text.slice(start + trimmed.length),
  };
}

function putTogether({ segments }: VendorJob, pieces: readonly Piece[], translations: readonly string[]): string[] {
  const written = segments.map(() => "");
  const rest = translations.values();
  let previous: { readonly piece: Piece; readonly translation: string } | undefined;
  for (const piece of pieces) {
    const { segment, before, text, after } = piece;
    const translation = text === "" ? "" : (rest.next().value ?? "");
    const joint = previous !== undefined && needsSpace(previous.piece, previous.translation, piece) ? " " : "";
    written[segment] += joint + before + translation + after;
    previous = { piece, translation };
  }
  return written;
}

/** Where a sentence of a script without spaces ends, most other scripts write one. */
const needsSpace = (last: Piece, translation: string, next: Piece): boolean =>
  last.segment === next.segment &&
  last.after + next.before === "" &&
  /[。！？]$/u.test(last.text) &&
  !/[。！？]$/u.test(translation);
