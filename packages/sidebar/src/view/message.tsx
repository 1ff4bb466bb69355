import { memo, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { MessageView, Piece } from "../conversation/piece.ts";
import type { Problem } from "../conversation/problem.ts";
import type { Actions } from "../conversation/snapshot.ts";
import type { Author } from "../host.ts";
import { color } from "./colors.ts";
import { Fold } from "./fold.tsx";
import { OriginalIcon, ShieldCheckIcon, ShieldIcon } from "./icons.tsx";
import { plainName } from "./languages.ts";
import { focusRing, pressed, small } from "./parts.tsx";
import { countMaskedIn, PieceText } from "./piece-text.tsx";
import { Tip } from "./tip.tsx";

export type MessageProps = {
  readonly message: MessageView;
  readonly uiLocale: string;
  readonly agentLanguage: string;
  readonly customerLanguage: string | undefined;
  readonly isOriginalShown: boolean;
  readonly isMaskedShown: boolean;
  readonly sharedProblem: Problem | undefined;
  readonly actions: Actions;
  readonly onOriginal: (id: string) => void;
  readonly onMasked: (id: string) => void;
};

/** One message: who spoke by alignment and a hairline, the translation, and what is behind it on demand and in place. */
export const Message = memo(function Message(props: MessageProps): JSX.Element {
  const { message, uiLocale, agentLanguage, isOriginalShown, isMaskedShown, actions, onOriginal, onMasked } = props;
  const { t } = useTranslation();
  const { body, author } = message;
  if (author === "system") return <SystemLine dir="auto">{body.original}</SystemLine>;

  const who = t(`author.${author}`);
  const time = message.sentAt === undefined ? undefined : formatTime(message.sentAt, uiLocale);
  const isSame = body.state.kind === "same-language" && body.state.translated.warnings.includes("same_language");
  const canShowOriginal = body.state.kind === "done";
  return (
    <Frame $author={author} tabIndex={-1} data-message={message.id} aria-label={[who, time].filter(Boolean).join(", ")}>
      <Meta>
        <Byline>
          <Who>{who}</Who>
          {time !== undefined && <time dateTime={message.sentAt}>{time}</time>}
        </Byline>
        <Tools>
          {body.state.kind === "done" && body.state.translated.warnings.includes("words_left") && <RoughMark />}
          {body.masked !== undefined && (
            <Shield piece={body} isShown={isMaskedShown} onClick={() => onMasked(message.id)} />
          )}
          {canShowOriginal ? (
            <Tip content={t("message.original")}>
              <Tool
                type="button"
                aria-label={t("message.original")}
                aria-expanded={isOriginalShown}
                onClick={() => onOriginal(message.id)}
              >
                <OriginalIcon />
              </Tool>
            </Tip>
          ) : (
            <Slot>
              {isSame && (
                <Mark sign="=" words={t("message.sameLanguage", { language: plainName(agentLanguage, uiLocale) })} />
              )}
            </Slot>
          )}
        </Tools>
      </Meta>
      <PieceText {...props} piece={body} isMaskedShown={isMaskedShown} />
      {message.isCut && <Remark>{t("message.cut")}</Remark>}
      {message.folded.map((piece) => (
        <Fold
          key={piece.id}
          label={t(piece.fold === "quote" ? "message.quote" : "message.signature")}
          onOpen={() => actions.unfold(piece.id)}
        >
          <PieceText {...props} piece={piece} isMaskedShown={isMaskedShown} />
        </Fold>
      ))}
    </Frame>
  );
});

/** Some words stayed untranslated. The sentence stands in the privacy view too, for whoever uses no pointer. */
const RoughMark = (): JSX.Element => <Mark sign="≈" words={useTranslation().t("warning.words_left")} />;

function Mark({ sign, words }: { readonly sign: string; readonly words: string }): JSX.Element {
  return (
    <Tip content={words}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a letter that stands for a picture; there is no file */}
      <Sign role="img" aria-label={words}>
        {sign}
      </Sign>
    </Tip>
  );
}

export type ShieldProps = { readonly piece: Piece; readonly isShown: boolean; readonly onClick: () => void };

/** How many things were masked; opens what the vendor saw. */
export function Shield({ piece, isShown, onClick }: ShieldProps): JSX.Element {
  const { t } = useTranslation();
  const count = countMaskedIn(piece);
  // The name stays while the button is pressed: its state is told apart, and the number that is seen is in the name.
  const label = count === 0 ? t("message.maskedNone") : t("message.masked", { count });
  return (
    <Tip content={label}>
      <Tool type="button" aria-label={label} aria-pressed={isShown} onClick={onClick}>
        {count === 0 ? <ShieldIcon /> : <ShieldCheckIcon />}
        {count > 0 && <span aria-hidden>{count}</span>}
      </Tool>
    </Tip>
  );
}

function formatTime(sentAt: string, uiLocale: string): string | undefined {
  const date = new Date(sentAt);
  if (Number.isNaN(date.getTime())) return undefined;
  const now = new Date();
  const isThisYear = date.getFullYear() === now.getFullYear();
  const isToday = date.toDateString() === now.toDateString();
  const day = isToday ? {} : ({ day: "numeric", month: "short", ...(isThisYear ? {} : { year: "numeric" }) } as const);
  return new Intl.DateTimeFormat(uiLocale, { ...day, hour: "numeric", minute: "2-digit" }).format(date);
}

const LINES: Readonly<Record<Author, string>> = {
  customer: "border.emphasis",
  agent: "border.primaryEmphasis",
  note: "border.warningEmphasis",
  system: "border.subtle",
};

const Frame = styled.article<{ readonly $author: Author }>`
  margin-inline: ${({ $author }) => ($author === "agent" ? "24px 0" : $author === "note" ? "12px" : "0 24px")};
  padding-inline: ${({ $author }) => ($author === "agent" ? "0 8px" : "8px 0")};
  border: 0 solid ${({ $author, theme }) => color(LINES[$author])({ theme })};
  border-inline-width: ${({ $author }) => ($author === "agent" ? "0 2px" : "2px 0")};
  border-inline-style: ${({ $author }) => ($author === "note" ? "dashed" : "solid")};
  ${focusRing}
`;

const Meta = styled.div`
  ${small}
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  min-block-size: 24px;
  color: ${color("foreground.subtle")};
`;

const Byline = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Who = styled.span`
  margin-inline-end: 8px;
  font-weight: 600;
`;

const Tools = styled.span`
  display: flex;
  flex-shrink: 0;
  align-items: center;
  gap: 2px;
  min-inline-size: 52px;
  justify-content: flex-end;
`;

const Tool = styled.button`
  ${small}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 2px;
  min-inline-size: 24px;
  block-size: 24px;
  padding: 0 4px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: inherit;
  cursor: pointer;
  font-family: inherit;
  font-variant-numeric: tabular-nums;
  &:hover,
  &[aria-expanded="true"] {
    background: ${color("background.subtle")};
    color: ${color("foreground.default")};
  }
  &[aria-pressed="true"] {
    ${pressed}
  }
  ${focusRing}
`;

/** Keeps the room of a tool that comes with the translation, so that the shield does not move under the pointer. */
const Slot = styled.span`
  display: inline-flex;
  inline-size: 24px;
  align-items: center;
  justify-content: center;
`;

const Sign = styled.span`
  cursor: help;
`;

const SystemLine = styled.p`
  ${small}
  margin: 0 24px;
  color: ${color("foreground.subtle")};
  overflow-wrap: anywhere;
  text-align: center;
`;

const Remark = styled.p`
  ${small}
  margin: 4px 0 0;
  color: ${color("foreground.subtle")};
`;
