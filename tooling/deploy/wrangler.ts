import { spawn } from "node:child_process";
import { DeployError } from "./options.ts";

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs one command of wrangler to its end. `input` goes in by a pipe. */
export type Wrangler = (args: readonly string[], options?: { readonly input?: string }) => Promise<Ran>;

export type WranglerOptions = {
  /** The program and its first arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly account?: string | undefined;
};

export const wranglerIn =
  ({ command: [program, ...first], cwd, account }: WranglerOptions): Wrangler =>
  (args, { input } = {}) =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        ...(account === undefined ? {} : { CLOUDFLARE_ACCOUNT_ID: account }),
        WRANGLER_SEND_METRICS: "false",
        // It would write what it does to a file in the home folder.
        WRANGLER_WRITE_LOGS: "false",
        NO_COLOR: "1",
      };
      const child = spawn(program, [...first, ...args], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
      const end = (code: number, more = ""): void =>
        resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() + more });
      child.once("error", (error) => end(127, error.message));
      child.once("close", (code) => end(code ?? 1));
      // A child that ends before it has read everything says so by its exit code.
      child.stdin.on("error", () => undefined);
      child.stdin.end(input ?? "");
    });

type Secretly = { readonly input?: string; readonly hidden?: readonly string[] };

/** The same, for what must work. `hidden` values are struck from what is said of a failure. @throws DeployError with wrangler's own last words */
export async function must(
  wrangler: Wrangler,
  args: readonly string[],
  { input, hidden = [] }: Secretly = {},
): Promise<string> {
  const { code, stdout, stderr } = await wrangler(args, input === undefined ? {} : { input });
  if (code === 0) return stdout;
  throw new DeployError(`wrangler ${args.join(" ")} ended with ${code}\n${lastWords(`${stdout}\n${stderr}`, hidden)}`);
}

const lastWords = (text: string, hidden: readonly string[]): string =>
  hidden
    .reduce((words, secret) => words.replaceAll(secret, "…"), text)
    .trim()
    .split("\n")
    .slice(-15)
    .join("\n");
