import { useCallback, useEffect, useRef, useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { ConversationStore, RecordView, Snapshot } from "../conversation/snapshot.ts";
import { isSettled } from "../conversation/piece.ts";
import { isWorthRetrying, type Problem } from "../conversation/problem.ts";
import { Banner } from "./banner.tsx";
import { copyText } from "./clipboard.ts";
import { color } from "./colors.ts";
import { Composer } from "./composer.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { Header } from "./header.tsx";
import { Help } from "./help.tsx";
import { TextButton, Title, Unseen } from "./parts.tsx";
import { PROBLEM_WORDS } from "./problem-words.ts";
import { useShortcuts } from "./shortcuts.ts";

export type SidebarProps = { readonly snapshot: Snapshot; readonly actions: ConversationStore["actions"] };

/** Header, conversation, composer: or the one sentence that says why they are not there. */
export function Sidebar({ snapshot, actions }: SidebarProps): JSX.Element {
  const { t } = useTranslation();
  const { phase, record } = snapshot;
  useEffect(() => {
    const resume = () => actions.retry();
    window.addEventListener("online", resume);
    return () => window.removeEventListener("online", resume);
  }, [actions]);

  if (phase === "ready" && record !== undefined)
    return <OpenSidebar key={record.id} snapshot={snapshot} record={record} actions={actions} />;
  return (
    <Frame as="main">
      <Title />
      <Alone>
        <span>{t(phase === "loading" ? "list.loading" : phase === "failed" ? "record.failed" : "record.none")}</span>
        {phase === "failed" && <TextButton onClick={() => actions.retry()}>{t("message.tryAgain")}</TextButton>}
      </Alone>
    </Frame>
  );
}

function OpenSidebar({ snapshot, record, actions }: SidebarProps & { readonly record: RecordView }): JSX.Element {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [isPrivacyView, setPrivacyView] = useState(false);
  const [originals, setOriginals] = useState<ReadonlySet<string>>(new Set());
  const [exceptions, setExceptions] = useState<ReadonlySet<string>>(new Set());
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [note, setNote] = useState<"composer.copied" | "composer.copyFailed">();
  const onOriginal = useCallback((id: string) => setOriginals((before) => toggled(before, id)), []);
  const onMasked = useCallback((id: string) => setExceptions((before) => toggled(before, id)), []);

  const closeHelp = useCallback(() => setHelpOpen(false), []);

  const togglePrivacyView = () => {
    setPrivacyView(!isPrivacyView);
    setExceptions(new Set());
  };
  const copyMasked = () =>
    void copyText(maskedTextOf(record)).then((isDone) => setNote(isDone ? "composer.copied" : "composer.copyFailed"));

  const announced = useAnnouncement(record);

  useShortcuts({
    next: () => moveFocus(frame.current, 1),
    previous: () => moveFocus(frame.current, -1),
    original: () => {
      const id = focusedMessage();
      if (id !== undefined) onOriginal(id);
    },
    privacy: togglePrivacyView,
    translate: actions.translateReply,
    insert: actions.insertReply,
  });

  return (
    <Frame ref={frame}>
      <Header
        snapshot={snapshot}
        record={record}
        actions={actions}
        isPrivacyView={isPrivacyView}
        onPrivacyView={togglePrivacyView}
        onCopyMasked={copyMasked}
        onHelp={() => setHelpOpen(true)}
      />
      <Banners snapshot={snapshot} record={record} onRetry={() => actions.retry()} />
      {note !== undefined && (
        <Banner tone="quiet">
          {t(note)} <TextButton onClick={() => setNote(undefined)}>{t("help.close")}</TextButton>
        </Banner>
      )}
      {isHelpOpen && <Help onClose={closeHelp} />}
      <ConversationList
        snapshot={snapshot}
        record={record}
        actions={actions}
        originals={originals}
        exceptions={exceptions}
        isPrivacyView={isPrivacyView}
        sharedProblem={sharedProblem(record)}
        onOriginal={onOriginal}
        onMasked={onMasked}
      />
      <Composer snapshot={snapshot} actions={actions} />
      {/* Says that work is done, never what was written. */}
      <Unseen as="output">{announced}</Unseen>
    </Frame>
  );
}

function Banners({
  snapshot,
  record,
  onRetry,
}: {
  readonly snapshot: Snapshot;
  readonly record: RecordView;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { t } = useTranslation();
  const isSlow = useIsSlow(record);
  const shared = sharedProblem(record);
  if (record.halted !== undefined) {
    return (
      <Banner tone={record.halted === "offline" || record.halted === "rate_limited" ? "warning" : "danger"}>
        {t(PROBLEM_WORDS[record.halted])} <TextButton onClick={onRetry}>{t("message.tryAgain")}</TextButton>
      </Banner>
    );
  }
  if (snapshot.problem !== undefined) {
    return (
      <Banner tone="warning">
        {t("record.stale")} <TextButton onClick={onRetry}>{t("message.tryAgain")}</TextButton>
      </Banner>
    );
  }
  if (shared !== undefined) {
    return (
      <Banner tone="danger">
        {t(PROBLEM_WORDS[shared])}{" "}
        {isWorthRetrying(shared) && <TextButton onClick={onRetry}>{t("message.tryAgain")}</TextButton>}
      </Banner>
    );
  }
  return isSlow ? <Banner tone="quiet">{t("progress.slow")}</Banner> : null;
}

/** Milliseconds between two announcements: a screen reader that counted every message would be heard over the reply. */
const SAY_EVERY_MS = 5_000;

/** "18 of 42" now and then while there is much to do, and once that all is done. */
function useAnnouncement(record: RecordView): string {
  const { t } = useTranslation();
  const { done, total } = record.progress;
  const [said, setSaid] = useState("");
  const isWorking = done < total && !record.isPaused;
  const latest = useRef("");
  useEffect(() => {
    latest.current = t("progress.count", { done, total });
  });
  useEffect(() => {
    if (!isWorking) return;
    const timer = setInterval(() => setSaid(latest.current), SAY_EVERY_MS);
    return () => {
      clearInterval(timer);
      setSaid("");
    };
  }, [isWorking]);
  return isAllDone(record) ? t("progress.done") : said;
}

/** Milliseconds without progress after which the agent hears that it is not their fault. */
const SLOW_MS = 10_000;

function useIsSlow(record: RecordView): boolean {
  const { done, total } = record.progress;
  /** Where it stood when nothing had moved for so long. */
  const [stuckAt, setStuckAt] = useState<string>();
  const position = `${done}/${total}`;
  const isWorking = done < total && !record.isPaused;
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setStuckAt(position), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isWorking, position]);
  return isWorking && stuckAt === position;
}

/** What several texts failed of alike is said once. */
function sharedProblem({ messages, halted }: RecordView): Problem | undefined {
  const problems = messages.flatMap(({ body: { state } }) => (state.kind === "failed" ? [state.problem] : []));
  const [first] = problems;
  return halted === undefined && problems.length > 1 && problems.every((problem) => problem === first)
    ? first
    : undefined;
}

function toggled(values: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

const isAllDone = ({ progress, messages }: RecordView): boolean =>
  progress.total > 0 && progress.done === progress.total && messages.every(({ body }) => isSettled(body));

const focusedMessage = (): string | undefined =>
  document.activeElement?.closest("[data-message]")?.getAttribute("data-message") ?? undefined;

function moveFocus(frame: HTMLElement | null, step: 1 | -1): void {
  const all = [...(frame?.querySelectorAll<HTMLElement>("[data-message]") ?? [])];
  const current = all.findIndex((element) => element.contains(document.activeElement));
  // From nowhere, the newest message is the first one met.
  const next = current < 0 ? all.length - 1 : Math.max(0, Math.min(all.length - 1, current + step));
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: "nearest" });
}

const maskedTextOf = (record: RecordView): string =>
  record.messages
    .flatMap(({ body }) => (body.masked === undefined ? [] : [body.masked.vendorSaw ?? body.masked.text]))
    .join("\n\n---\n\n");

const Frame = styled.div`
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  block-size: 100vh;
  block-size: 100dvh;
  overflow: hidden;
  background: ${color("background.default")};
  color: ${color("foreground.default")};
  font-family: ${({ theme }) => theme.fonts.system};
  font-size: 14px;
  line-height: 20px;
`;

const Alone = styled.output`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 8px;
  margin: auto;
  padding: 24px;
  color: ${color("foreground.subtle")};
  text-align: center;
`;
