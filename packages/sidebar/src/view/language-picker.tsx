import { Field, Select } from "@zendeskgarden/react-forms";
import { useMemo, type JSX } from "react";
import styled from "styled-components";
import { color } from "./colors.ts";
import { ChevronIcon } from "./icons.tsx";
import { languageChoices } from "./languages.ts";

export type LanguagePickerProps = {
  readonly label: string;
  readonly uiLocale: string;
  /** The chosen tag, or empty for the first line. */
  readonly value: string;
  /** The line that stands for no choice; absent: there is none. */
  readonly none?: string;
  /** A language outside the usual list that has to be offered. */
  readonly extra: string | undefined;
  readonly isStrong?: boolean;
  readonly onChoose: (language: string) => void;
};

/** A native control: it takes typing ahead, speaks every screen reader's language, and no frame cuts it off. */
export function LanguagePicker({
  label,
  uiLocale,
  value,
  none,
  extra,
  isStrong = false,
  onChoose,
}: LanguagePickerProps): JSX.Element {
  const choices = useMemo(() => languageChoices(uiLocale, extra), [uiLocale, extra]);
  return (
    <Picker>
      <Field.Label hidden>{label}</Field.Label>
      <Shown
        isCompact
        isBare
        value={value}
        title={label}
        $isStrong={isStrong}
        onChange={(event) => onChoose(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </Shown>
      <Chevron aria-hidden>
        <ChevronIcon />
      </Chevron>
    </Picker>
  );
}

const Picker = styled(Field)`
  position: relative;
  flex: 0 1 auto;
  min-inline-size: 56px;
`;

const Shown = styled(Select)<{ readonly $isStrong: boolean }>`
  && {
    box-sizing: border-box;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-inline: 0 20px;
    border-radius: 2px;
    cursor: pointer;
    field-sizing: content;
    font-size: 14px;
    font-weight: ${({ $isStrong }) => ($isStrong ? 600 : 400)};
    text-overflow: ellipsis;
  }
  && option {
    font-weight: 400;
  }
`;

const Chevron = styled.span`
  position: absolute;
  inset-block: 0;
  inset-inline-end: 0;
  display: flex;
  align-items: center;
  color: ${color("foreground.subtle")};
  pointer-events: none;
`;
