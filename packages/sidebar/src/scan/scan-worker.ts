import { serveScans, type WorkerScope } from "./serve-scans.ts";

// The page's typings know no worker: its global scope is named by what is used of it.
serveScans(globalThis as unknown as WorkerScope, () => import("./engine.ts"));
