import { lazy, Suspense, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { Actions, RecordView, Snapshot } from "../conversation/snapshot.ts";
import { color } from "./colors.ts";
import { PauseIcon, PlayIcon, ShieldIcon } from "./icons.tsx";
import { LanguagePicker } from "./language-picker.tsx";
import { languageName } from "./languages.ts";
import type { MoreMenuProps } from "./more-menu.tsx";
import { IconAction, small, Title, Unseen } from "./parts.tsx";

export type HeaderProps = {
  readonly snapshot: Snapshot;
  readonly record: RecordView;
  readonly actions: Actions;
  readonly isPrivacyView: boolean;
  readonly onPrivacyView: () => void;
  readonly onCopyMasked: () => void;
  readonly onHelp: () => void;
};

/** A file that cannot be fetched takes the menu away and nothing else. */
const MoreMenu = lazy(() =>
  import("./more-menu.tsx").then(
    (module): { default: (props: MoreMenuProps) => JSX.Element | null } => ({ default: module.MoreMenu }),
    () => ({ default: () => null }),
  ),
);

/** One line: which language becomes which, how far it is, and the few things an agent can change. */
export function Header({
  snapshot,
  record,
  actions,
  isPrivacyView,
  onPrivacyView,
  onCopyMasked,
  onHelp,
}: HeaderProps): JSX.Element {
  const { t } = useTranslation();
  const { done, total } = record.progress;
  return (
    <Bar>
      <Title />
      <CustomerLanguage snapshot={snapshot} record={record} onChoose={actions.chooseLanguage} />
      <Arrow aria-hidden>→</Arrow>
      <Target>
        <Unseen>{t("header.agentLanguage")}: </Unseen>
        {languageName(snapshot.agentLanguage, snapshot.uiLocale)}
      </Target>
      <Count>{record.isPaused ? t("progress.paused") : done < total ? t("progress.count", { done, total }) : ""}</Count>
      <IconAction
        label={t(record.isPaused ? "header.resume" : "header.pause")}
        icon={record.isPaused ? <PlayIcon /> : <PauseIcon />}
        onClick={() => actions.setPaused(!record.isPaused)}
      />
      <IconAction
        label={t(isPrivacyView ? "header.privacyHide" : "header.privacyShow")}
        icon={<ShieldIcon />}
        isPressed={isPrivacyView}
        onClick={onPrivacyView}
      />
      <Suspense fallback={<Place />}>
        <MoreMenu onRetranslate={actions.retranslateAll} onCopyMasked={onCopyMasked} onHelp={onHelp} />
      </Suspense>
      <Progress
        aria-hidden
        style={{ inlineSize: `${total === 0 ? 0 : Math.round((100 * done) / total)}%`, opacity: done < total ? 1 : 0 }}
      />
    </Bar>
  );
}

/** The detected language, and its correction, in one control. */
function CustomerLanguage({
  snapshot,
  record,
  onChoose,
}: {
  readonly snapshot: Snapshot;
  readonly record: RecordView;
  readonly onChoose: (language: string | undefined) => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { uiLocale } = snapshot;
  const { language, isSure, isChosen } = record.customer;
  const name = language === undefined ? undefined : languageName(language, uiLocale);
  const isBusy = record.progress.done < record.progress.total && record.halted === undefined && !record.isPaused;
  const said =
    name === undefined
      ? isBusy
        ? "…"
        : t("header.unknown")
      : isSure || isBusy
        ? name
        : t("header.unsure", { language: name });
  return (
    <LanguagePicker
      isStrong
      label={t("header.customerLanguage")}
      uiLocale={uiLocale}
      value={isChosen ? (language ?? "") : ""}
      none={isChosen ? t("header.detect") : said}
      extra={language}
      onChoose={(tag) => onChoose(tag === "" ? undefined : tag)}
    />
  );
}

const Bar = styled.header`
  position: relative;
  display: flex;
  flex-shrink: 0;
  align-items: center;
  block-size: 40px;
  padding-inline: 12px 4px;
  border-block-end: 1px solid ${color("border.default")};
`;

/** As wide as the menu's button, so that nothing moves when it comes. */
const Place = styled.span`
  flex: none;
  inline-size: 32px;
`;

const Arrow = styled.span`
  margin-inline: 4px;
  color: ${color("foreground.subtle")};
  [dir="rtl"] & {
    transform: scaleX(-1);
  }
`;

const Target = styled.span`
  flex: 0 8 auto;
  overflow: hidden;
  min-inline-size: 24px;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Count = styled.span`
  margin-inline: 4px;
  ${small}
  flex: 1 0 auto;
  color: ${color("foreground.subtle")};
  font-variant-numeric: tabular-nums;
  text-align: end;
  white-space: nowrap;
`;

const Progress = styled.span`
  position: absolute;
  inset-block-end: -1px;
  inset-inline-start: 0;
  block-size: 2px;
  background: ${color("border.primaryEmphasis")};
  transition: inline-size 120ms linear;
  @media (forced-colors: active) {
    background: Highlight;
    forced-color-adjust: none;
  }
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;
