import type { JSX, ReactNode } from "react";
import styled from "styled-components";
import { color } from "./colors.ts";
import { WarningIcon } from "./icons.tsx";
import { small } from "./parts.tsx";

/** What happened and what to do next, above the conversation. */
export function Banner({
  tone,
  children,
}: {
  readonly tone: "warning" | "danger" | "quiet";
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Box role={tone === "quiet" ? "status" : "alert"} $tone={tone}>
      {tone !== "quiet" && <WarningIcon />}
      <div>{children}</div>
    </Box>
  );
}

const Box = styled.div<{ readonly $tone: "warning" | "danger" | "quiet" }>`
  ${small}
  display: flex;
  flex-shrink: 0;
  gap: 8px;
  padding: 8px 12px;
  border-block-end: 1px solid
    ${({ $tone, theme }) => color($tone === "quiet" ? "border.default" : `border.${$tone}`)({ theme })};
  background: ${({ $tone, theme }) => color($tone === "quiet" ? "background.subtle" : `background.${$tone}`)({ theme })};
  color: ${({ $tone, theme }) => color($tone === "quiet" ? "foreground.default" : `foreground.${$tone}Emphasis`)({ theme })};
  svg {
    flex-shrink: 0;
  }
  button {
    color: inherit;
    font-weight: 600;
  }
`;
