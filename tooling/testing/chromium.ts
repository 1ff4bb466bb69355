import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's Chromium, or the one that CHROMIUM names. Nothing is downloaded. */
export const chromiumPath = (): string => process.env["CHROMIUM"] ?? "/usr/bin/chromium";

export const hasChromium = (): boolean => existsSync(chromiumPath());

/** A browser without a profile that makes no call of its own. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
