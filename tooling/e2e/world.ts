import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startStack, type Stack } from "@sottovoce/start/stack";
import { launchChromium } from "@sottovoce/testing/chromium";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { startRecorder, type Recorder } from "./recorder.ts";

/** Everything real, on this machine: engine behind a recorder, Worker, D1, queue, workbench, Chromium. */
export type World = {
  readonly stack: Stack;
  readonly engine: Recorder;
  /** A fresh tab with an empty profile, and all that leaves it. */
  readonly openTab: () => Promise<Tab>;
  /** Every byte that D1, the queue and wrangler keep on disk, and every line they wrote. */
  readonly kept: () => string;
  readonly close: () => Promise<void>;
};

export type Tab = {
  readonly page: Page;
  /** Method, URL, headers and body of every request of the tab and of the frames in it. */
  readonly sent: () => readonly string[];
  /** Cookies and storage of every origin in the tab. */
  readonly stored: () => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-e2e-"));
  const engine = await startRecorder();
  let engineUrl: string | undefined;
  const stack = await startStack({
    folder,
    install: false,
    log: () => {},
    vendors: (url) => {
      engineUrl = url;
      return [{ id: "apertium", settings: { url: engine.url } }];
    },
  });
  if (engineUrl === undefined) throw new Error(["the local engine is not here", ...stack.advice].join("\n"));
  engine.pointAt(engineUrl);
  const browser = await launchChromium();
  return {
    stack,
    engine,
    openTab: () => openTab(browser),
    kept: () => [stack.api.output(), ...filesIn(folder)].join("\n"),
    close: async () => {
      await browser.close();
      await stack.stop();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: "en-US" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const sent: string[] = [];
  context.on("request", (request) => {
    const headers = Object.entries(request.headers()).map(([name, value]) => `${name}: ${value}`);
    sent.push([`${request.method()} ${request.url()}`, ...headers, request.postData() ?? ""].join("\n"));
  });
  const page = await context.newPage();
  return { page, sent: () => sent, stored: () => storedIn(context, page), close: () => context.close() };
}

async function storedIn(context: BrowserContext, page: Page): Promise<string> {
  const perFrame = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        // A frame of another site may be refused its storage: then nothing can be in it.
        const orRefused = async (read: () => unknown): Promise<unknown> => {
          try {
            return await read();
          } catch {
            return "refused";
          }
        };
        return JSON.stringify([
          await orRefused(() => Object.entries(localStorage)),
          await orRefused(() => Object.entries(sessionStorage)),
          await orRefused(() => document.cookie),
          await orRefused(() => indexedDB.databases()),
          await orRefused(() => caches.keys()),
        ]);
      }),
    ),
  );
  return JSON.stringify([await context.storageState(), ...perFrame]);
}

/** As UTF-8 and as UTF-16, so that text shows in whichever way a database wrote it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return [bytes.toString("utf8"), bytes.toString("utf16le")];
    });
}
