import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Scan, Scanned } from "@sottovoce/core";
import { fakeWorker, type FakeWorkerOptions } from "../testing/fake-worker.ts";
import { loadEngine, type EngineDeps } from "./load-engine.ts";
import { ScanNotLoaded } from "./scan-not-loaded.ts";
import { createScanner, type Scanner } from "./scanner.ts";

const NOTHING: Scanned = { findings: [], people: [], values: [] };
/** Says who scanned, and fails over one word. */
const scanOf =
  (who: string): Scan =>
  (text) =>
    text.includes("VENENO")
      ? Promise.reject(new Error(`broke over: ${text}`))
      : Promise.resolve({ ...NOTHING, people: [who] });

const scanners: Scanner[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const scanner of scanners.splice(0)) scanner.stop();
  vi.useRealTimers();
});

type Stage = { readonly workers?: Partial<FakeWorkerOptions>; readonly deps?: Partial<EngineDeps> };

function stage({ workers: options = {}, deps = {} }: Stage = {}) {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const loadModel = vi.fn(() => Promise.resolve(new Uint8Array(8)));
  const scanner = createScanner((signal) =>
    loadEngine(
      {
        makeWorker: () => {
          const made = fakeWorker({ scan: scanOf(`worker ${workers.length + 1}`), ...options });
          workers.push(made);
          return made.worker;
        },
        loadModule: () => Promise.resolve({ startEngine: () => scanOf("main thread") }),
        loadModel,
        ...deps,
      },
      signal,
    ),
  );
  scanners.push(scanner);
  /** What came of a scan, with as much time as it wants. */
  const scan = async (text: string): Promise<string | undefined> => {
    const outcome = scanner.scan(text, { people: ["Marta"] }).then(
      ({ people }) => people[0],
      (error: unknown) => (error instanceof ScanNotLoaded ? "not loaded" : "failed"),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    return outcome;
  };
  return { scanner, workers, scan, loadModel };
}

describe("a scan in the worker", () => {
  it("hands over model, text and memory, and gets offsets back", async () => {
    const { scan, workers } = stage();
    expect(await scan("Hola")).toBe("worker 1");
    expect(workers[0]?.sent).toEqual([
      { kind: "start", model: new Uint8Array(8) },
      { kind: "scan", id: 1, text: "Hola", options: { people: ["Marta"] } },
    ]);
    expect(workers[0]?.received.map(({ kind }) => kind)).toEqual(["hello", "ready", "scanned"]);
  });

  it("loads once for all that ask, and before anybody does", async () => {
    const { scanner, scan, workers, loadModel } = stage();
    scanner.prepare();
    await Promise.all([scan("uno"), scan("dos"), scan("tres")]);
    expect(workers).toHaveLength(1);
    expect(loadModel).toHaveBeenCalledTimes(1);
  });

  it("fails over one text without saying why, answers what is under way, and starts anew", async () => {
    const { scanner, scan, workers } = stage();
    await scan("Hola");
    const others = [scanner.scan("uno"), scanner.scan("VENENO de Marta"), scanner.scan("dos")];
    const outcomes = Promise.allSettled(others);
    await vi.advanceTimersByTimeAsync(100);
    expect((await outcomes).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(JSON.stringify(workers[0]?.received)).not.toContain("Marta");
    expect(workers[0]?.isTerminated()).toBe(true);
    expect(await scan("tres")).toBe("worker 2");
  });

  it("fails everything under way when it dies, and starts anew", async () => {
    const { scanner, scan, workers } = stage();
    await scan("Hola");
    const under = Promise.allSettled([scanner.scan("uno"), scanner.scan("dos")]);
    await Promise.resolve();
    workers[0]?.die();
    await vi.advanceTimersByTimeAsync(100);
    expect((await under).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await scan("tres")).toBe("worker 2");
  });

  it("is given up when it does not answer", async () => {
    let isHanging = true;
    const hanging: Scan = () => (isHanging ? new Promise(() => {}) : Promise.resolve(NOTHING));
    const { scan, workers } = stage({ workers: { scan: hanging } });
    expect(await scan("Hola")).toBe("failed");
    expect(workers[0]?.isTerminated()).toBe(true);
    isHanging = false;
    expect(await scan("Hola")).toBeUndefined();
  });

  it("ends with the sidebar", async () => {
    const { scanner, scan, workers } = stage();
    await scan("Hola");
    scanner.stop();
    expect(workers[0]?.isTerminated()).toBe(true);
    expect(await scan("Hola")).not.toBe("worker 1");
    expect(workers).toHaveLength(1);
  });

  it("ends with the sidebar while it is still starting", async () => {
    const { scanner, workers, scan } = stage({ deps: { loadModel: () => new Promise(() => {}) } });
    scanner.prepare();
    await vi.advanceTimersByTimeAsync(10);
    scanner.stop();
    expect(workers[0]?.isTerminated()).toBe(true);
    expect(await scan("Hola")).toBe("not loaded");
  });
});

describe("where no worker comes up, the main thread scans", () => {
  const refuse = (): never => {
    throw new DOMException("refused by the policy", "SecurityError");
  };
  it.each<readonly [string, Stage]>([
    ["it may not be made", { deps: { makeWorker: refuse } }],
    ["it says nothing", { workers: { isSilent: true } }],
    ["it cannot load the engine", { workers: { isBroken: true } }],
  ])("because %s", async (_, options) => {
    const { scan, workers, loadModel } = stage(options);
    expect(await scan("Hola")).toBe("main thread");
    expect(workers.every((worker) => worker.isTerminated())).toBe(true);
    expect(loadModel).toHaveBeenCalledTimes(1);
    expect(await scan("VENENO")).toBe("failed");
    expect(await scan("Hola")).toBe("main thread");
  });

  it("within three seconds and a bit", async () => {
    const { scanner } = stage({ workers: { isSilent: true } });
    const scanned = vi.fn();
    void scanner.scan("Hola").then(scanned);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(scanned).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(scanned).toHaveBeenCalled();
  });
});

describe("what cannot be loaded scans nothing, and is loaded when asked again", () => {
  const failing = () => Promise.reject(new Error("no such file"));
  it("no model", async () => {
    const loadModel = vi.fn<EngineDeps["loadModel"]>(failing);
    const { scan, workers } = stage({ deps: { loadModel } });
    expect(await scan("Hola")).toBe("not loaded");
    expect(workers[0]?.isTerminated()).toBe(true);
    loadModel.mockImplementation(() => Promise.resolve(new Uint8Array(8)));
    expect(await scan("Hola")).toBe("worker 2");
  });

  it("no engine, in the worker or here", async () => {
    const { scan } = stage({ workers: { isBroken: true }, deps: { loadModule: failing } });
    expect(await scan("Hola")).toBe("not loaded");
  });

  it("a line that hangs", async () => {
    const { scan, workers } = stage({ deps: { loadModel: () => new Promise(() => {}) } });
    expect(await scan("Hola")).toBe("not loaded");
    expect(workers[0]?.isTerminated()).toBe(true);
  });
});
