import { useState, type JSX, type ReactNode } from "react";
import { ChevronIcon } from "./icons.tsx";
import styled from "styled-components";
import { TextButton } from "./parts.tsx";

/** A part that is folded away until the agent wants it. */
export function Fold({
  label,
  onOpen,
  children,
}: {
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Toggle
        aria-expanded={isOpen}
        onClick={() => {
          if (!isOpen) onOpen();
          setOpen(!isOpen);
        }}
      >
        <ChevronIcon />
        {label}
      </Toggle>
      {isOpen && children}
    </div>
  );
}

const Toggle = styled(TextButton)`
  display: inline-flex;
  min-block-size: 24px;
  align-items: center;
  gap: 4px;
  &[aria-expanded="true"] svg {
    transform: rotate(180deg);
  }
`;
