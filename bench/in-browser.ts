import { launchChromium } from "@sottovoce/testing/chromium";
import { startWorkbench } from "@sottovoce/workbench";
import { samples } from "@sottovoce/workbench/samples";

/**
 * `node in-browser.ts` (after the apps' builds): the privacy scan in the built sidebar, in Chromium. From opening the
 * frame until the engine is ready, the longest task on the main thread meanwhile and while texts are scanned, and how
 * long one scan of 1,000 characters takes: the detection alone, by the worker's own clock (which ticks in tenths of a
 * millisecond), and the round trip through the worker as the tab sees it; the same load where a policy forbids workers,
 * on the main thread; beside it the sidebar with no engine at all, whose tasks are the sidebar's own. Medians of five runs.
 */
const RUNS = 5;
const SCANS = 200;
const LENGTH = 1_000;
const SLACK_MS = 50;
const FIRST_TICKET = 2041;

const workbench = await startWorkbench({
  ports: { workbench: 0, zendeskApp: 0, oracle: 0 },
  // Nobody listens there: what is measured ends before anything is sent.
  apiUrl: "http://127.0.0.1:9",
  developmentKey: "a-development-key-of-no-worth",
});
const browser = await launchChromium();
const text = samples
  .filter(({ language }) => language.startsWith("es"))
  .flatMap(({ messages }) => messages.filter(({ body }) => !body.includes("<")).map(({ body }) => body))
  .join("\n")
  .slice(0, LENGTH);

for (const mode of ["worker", "main thread", "no engine"] as const) {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await measure(mode));
  const middle = (pick: (run: Run) => number): number => median(runs.map(pick));
  const { ready, loading, scanning, p50, p95, alone50, alone95 } = {
    ready: middle((run) => run.ready).toFixed(0),
    loading: middle((run) => run.loading).toFixed(0),
    scanning: middle((run) => run.scanning).toFixed(0),
    p50: middle((run) => run.p50).toFixed(1),
    p95: middle((run) => run.p95).toFixed(1),
    alone50: middle((run) => run.alone50).toFixed(1),
    alone95: middle((run) => run.alone95).toFixed(1),
  };
  process.stdout.write(
    mode === "no engine"
      ? `${mode}: longest main-thread task ${loading} ms, the sidebar's own, and nothing is sent\n`
      : `${mode}: ready ${ready} ms after the frame opens · longest main-thread task until then ${loading} ms, while scanning ${scanning} ms` +
          (mode === "worker"
            ? ` · ${LENGTH} characters: detection alone p50 ${alone50} ms, p95 ${alone95} ms; round trip p50 ${p50} ms, p95 ${p95} ms\n`
            : "\n"),
  );
}
await browser.close();
await workbench.close();

type Mode = "worker" | "main thread" | "no engine";
type Run = Record<"ready" | "loading" | "scanning" | "p50" | "p95" | "alone50" | "alone95", number>;

type Watched = {
  /** Milliseconds after the frame opened. */
  ready: number;
  tasks: { readonly end: number; readonly duration: number }[];
  worker: Worker | undefined;
};

async function measure(mode: Mode): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await page.addInitScript(watch, mode !== "worker");
  if (mode === "no engine") await page.route("**/{names.json,engine.js}", (route) => route.abort());
  await page.goto(`${workbench.url}/zendesk/tickets/${FIRST_TICKET}`);
  const frame = await (await page.waitForSelector("iframe:not([hidden])")).contentFrame();
  if (frame === null) throw new Error("the app has no frame");
  // The conversation is learned from, then the API turns out not to be there; or the engine does.
  await frame.waitForSelector("[role=alert]", { timeout: 60_000 });
  const scans = mode !== "worker" ? [] : await frame.evaluate(scanMany, { text, times: SCANS });
  const [worker] = page.workers();
  const alone =
    mode !== "worker" || worker === undefined ? [] : await worker.evaluate(scanAlone, { text, times: SCANS });
  const { ready, tasks } = await frame.evaluate(() => {
    const { ready, tasks }: Watched = Reflect.get(globalThis, "watched");
    return { ready, tasks };
  });
  await context.close();
  const longest = (those: Watched["tasks"]): number => Math.max(0, ...those.map(({ duration }) => duration));
  const end = mode === "no engine" ? Infinity : ready + SLACK_MS;
  const share = (times: readonly number[], at: number): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * at)] ?? 0;
  return {
    ready,
    loading: longest(tasks.filter((task) => task.end <= end)),
    scanning: longest(tasks.filter((task) => task.end > end)),
    p50: share(scans, 0.5),
    p95: share(scans, 0.95),
    alone50: share(alone, 0.5),
    alone95: share(alone, 0.95),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs in every frame before its scripts: notes long tasks (50 ms and more), and when the engine is ready. */
function watch(isWorkerForbidden: boolean): void {
  const watched: Watched = { ready: 0, tasks: [], worker: undefined };
  Reflect.set(globalThis, "watched", watched);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ end: startTime + duration, duration });
  }).observe({ type: "longtask", buffered: true });
  const Own = globalThis.Worker;
  globalThis.Worker = class extends Own {
    constructor(...args: ConstructorParameters<typeof Own>) {
      if (isWorkerForbidden) throw new DOMException("no workers here", "SecurityError");
      super(...args);
      watched.worker = this;
      this.addEventListener("message", ({ data }) => {
        if (data.kind === "ready") watched.ready = performance.now();
      });
    }
  };
  if (!isWorkerForbidden) return;
  // Nothing says so on the main thread: the engine is taken for ready when its chunk and the model have come.
  new PerformanceObserver((list) => {
    for (const { name, responseEnd } of list.getEntriesByType("resource") as PerformanceResourceTiming[])
      if (/\/(?:engine\.js|names\.json)$/u.test(name)) watched.ready = Math.max(watched.ready, responseEnd);
  }).observe({ type: "resource", buffered: true });
}

/** Asks the sidebar's own worker, one text after the other. Runs in the frame. */
async function scanMany({ text, times }: { readonly text: string; readonly times: number }): Promise<number[]> {
  const { worker }: Watched = Reflect.get(globalThis, "watched");
  if (worker === undefined) throw new Error("there is no worker");
  const ask = (id: number): Promise<number> =>
    new Promise((resolve) => {
      const started = performance.now();
      const heard = ({ data }: MessageEvent): void => {
        if (data.id !== id) return;
        worker.removeEventListener("message", heard);
        resolve(performance.now() - started);
      };
      worker.addEventListener("message", heard);
      worker.postMessage({ kind: "scan", id, text, options: {} });
    });
  const took: number[] = [];
  for (let i = 0; i < times; i++) took.push(await ask(1_000_000 + i));
  return took;
}

/** Runs in the worker: hands it messages as the tab would and takes its answers before they leave, so that nothing travels. */
async function scanAlone({ text, times }: { readonly text: string; readonly times: number }): Promise<number[]> {
  const own = globalThis.postMessage;
  const took: number[] = [];
  for (let id = 2_000_000; id < 2_000_000 + times; id++)
    took.push(
      await new Promise<number>((resolve) => {
        globalThis.postMessage = () => {
          resolve(performance.now() - started);
        };
        const message = new MessageEvent("message", { data: { kind: "scan", id, text, options: {} } });
        const started = performance.now();
        globalThis.dispatchEvent(message);
      }),
    );
  globalThis.postMessage = own;
  return took;
}
