import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { PYTHON } from "./debian.ts";
import { exposedAddresses } from "./listening.ts";

const WRAPPER = fileURLToPath(new URL("apy.py", import.meta.url));
const MODES = "/usr/share/apertium";
const READY_WITHIN_MS = 20_000;

export type Running = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts APy at this port, or at any where it is taken or 0, and waits until it answers. Rejects with the reason; then nothing is left running. */
export async function startApy(preferredPort: number): Promise<Running> {
  const port = (preferredPort > 0 ? await listen(preferredPort) : undefined) ?? (await listen(0));
  if (port === undefined) throw new Error("no port is free");
  // One process; a direction that is not used for five minutes gives its memory back.
  const child = spawn(PYTHON, [WRAPPER, "-p", String(port), "-j", "1", "-m", "300", MODES], {
    cwd: "/",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" },
    // stdin stays open and empty: APy ends when it closes. A group of its own, so that its pipelines end with it.
    stdio: ["pipe", "ignore", "pipe"],
    detached: true,
  });
  const stop = stopper(child);
  const startup = readStartup(child);
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child);
    const exposed = exposedAddresses(port);
    if (exposed !== undefined && exposed.length > 0) throw new Error("APy listens on more than the loopback address");
    return { url, stop };
  } catch (error) {
    await stop();
    const said = startup.read().trim().split("\n").at(-1) ?? "";
    throw new Error(
      `${error instanceof Error ? error.message : "APy did not start"}${said === "" ? "" : `: ${said}`}`,
      { cause: error },
    );
  } finally {
    startup.forget();
  }
}

/** What is written before the first request cannot hold text. What comes later is read and dropped. */
function readStartup(child: ChildProcess): { readonly read: () => string; readonly forget: () => void } {
  let said: string | undefined = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    if (said !== undefined) said = (said + chunk.toString("utf8")).slice(-2_000);
  });
  return {
    read: () => said ?? "",
    forget: () => {
      said = undefined;
    },
  };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("APy ended at once");
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`APy did not answer within ${READY_WITHIN_MS / 1_000} s`);
}

/** Whether an APy answers there. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url.replace(/\/$/, "")}/listPairs`, {
      signal: AbortSignal.timeout(2_000),
      redirect: "manual",
    });
    const body: unknown = await response.json();
    return response.ok && typeof body === "object" && body !== null && "responseData" in body;
  } catch {
    return false;
  }
}

function stopper(child: ChildProcess): () => Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return async () => {
    child.stdin?.destroy();
    killGroup(child, "SIGTERM");
    const timer = setTimeout(() => killGroup(child, "SIGKILL"), 3_000);
    await ended;
    clearTimeout(timer);
    // Pipelines that outlived APy itself.
    killGroup(child, "SIGKILL");
    child.stderr?.destroy();
  };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in it.
  }
}

/** Binds and lets go again; resolves to the port, or to nothing where it is taken. */
function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}
