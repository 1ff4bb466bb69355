import { useEffect, useRef } from "react";

export type Shortcuts = {
  readonly next: () => void;
  readonly previous: () => void;
  readonly original: () => void;
  readonly privacy: () => void;
  readonly translate: () => void;
  readonly insert: () => void;
};

/** Plain keys act only while nothing is being typed; keys with Ctrl or ⌘ act everywhere. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      current.current[action]();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

const PLAIN: Readonly<Record<string, keyof Shortcuts>> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  o: "original",
  p: "privacy",
};

function actionOf(event: KeyboardEvent): keyof Shortcuts | undefined {
  // An input method is composing: Enter belongs to it.
  if (event.defaultPrevented || event.isComposing || event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey)
    return event.key === "Enter" ? (event.shiftKey ? "insert" : "translate") : undefined;
  return isTyping(event.target) ? undefined : PLAIN[event.key];
}

/** Also menus and pickers: they have keys of their own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable], [role=menu], [aria-haspopup]") !== null;

/** How the modifier is called on this machine. */
export const modifier = (): string => (/Mac|iPhone|iPad/u.test(navigator.platform) ? "⌘" : "Ctrl+");
