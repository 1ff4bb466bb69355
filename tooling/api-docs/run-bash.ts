import { spawn } from "node:child_process";

export type Ran = { readonly output: string; readonly errors: string };

/** Runs commands one after the other in one shell, as somebody who copies them does. @returns what each wrote */
export async function runBash(
  scripts: readonly string[],
  { folder, variables }: { readonly folder: string; readonly variables: Readonly<Record<string, string>> },
): Promise<readonly Ran[]> {
  const mark = `--- ${crypto.randomUUID()} ---`;
  const together = scripts.map((script) => `${script}\necho; echo '${mark}'; echo '${mark}' >&2`).join("\n");
  const shell = spawn("bash", ["--norc", "--noprofile", "-eu", "-o", "pipefail", "-c", together], {
    cwd: folder,
    // Bash takes a socket for a remote login, and reads its owner's settings.
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"] ?? "", ...variables },
  });
  const [output, errors] = await Promise.all([textOf(shell.stdout), textOf(shell.stderr)]);
  const [out, err] = [output.split(mark), errors.split(mark)];
  return scripts.map((_, index) => ({
    output: index < out.length - 1 ? (out[index] ?? "").trim() : "the shell ended before",
    errors: (err[index] ?? "").trim(),
  }));
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += String(chunk);
  return text;
}
