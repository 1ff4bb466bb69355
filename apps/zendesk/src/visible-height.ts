/** Milliseconds for a frame that was just made taller to be laid out and looked at by the page around it. */
const SETTLED_MS = 250;

/** One observation for each hundredth of the frame that comes into sight or leaves it. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * CSS pixels of this frame that are in sight, whatever scrolls and cuts it outside; no page but this one is read.
 * Undefined while nothing of it is.
 */
export function visibleHeight(): Promise<number | undefined> {
  return new Promise((resolve) => {
    let height = 0;
    const observer = new IntersectionObserver(
      (entries) => {
        height = entries.at(-1)?.intersectionRect.height ?? height;
      },
      { threshold: STEPS },
    );
    observer.observe(document.documentElement);
    setTimeout(() => {
      observer.disconnect();
      resolve(height > 0 ? Math.floor(height) : undefined);
    }, SETTLED_MS);
  });
}
