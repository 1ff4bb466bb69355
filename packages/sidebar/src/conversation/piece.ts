import type { NamedLanguage, TranslationReply, Warning } from "@sottovoce/contract";
import type { Entity, Finding, Kind, Span } from "@sottovoce/core";
import type { Author } from "../host.ts";
import type { Problem } from "./problem.ts";

/** One pseudonym, or one finding that stays visible, in a text of the conversation. */
export type MaskedItem = {
  /** `⟦PERSON 1⟧`; absent for what stays visible. */
  readonly label: string | undefined;
  /** `PERSON 1`, as the chip says it. */
  readonly name: string;
  readonly entity: Entity | "TEXT" | "TAG";
  readonly kind: Kind;
  /** In the original. */
  readonly span: Span;
  /** `found` by a recognizer, `marked` by the agent, `released` by the agent, `kept` visible by policy, `escaped` look-alike. */
  readonly state: "found" | "marked" | "released" | "kept" | "escaped";
  /** A checksum proves what it is: nobody can vouch for it. */
  readonly isHard: boolean;
  /** Which recognizer found it, how sure it was, and what raised or kept it; absent where no recognizer did. */
  readonly found?: Pick<Finding, "by" | "score" | "because">;
};

/** A text as it left the tab. */
export type MaskedView = {
  /** With canonical pseudonyms. */
  readonly text: string;
  readonly items: readonly MaskedItem[];
  /** What the vendor got, where the edge masked more than the tab had. */
  readonly vendorSaw: string | undefined;
  readonly addedAtEdge: number;
};

export type Translated = {
  readonly text: string;
  readonly source: TranslationReply["source"];
  readonly target: string;
  /** Null where no vendor was called. */
  readonly vendor: TranslationReply["vendor"];
  readonly warnings: readonly Warning[];
};

/**
 * Where a text stands. `untouched`: nobody asks for its translation (folded parts, the CRM's own lines).
 * `blocked`: the scan failed and nothing was sent.
 */
export type PieceState =
  | { readonly kind: "untouched" | "waiting" | "translating" | "blocked" }
  | { readonly kind: "done" | "same-language"; readonly translated: Translated }
  | { readonly kind: "failed"; readonly problem: Problem; readonly source?: NamedLanguage };

/** A text that is masked, sent and restored as one. */
export type Piece = {
  readonly id: string;
  readonly original: string;
  readonly masked: MaskedView | undefined;
  readonly state: PieceState;
};

export type FoldedPiece = Piece & { readonly fold: "quote" | "signature" };

export type MessageView = {
  readonly id: string;
  readonly author: Author;
  readonly sentAt: string | undefined;
  readonly isCut: boolean;
  readonly body: Piece;
  readonly folded: readonly FoldedPiece[];
};

export const isSettled = ({ state }: Piece): boolean => state.kind !== "waiting" && state.kind !== "translating";

/** What the API said of a text's language, whether it could translate it or not. */
export const languageIn = (state: PieceState): NamedLanguage | undefined =>
  state.kind === "done" || state.kind === "same-language"
    ? state.translated.source
    : state.kind === "failed"
      ? state.source
      : undefined;

export const failure = (problem: Problem, source: NamedLanguage | undefined): PieceState => ({
  kind: "failed",
  problem,
  ...(source === undefined ? {} : { source }),
});
