import type { Message } from "../host.ts";
import { readBody } from "../plain-text/read-body.ts";
import type { FoldedPiece, MessageView, Piece } from "./piece.ts";

/** A message as the sidebar works on it: plain text in pieces. The CRM's own lines and empty messages are left alone. */
export function toMessageView(message: Message): MessageView {
  const { body, folded, isCut } = readBody(message);
  const isLeftAlone = message.author === "system" || body.trim() === "";
  const piece: Piece = {
    id: `${message.id}/body`,
    original: body,
    masked: undefined,
    state: { kind: isLeftAlone ? "untouched" : "waiting" },
  };
  return {
    id: message.id,
    author: message.author,
    sentAt: message.sentAt,
    isCut,
    body: piece,
    folded: folded.map(({ kind, text }, index): FoldedPiece => ({
      id: `${message.id}/${index}`,
      fold: kind,
      original: text,
      masked: undefined,
      state: { kind: "untouched" },
    })),
  };
}
