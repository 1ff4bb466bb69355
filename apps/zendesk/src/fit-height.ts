import * as z from "zod/mini";
import { ask } from "./ask.ts";
import { ACTIONS, READS, type ZafClient } from "./zaf.ts";

export type FitHeightOptions = {
  readonly client: ZafClient;
  /** CSS pixels of the app's frame that are in sight once it is as tall as asked; undefined while it is hidden. */
  readonly visibleHeight: (asked: number) => Promise<number | undefined>;
};

export type FitHeight = {
  /** CSS pixels to ask for where Zendesk does not say how much room there is. */
  readonly setFallback: (height: number) => void;
  /** Asks for the whole height of the tray, unless nothing changed since it was measured. */
  readonly fit: () => void;
};

/** CSS pixels. Below the first, a conversation and a composer do not fit; the second is what stands above and below a tray. */
const SHORTEST = 480;
const AROUND_TRAY = 150;

const ViewportSize = z.object({ height: z.number().check(z.positive(), z.maximum(20_000)) });

/**
 * Makes the frame as tall as the tray shows. Zendesk says how tall the window is and not what part of it a tray has, so
 * the frame first asks for all of it, looks how much of itself is in sight, and asks for that. One run at a time.
 */
export function fitHeight({ client, visibleHeight }: FitHeightOptions): FitHeight {
  let fallback: number | undefined;
  let fitted: { readonly window: number; readonly height: number } | undefined;
  let isRunning = false;
  let isStale = false;

  // Cosmetic: an answer, or none, changes nothing for the agent.
  const resize = (height: number): Promise<unknown> =>
    client.invoke(ACTIONS.resize, { width: "100%", height: `${Math.ceil(height)}px` }).catch(() => undefined);

  const windowHeight = async (): Promise<number | undefined> => {
    const answers = await ask(client, [READS.viewport]).catch(() => undefined);
    const size = ViewportSize.safeParse(answers?.value(READS.viewport));
    return size.success ? size.data.height : undefined;
  };

  const fitOnce = async (): Promise<void> => {
    const window = await windowHeight();
    if (window === undefined) {
      if (fallback !== undefined) await resize(fallback);
      return;
    }
    // A frame that was hidden while the window changed comes back at its old height, so it is told again in any case.
    if (fitted?.window === window) return void (await resize(fitted.height));
    await resize(window);
    const visible = await visibleHeight(window);
    const height = Math.max(SHORTEST, visible ?? window - AROUND_TRAY);
    // What was not seen is a guess: the next time is another try.
    fitted = visible === undefined ? undefined : { window, height };
    await resize(height);
  };

  const fit = async (): Promise<void> => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      await fitOnce();
    }
    isRunning = false;
  };

  return {
    setFallback: (height) => {
      fallback = Math.max(1, height);
    },
    fit: () => void fit(),
  };
}
