/** Milliseconds without news after which what was seen is taken, and after which nothing more is waited for. */
const QUIET_MS = 75;
const LONGEST_MS = 750;
const LOOK_EVERY_MS = 25;

/** One observation for each hundredth of the frame that comes into sight or leaves it. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * CSS pixels of this frame that are in sight, whatever scrolls and cuts it outside; no page but this one is read.
 * Undefined while nothing of it is, and where the frame did not become as tall as was asked.
 */
export function visibleHeight(asked: number): Promise<number | undefined> {
  const probe = document.createElement("div");
  probe.style.cssText = "position: fixed; inset: 0; visibility: hidden; pointer-events: none";
  probe.ariaHidden = "true";
  document.body.append(probe);
  const start = performance.now();
  let last = { at: start, frame: 0, seen: 0 };

  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry !== undefined)
          last = {
            at: performance.now(),
            frame: entry.boundingClientRect.height,
            seen: entry.intersectionRect.height,
          };
      },
      { threshold: STEPS },
    );
    observer.observe(probe);
    const timer = setInterval(() => {
      const now = performance.now();
      // A page around this one lays it out in its own time: before that, the old height would be measured.
      const isTall = last.frame >= asked - 1;
      if (!(isTall && now - last.at >= QUIET_MS) && now - start < LONGEST_MS) return;
      clearInterval(timer);
      observer.disconnect();
      probe.remove();
      resolve(isTall && last.seen > 0 ? Math.floor(last.seen) : undefined);
    }, LOOK_EVERY_MS);
  });
}
