import type { JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import type { Check } from "../conversation/checks.ts";
import type { MessageKey } from "../i18n/en.ts";
import { color } from "./colors.ts";
import { CheckIcon, WarningIcon } from "./icons.tsx";
import { focusRing, small } from "./parts.tsx";
import { Tip } from "./tip.tsx";

/** What was checked of a translation, quietly: a tick, or what differs. */
export function Badges({
  checks,
  language,
}: {
  readonly checks: readonly Check[];
  readonly language: string;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <List>
      {checks.map((check) => {
        const { id, verdict, details } = check;
        const words = t(wordsOf(check), { language, details: details.join(", ") });
        return (
          <li key={id}>
            <Tip content={words}>
              <Badge type="button" $verdict={verdict} aria-label={`${t(`check.${id}`)}: ${words}`}>
                {verdict === "good" ? <CheckIcon /> : <WarningIcon />}
                {t(`check.${id}`)}
              </Badge>
            </Tip>
            {details.length > 0 && <Details dir="auto">{details.join(", ")}</Details>}
          </li>
        );
      })}
    </List>
  );
}

const wordsOf = (check: Check): MessageKey =>
  check.id === "language" ? "check.language.differs" : `check.${check.id}.${check.verdict}`;

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  margin: 0;
  padding: 0;
  list-style: none;
  li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
`;

const TONES: Readonly<Record<Check["verdict"], string>> = {
  good: "foreground.success",
  differs: "foreground.warning",
};

const Badge = styled.button<{ readonly $verdict: Check["verdict"] }>`
  ${small}
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-block-size: 24px;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: ${({ $verdict, theme }) => color(TONES[$verdict])({ theme })};
  cursor: default;
  font-family: inherit;
  ${focusRing}
`;

const Details = styled.span`
  ${small}
  color: ${color("foreground.warning")};
  overflow-wrap: anywhere;
`;
