import { useState, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { Actions, RecordView, Snapshot } from "../conversation/snapshot.ts";
import type { Problem } from "../conversation/problem.ts";
import { color } from "./colors.ts";
import { Message, Shield } from "./message.tsx";
import { focusRing, small, TextButton } from "./parts.tsx";
import { PieceText } from "./piece-text.tsx";

export type ConversationListProps = {
  readonly snapshot: Snapshot;
  readonly record: RecordView;
  readonly actions: Actions;
  readonly originals: ReadonlySet<string>;
  /** Messages shown the other way round than the privacy view says. */
  readonly exceptions: ReadonlySet<string>;
  readonly isPrivacyView: boolean;
  /** Why several texts failed alike: said once, above the list. */
  readonly sharedProblem: Problem | undefined;
  readonly onOriginal: (id: string) => void;
  readonly onMasked: (id: string) => void;
};

/** Oldest at the top, newest in view: the scroller is anchored at its end, so that nothing above moves what is read. */
export function ConversationList(props: ConversationListProps): JSX.Element {
  const { snapshot, record, actions, originals, exceptions, isPrivacyView, sharedProblem, onOriginal, onMasked } =
    props;
  const { t } = useTranslation();
  const [isSubjectMasked, setSubjectMasked] = useState(false);
  const shared = {
    uiLocale: snapshot.uiLocale,
    agentLanguage: snapshot.agentLanguage,
    customerLanguage: record.customer.language,
    sharedProblem,
    actions,
  };
  return (
    <Scroller tabIndex={0} aria-label={t("list.label")}>
      <Messages>
        {record.earlier > 0 && (
          <TextButton onClick={actions.showEarlier}>
            {t("list.earlier", { count: Math.min(record.earlier, 30) })}
          </TextButton>
        )}
        {record.subject !== undefined && (
          <Subject aria-label={t("author.subject")}>
            <SubjectText>
              <PieceText
                {...shared}
                piece={record.subject}
                isOriginalShown={originals.has("subject")}
                isMaskedShown={isPrivacyView !== isSubjectMasked}
              />
            </SubjectText>
            {record.subject.masked !== undefined && (
              <Shield
                piece={record.subject}
                isShown={isPrivacyView !== isSubjectMasked}
                onClick={() => setSubjectMasked(!isSubjectMasked)}
              />
            )}
          </Subject>
        )}
        {record.messages.map((message) => (
          <Message
            key={message.id}
            {...shared}
            message={message}
            isOriginalShown={originals.has(message.id)}
            isMaskedShown={isPrivacyView !== exceptions.has(message.id)}
            onOriginal={onOriginal}
            onMasked={onMasked}
          />
        ))}
        {record.messages.length === 0 && <Empty>{t("record.empty")}</Empty>}
      </Messages>
    </Scroller>
  );
}

const Scroller = styled.main`
  display: flex;
  flex: 1 1 auto;
  flex-direction: column-reverse;
  min-block-size: 0;
  overflow-x: hidden;
  overflow-y: auto;
  ${focusRing}
  &:focus-visible {
    outline-offset: -2px;
  }
`;

const Messages = styled.div`
  display: flex;
  flex-direction: column;
  flex-shrink: 0;
  gap: 16px;
  min-block-size: 100%;
  box-sizing: border-box;
  padding: 12px;
`;

const Subject = styled.section`
  display: flex;
  justify-content: space-between;
  gap: 8px;
  padding-block-end: 8px;
  border-block-end: 1px solid ${color("border.subtle")};
`;

const SubjectText = styled.div`
  min-inline-size: 0;
  > div {
    font-weight: 600;
  }
`;

const Empty = styled.p`
  ${small}
  margin: auto;
  color: ${color("foreground.subtle")};
  text-align: center;
`;
