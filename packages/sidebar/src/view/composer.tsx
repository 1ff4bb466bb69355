import { Button } from "@zendeskgarden/react-buttons";
import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { Actions, Preview, ReplyView, Snapshot } from "../conversation/snapshot.ts";
import type { MessageKey } from "../i18n/en.ts";
import { Badges } from "./badges.tsx";
import { copyText } from "./clipboard.ts";
import { color } from "./colors.ts";
import { LanguagePicker } from "./language-picker.tsx";
import { plainName } from "./languages.ts";
import { small, TextButton } from "./parts.tsx";
import { PROBLEM_WORDS } from "./problem-words.ts";
import { modifier } from "./shortcuts.ts";

export type ComposerProps = { readonly snapshot: Snapshot; readonly actions: Actions };

/** Always in reach: the agent's words, their translation, what was checked, and one primary action. */
export function Composer({ snapshot, actions }: ComposerProps): JSX.Element {
  const { t } = useTranslation();
  const { reply, uiLocale, agentLanguage } = snapshot;
  const isTranslating = reply.state.kind === "translating";
  return (
    <Panel aria-label={t("composer.label")}>
      <Scroll>
        <Field>
          <Field.Label hidden>{t("composer.label")}</Field.Label>
          <Words
            isCompact
            minRows={2}
            maxRows={reply.preview === undefined ? 8 : 4}
            dir="auto"
            lang={agentLanguage}
            placeholder={t("composer.placeholder", { language: plainName(agentLanguage, uiLocale) })}
            value={reply.text}
            onChange={(event) => actions.setReply(event.target.value)}
          />
        </Field>
        <Row>
          <Target>
            <Arrow aria-hidden>→</Arrow>
            <LanguagePicker
              label={t("composer.target")}
              uiLocale={uiLocale}
              value={reply.target ?? ""}
              {...(reply.target === undefined ? { none: t("composer.chooseTarget") } : {})}
              extra={reply.target}
              onChoose={actions.setReplyTarget}
            />
          </Target>
          <Button
            size="small"
            disabled={reply.text.trim() === "" || reply.target === undefined}
            aria-disabled={isTranslating}
            title={`${modifier()}↵`}
            onClick={() => {
              if (!isTranslating) actions.translateReply();
            }}
          >
            {t(
              isTranslating
                ? "composer.translating"
                : reply.preview === undefined
                  ? "composer.translate"
                  : "composer.translateAgain",
            )}
          </Button>
        </Row>
        <Outcome reply={reply} onRetry={actions.translateReply} />
        {reply.preview !== undefined && <PreviewText snapshot={snapshot} preview={reply.preview} actions={actions} />}
      </Scroll>
      {reply.preview !== undefined && <PreviewActions reply={reply} preview={reply.preview} actions={actions} />}
    </Panel>
  );
}

/** Why there is no translation, and what to do. */
function Outcome({
  reply: { state },
  onRetry,
}: {
  readonly reply: ReplyView;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<MessageKey>();
  if (state.kind !== "failed" && state.kind !== "blocked") return null;
  const words: MessageKey =
    state.kind !== "failed"
      ? "problem.blocked"
      : state.problem === "pseudonyms_lost"
        ? "problem.pseudonyms_lost_reply"
        : PROBLEM_WORDS[state.problem];
  const masked = state.kind === "failed" ? state.masked : undefined;
  return (
    <Notice role="alert" $isBad>
      {t(words)} <TextButton onClick={onRetry}>{t("message.tryAgain")}</TextButton>
      {masked !== undefined && (
        <>
          {" · "}
          <TextButton
            onClick={() =>
              void copyText(masked.text).then((isDone) => setCopied(isDone ? "composer.copied" : "composer.copyFailed"))
            }
          >
            {t("composer.copyMasked")}
          </TextButton>
        </>
      )}
      {copied !== undefined && <span> {t(copied)}</span>}
    </Notice>
  );
}

function PreviewText({
  snapshot,
  preview,
  actions,
}: {
  readonly snapshot: Snapshot;
  readonly preview: Preview;
  readonly actions: Actions;
}): JSX.Element {
  const { t } = useTranslation();
  const { reply, uiLocale } = snapshot;
  const language = plainName(preview.target, uiLocale);
  return (
    <>
      <Field>
        <Field.Label hidden>{t("composer.preview", { language })}</Field.Label>
        <Words
          isCompact
          minRows={2}
          maxRows={6}
          dir="auto"
          lang={preview.target}
          $isStale={reply.isStale}
          value={preview.text}
          onChange={(event) => actions.editPreview(event.target.value)}
        />
      </Field>
      {reply.isStale ? <Notice>{t("composer.stale")}</Notice> : <Badges checks={preview.checks} language={language} />}
    </>
  );
}

/** The one primary action, always in reach, and what came of it. */
function PreviewActions({
  reply: { state, isStale },
  preview,
  actions,
}: {
  readonly reply: ReplyView;
  readonly preview: Preview;
  readonly actions: Actions;
}): JSX.Element {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<MessageKey>();
  const isInserted = state.kind === "inserted";
  return (
    <>
      {isInserted && (
        <Notice as="output">{t(state.where === "reply" ? "composer.insertedReply" : "composer.insertedNote")}</Notice>
      )}
      {state.kind === "not-inserted" && (
        <Notice role="alert" $isBad>
          {t(`insert.${state.problem}`)}
        </Notice>
      )}
      <Row>
        <Copied>{copied === undefined ? "" : t(copied)}</Copied>
        <Button
          size="small"
          isBasic
          onClick={() =>
            void copyText(preview.text).then((isDone) => setCopied(isDone ? "composer.copied" : "composer.copyFailed"))
          }
        >
          {t("composer.copy")}
        </Button>
        <Button
          size="small"
          isPrimary={!isStale && !isInserted}
          disabled={preview.text.trim() === ""}
          // A disabled button would drop the focus of whoever pressed it with a key.
          aria-disabled={state.kind === "inserting"}
          title={`${modifier()}⇧↵`}
          onClick={actions.insertReply}
        >
          {t(
            state.kind === "inserting" ? "composer.inserting" : isInserted ? "composer.insertAgain" : "composer.insert",
          )}
        </Button>
      </Row>
    </>
  );
}

const Panel = styled.section`
  display: flex;
  flex-direction: column;
  flex-shrink: 0;
  gap: 8px;
  box-sizing: border-box;
  max-block-size: 70%;
  padding: 12px;
  border-block-start: 1px solid ${color("border.default")};
  background: ${color("background.raised")};
`;

/** Room for the focus rings, which a scroller would cut off. */
const Scroll = styled.div`
  display: flex;
  flex: 0 1 auto;
  flex-direction: column;
  gap: 8px;
  min-block-size: 0;
  margin: -4px;
  overflow-y: auto;
  padding: 4px;
`;

const Words = styled(Textarea)<{ readonly $isStale?: boolean }>`
  && {
    padding: 8px;
    font-size: 14px;
    line-height: 20px;
    opacity: ${({ $isStale }) => ($isStale === true ? 0.7 : 1)};
  }
`;

const Row = styled.div`
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 8px;
`;

const Target = styled.div`
  display: flex;
  flex: 1;
  align-items: center;
  gap: 4px;
  min-inline-size: 0;
`;

const Arrow = styled.span`
  color: ${color("foreground.subtle")};
  [dir="rtl"] & {
    transform: scaleX(-1);
  }
`;

const Notice = styled.p<{ readonly $isBad?: boolean }>`
  ${small}
  margin: 0;
  color: ${({ $isBad, theme }) => color($isBad === true ? "foreground.danger" : "foreground.subtle")({ theme })};
`;

const Copied = styled.output`
  ${small}
  flex: 1;
  color: ${color("foreground.subtle")};
`;
