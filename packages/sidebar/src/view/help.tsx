import { useEffect, useRef, type JSX } from "react";
import { useTranslation } from "react-i18next";
import styled from "styled-components";
import { color } from "./colors.ts";
import { focusRing, small, TextButton } from "./parts.tsx";
import { modifier } from "./shortcuts.ts";

/** The keys, and one sentence on what the sidebar does. In place, never a dialog. */
export function Help({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Menus give the focus back to their button when they close; after that, the panel is what was asked for.
    const timer = setTimeout(() => panel.current?.focus());
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    document.addEventListener("keydown", close);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", close);
    };
  }, [onClose]);
  const rows = [
    ["J", t("help.next")],
    ["K", t("help.previous")],
    ["O", t("help.original")],
    ["P", t("help.privacy")],
    [`${modifier()}↵`, t("help.translate")],
    [`${modifier()}⇧↵`, t("help.insert")],
  ] as const;
  return (
    <Panel ref={panel} tabIndex={-1} aria-label={t("help.title")}>
      <Keys>
        {rows.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </Keys>
      <p>{t("help.about")}</p>
      <TextButton onClick={onClose}>{t("help.close")}</TextButton>
    </Panel>
  );
}

const Panel = styled.section`
  ${small}
  flex-shrink: 0;
  padding: 8px 12px;
  border-block-end: 1px solid ${color("border.default")};
  background: ${color("background.subtle")};
  p {
    margin: 8px 0 4px;
  }
  ${focusRing}
  &:focus-visible {
    outline-offset: -2px;
  }
`;

const Keys = styled.dl`
  margin: 0;
  div {
    display: flex;
    gap: 8px;
  }
  dt {
    min-inline-size: 64px;
  }
  dd {
    margin: 0;
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
`;
