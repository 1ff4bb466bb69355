/** The whole window, as Zendesk answers `viewport.size`: what its own bars take of it is for an app to find out. */
export const viewportSize = (): { readonly width: number; readonly height: number } => ({
  width: window.innerWidth,
  height: window.innerHeight,
});

/** Milliseconds of rest before apps hear that the window changed. */
const REST_MS = 100;

/** Calls the listener once the window stands still at another size. */
export function onViewport(listener: (size: ReturnType<typeof viewportSize>) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener("resize", () => {
    clearTimeout(timer);
    timer = setTimeout(() => listener(viewportSize()), REST_MS);
  });
}
