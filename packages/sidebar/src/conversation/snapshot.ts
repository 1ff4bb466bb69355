import type { Span } from "@sottovoce/core";
import type { ColorScheme, HostErrorCode, Inserted } from "../host.ts";
import type { Check } from "./checks.ts";
import type { CustomerLanguage } from "./language-vote.ts";
import type { MaskedItem, MaskedView, MessageView, Piece, Translated } from "./piece.ts";
import type { Problem, RecordProblem } from "./problem.ts";

/** Everything the screen shows of the open record. */
export type RecordView = {
  readonly id: string;
  readonly subject: Piece | undefined;
  /** Oldest first; the newest window of the conversation. */
  readonly messages: readonly MessageView[];
  /** Older messages that are not loaded yet. */
  readonly earlier: number;
  readonly customer: CustomerLanguage;
  readonly progress: { readonly done: number; readonly total: number };
  readonly isPaused: boolean;
  /** Stops everything until the agent tries again. */
  readonly halted: Problem | undefined;
};

export type Preview = {
  readonly text: string;
  /** The agent's text it was made from. */
  readonly from: string;
  readonly target: string;
  readonly checks: readonly Check[];
  readonly masked: MaskedView;
  readonly translated: Translated;
};

export type ReplyView = {
  readonly text: string;
  /** Absent while the customer's language is unknown and the agent chose none. */
  readonly target: string | undefined;
  readonly state:
    | { readonly kind: "idle" | "translating" | "inserting" | "blocked" }
    | { readonly kind: "failed"; readonly problem: Problem; readonly masked: MaskedView | undefined }
    | { readonly kind: "not-inserted"; readonly problem: HostErrorCode }
    | { readonly kind: "inserted"; readonly where: Inserted["where"] };
  readonly preview: Preview | undefined;
  /** The agent's text or the target changed after the preview was made. */
  readonly isStale: boolean;
};

export type Snapshot = {
  readonly phase: "loading" | "none" | "ready" | "failed";
  readonly problem: RecordProblem | undefined;
  readonly colorScheme: ColorScheme;
  /** Also shows what only a developer asks for. */
  readonly isDevelopment: boolean;
  /** BCP 47: the language of the CRM's own screens. */
  readonly uiLocale: string;
  /** BCP 47: what the agent reads and writes. */
  readonly agentLanguage: string;
  readonly record: RecordView | undefined;
  readonly reply: ReplyView;
};

export type Actions = {
  /** Asks again for everything that failed, and for the record if that failed. */
  readonly retry: (pieceId?: string) => void;
  readonly retranslateAll: () => void;
  /** Undefined goes back to what was detected. */
  readonly chooseLanguage: (language: string | undefined) => void;
  readonly setPaused: (isPaused: boolean) => void;
  readonly showEarlier: () => void;
  /** Translates a folded part. */
  readonly unfold: (pieceId: string) => void;
  /** Shows what was masked, or masks again what was shown. */
  readonly toggleItem: (pieceId: string, item: MaskedItem) => void;
  /** Masks a selected piece of an original. */
  readonly markSpan: (pieceId: string, span: Span) => void;
  readonly setReply: (text: string) => void;
  readonly setReplyTarget: (language: string) => void;
  readonly translateReply: () => void;
  readonly editPreview: (text: string) => void;
  readonly insertReply: () => void;
};

/** What useSyncExternalStore needs, and what the screen may do. */
export type ConversationStore = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Snapshot;
  readonly actions: Actions;
  /** Drops every text, name and key. */
  readonly stop: () => void;
};
