import { EXTENSION_PATH } from "../wire.ts";
import { element } from "./dom.ts";
import type { Session } from "./session.ts";

export type Frames = {
  /** The hidden start page of the console extension. */
  readonly start: HTMLIFrameElement;
  readonly left: HTMLElement;
  readonly right: HTMLElement;
};

/** Runs the extension's start page hidden, then shows each pane it rendered in a frame of its own. */
export function createFrames({ desktop }: Session): Frames {
  const start = element("iframe", {
    hidden: true,
    title: "Extension start page",
    src: `${EXTENSION_PATH}index.html`,
  });
  const sides = {
    left: element("aside", { class: "panes is-left", hidden: true }),
    right: element("aside", { class: "panes is-right", hidden: true }),
  };
  const shown = new Map<string, HTMLElement>();

  const draw = () => {
    for (const pane of desktop.panes()) {
      if (!pane.isVisible || shown.has(pane.id)) continue;
      const frame = element("iframe", { class: "pane-frame", title: pane.label, src: pane.contentUrl });
      frame.style.width = `${pane.width}px`;
      const holder = element("section", { class: "pane" }, element("h2", { class: "pane-label" }, pane.label), frame);
      shown.set(pane.id, holder);
      sides[pane.side].append(holder);
      sides[pane.side].hidden = false;
    }
  };
  desktop.onChange(draw);
  return { start, ...sides };
}
