import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** The first port at or after `wanted` that nobody on the loopback address listens on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) if (await isFree(port)) return port;
  throw new Error(`no free port from ${wanted} to ${wanted + 49}`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

export type Running = {
  /** Everything it wrote so far. */
  readonly output: () => string;
  readonly exited: Promise<number>;
  readonly stop: () => Promise<void>;
};

/** A child in a process group of its own, so that stopping it stops what it started. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Running {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const chunks: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  const exited = new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  return {
    output: () => chunks.join(""),
    exited,
    stop: async () => {
      kill(child, "SIGTERM");
      const gone = await Promise.race([exited.then(() => true), delay(5_000).then(() => false)]);
      if (!gone) kill(child, "SIGKILL");
    },
  };
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until an address answers 2xx. Rejects when `gone` settles first or the time is up. */
export async function answers(url: string, gone: Promise<unknown>, seconds: number): Promise<void> {
  let ended = false;
  void gone.then(() => (ended = true));
  const deadline = Date.now() + seconds * 1_000;
  while (Date.now() < deadline && !ended) {
    const reply = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (reply?.ok === true) return;
    await delay(150);
  }
  throw new Error(
    ended ? `the server behind ${url} ended before it answered` : `${url} did not answer in ${seconds} s`,
  );
}
