import { IconButton } from "@zendeskgarden/react-buttons";
import type { JSX, ReactNode } from "react";
import styled, { css } from "styled-components";
import { color, tinted } from "./colors.ts";
import { Tip } from "./tip.tsx";

/** Read by screen readers only. */
export const Unseen = styled.span`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** The frame is a document of its own; whoever lists its headings hears whose it is. */
export const Title = (): JSX.Element => <Unseen as="h1">Sottovoce</Unseen>;

export const small = css`
  font-size: 12px;
  line-height: 16px;
`;

export const focusRing = css`
  &:focus-visible {
    outline: 2px solid ${color("border.primaryEmphasis")};
    outline-offset: 1px;
  }
`;

/** A word that acts, in a line of small text. */
export const TextButton = styled.button.attrs({ type: "button" })`
  ${small}
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: ${color("foreground.primary")};
  cursor: pointer;
  font-family: inherit;
  text-align: start;
  &:hover {
    text-decoration: underline;
  }
  ${focusRing}
`;

export type IconActionProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  /** For actions that are on or off. */
  readonly isPressed?: boolean;
};

export function IconAction({ label, icon, onClick, isPressed }: IconActionProps): JSX.Element {
  return (
    <Tip content={label}>
      <Pressable
        size="small"
        isBasic
        aria-label={label}
        {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
        onClick={onClick}
      >
        {icon}
      </Pressable>
    </Tip>
  );
}

/** On is a filled field with an edge inside it; focus is a ring outside it. Neither is told by colour alone. */
export const pressed = css`
  background: ${tinted};
  box-shadow: inset 0 0 0 1px ${color("border.primaryEmphasis")};
  color: ${color("foreground.default")};
  @media (forced-colors: active) {
    border: 1px solid Highlight;
  }
`;

const Pressable = styled(IconButton)`
  &&&[aria-pressed="true"] {
    ${pressed}
  }
  &&&:focus-visible {
    box-shadow: none;
    outline: 2px solid ${color("border.primaryEmphasis")};
    outline-offset: 1px;
  }
  &&&[aria-pressed="true"]:focus-visible {
    box-shadow: inset 0 0 0 1px ${color("border.primaryEmphasis")};
  }
`;
