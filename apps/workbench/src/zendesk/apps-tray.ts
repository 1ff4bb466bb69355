import { element } from "../pages/element.ts";
import type { Words } from "./words.ts";

/** CSS pixels; the first is Zendesk's default. */
const WIDTH = { start: 320, min: 280, max: 600, step: 20 } as const;

/** The column of apps at the end of the page, and the handle that makes it wider or narrower. */
export function appsTray(words: Words) {
  const tray = element("aside", { class: "tray", "aria-label": words.apps }, element("h2", {}, words.apps));
  const handle = element("div", {
    class: "handle",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": words.width,
    "aria-valuemin": String(WIDTH.min),
    "aria-valuemax": String(WIDTH.max),
  });
  let width: number = WIDTH.start;

  const setWidth = (wanted: number) => {
    width = Math.min(WIDTH.max, Math.max(WIDTH.min, Math.round(wanted)));
    tray.style.width = `${width}px`;
    handle.setAttribute("aria-valuenow", String(width));
  };
  setWidth(WIDTH.start);

  /** Towards the start of the line widens the tray, in either writing direction. */
  const outward = () => (getComputedStyle(tray).direction === "rtl" ? 1 : -1);

  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width - outward() * WIDTH.step);
    if (key === "ArrowRight") setWidth(width + outward() * WIDTH.step);
    if (key === "Home") setWidth(WIDTH.min);
    if (key === "End") setWidth(WIDTH.max);
  });
  handle.addEventListener("pointerdown", (start) => {
    const from = width;
    handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => setWidth(from + outward() * (event.clientX - start.clientX));
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  return { tray, handle };
}
