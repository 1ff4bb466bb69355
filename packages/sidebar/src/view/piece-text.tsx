import { useEffect, useRef, useState, type JSX, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { Span } from "@sottovoce/core";
import { isSettled, type Piece, type Translated } from "../conversation/piece.ts";
import type { Actions } from "../conversation/snapshot.ts";
import { countMasked } from "../conversation/translate-text.ts";
import { isWorthRetrying, type Problem } from "../conversation/problem.ts";
import { color } from "./colors.ts";
import { plainName, vendorName } from "./languages.ts";
import { MaskedText, selectedSpan } from "./masked-text.tsx";
import { small, TextButton, Unseen } from "./parts.tsx";
import { PROBLEM_WORDS } from "./problem-words.ts";

export type PieceTextProps = {
  readonly piece: Piece;
  readonly uiLocale: string;
  readonly agentLanguage: string;
  readonly customerLanguage: string | undefined;
  readonly isOriginalShown: boolean;
  readonly isMaskedShown: boolean;
  /** Said above the list already. */
  readonly sharedProblem: Problem | undefined;
  readonly actions: Actions;
};

export const countMaskedIn = ({ masked }: Piece): number => (masked === undefined ? 0 : countMasked(masked));

/** One text in the form the agent asked for: translated, as the vendor saw it, or with its original below. */
export function PieceText({
  piece,
  uiLocale,
  agentLanguage,
  customerLanguage,
  isOriginalShown,
  isMaskedShown,
  sharedProblem,
  actions,
}: PieceTextProps): JSX.Element {
  const { t } = useTranslation();
  const { state, original, masked } = piece;
  const translated = state.kind === "done" || state.kind === "same-language" ? state.translated : undefined;
  const sourceLanguage = translated?.source.language;

  if (isMaskedShown && masked !== undefined) {
    return (
      <Markable piece={piece} actions={actions}>
        <Remark>
          {isSettled(piece)
            ? translated?.vendor
              ? t("message.vendorSaw", { vendor: vendorName(translated.vendor.id) })
              : t("message.sentNowhere")
            : t("message.waiting")}
        </Remark>
        <Text dir="auto" lang={sourceLanguage}>
          <MaskedText masked={masked} original={original} onToggle={(item) => actions.toggleItem(piece.id, item)} />
        </Text>
        {translated?.warnings.includes("words_left") && <Remark>{t("warning.words_left")}</Remark>}
        {masked.addedAtEdge > 0 && <Remark>{t("message.edgeAdded", { count: masked.addedAtEdge })}</Remark>}
      </Markable>
    );
  }

  switch (state.kind) {
    case "waiting":
    case "translating":
      return (
        <>
          <Text aria-busy $isCut={original.length > LONG}>
            <Unseen>{t("message.waiting")}</Unseen>
            <Skeleton text={original} />
          </Text>
          {original.length > LONG && <LaterLine />}
        </>
      );
    case "done":
      return (
        <>
          <Long text={state.translated.text} lang={agentLanguage} />
          <Warnings translated={state.translated} customerLanguage={customerLanguage} uiLocale={uiLocale} />
          {isOriginalShown && (
            <Markable piece={piece} actions={actions}>
              <OriginalBox>
                <Text dir="auto" lang={sourceLanguage} data-from={0}>
                  {original}
                </Text>
              </OriginalBox>
            </Markable>
          )}
        </>
      );
    case "same-language":
      return <Long text={state.translated.text} lang={sourceLanguage} />;
    case "untouched":
      return <Long text={original} lang={undefined} />;
    case "failed":
    case "blocked":
      return (
        <>
          <Long text={original} lang={undefined} />
          <Failure role="note">
            {t(
              state.kind !== "failed"
                ? "problem.blocked"
                : state.problem === sharedProblem
                  ? "message.notTranslated"
                  : PROBLEM_WORDS[state.problem],
            )}{" "}
            {(state.kind !== "failed" || isWorthRetrying(state.problem)) && (
              <TextButton onClick={() => actions.retry(piece.id)}>{t("message.tryAgain")}</TextButton>
            )}
          </Failure>
        </>
      );
  }
}

/** Characters beyond which a text is shown in part, so that one log file does not bury the conversation. */
const LONG = 1200;

function Long({ text, lang }: { readonly text: string; readonly lang: string | undefined }): JSX.Element {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > LONG;
  return (
    <>
      <Text dir="auto" lang={lang} $isCut={isLong && !isOpen}>
        {text}
      </Text>
      {isLong && (
        <ShowAll aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? "message.showLess" : "message.showAll")}
        </ShowAll>
      )}
    </>
  );
}

/** Lines as long as the original's: what comes will need about that room, so nothing moves when it does. */
function Skeleton({ text }: { readonly text: string }): JSX.Element {
  return <Bars aria-hidden>{text.slice(0, LONG)}</Bars>;
}

type WarningsProps = {
  readonly translated: Translated;
  readonly customerLanguage: string | undefined;
  readonly uiLocale: string;
};

function Warnings({ translated, customerLanguage, uiLocale }: WarningsProps): JSX.Element {
  const { t } = useTranslation();
  const vendor = vendorName(translated.vendor?.id ?? "");
  return (
    <>
      {translated.warnings.includes("another_vendor") && <Remark>{t("warning.another_vendor", { vendor })}</Remark>}
      {/* The header says when the customer's language is unsure; a text that was read as another one says so itself. */}
      {translated.warnings.includes("language_unsure") && translated.source.language !== customerLanguage && (
        <Remark>{t("warning.language_unsure", { language: plainName(translated.source.language, uiLocale) })}</Remark>
      )}
    </>
  );
}

/** A text in which a selection can be masked. The button floats over the end of the text, so that nothing moves. */
function Markable({
  piece,
  actions,
  children,
}: {
  readonly piece: Piece;
  readonly actions: Actions;
  readonly children: ReactNode;
}): JSX.Element {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const read = () => setSpan(box.current === null ? undefined : selectedSpan(box.current, document.getSelection()));
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);
  return (
    <MarkBox ref={box}>
      {children}
      {span !== undefined && (
        <MarkButton
          // A press must not clear the selection that it is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            actions.markSpan(piece.id, span);
            document.getSelection()?.removeAllRanges();
          }}
        >
          {t("message.maskThis")}
        </MarkButton>
      )}
    </MarkBox>
  );
}

const Text = styled.div<{ readonly $isCut?: boolean }>`
  max-block-size: ${({ $isCut }) => ($isCut === true ? "240px" : "none")};
  overflow: ${({ $isCut }) => ($isCut === true ? "hidden" : "visible")};
  mask-image: ${({ $isCut }) => ($isCut === true ? "linear-gradient(#000 200px, transparent)" : "none")};
  font-size: 14px;
  line-height: 20px;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

/** Room for the line that unfolds a long text. */
const LaterLine = styled.div`
  block-size: 20px;
`;

const Bars = styled.span`
  border-radius: 4px;
  background: ${color("border.subtle")};
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  color: transparent;
  user-select: none;
  @media (forced-colors: active) {
    /* Otherwise the system would give the letters a colour again. */
    background: color-mix(in srgb, GrayText 40%, Canvas);
    forced-color-adjust: none;
  }
`;

const ShowAll = styled(TextButton)`
  display: block;
  min-block-size: 20px;
`;

const OriginalBox = styled.div`
  margin-block-start: 4px;
  padding-block-start: 4px;
  border-block-start: 1px solid ${color("border.subtle")};
  color: ${color("foreground.subtle")};
`;

const Remark = styled.p`
  ${small}
  margin: 0;
  padding-block: 2px;
  color: ${color("foreground.subtle")};
`;

const Failure = styled.p`
  ${small}
  margin: 4px 0 0;
  color: ${color("foreground.danger")};
`;

const MarkBox = styled.div`
  position: relative;
`;

const MarkButton = styled(TextButton)`
  position: absolute;
  inset-block-end: -4px;
  inset-inline-end: 0;
  padding: 0 8px;
  border: 1px solid ${color("border.primaryEmphasis")};
  border-radius: 4px;
  background: ${color("background.raised")};
`;
