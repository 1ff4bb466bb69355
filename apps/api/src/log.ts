import { classOf } from "./errors.ts";

/** The only line this Worker ever writes: something failed that nobody foresaw. No message, no stack: they may quote text. */
export function logFailure(requestId: string, error: unknown): void {
  write({ requestId, error: classOf(error) });
}

/** A Worker that is set up wrongly: the names of the variables, never their values. */
export function logBadEnvironment(requestId: string, variables: readonly string[]): void {
  write({ requestId, error: "EnvError", variables });
}

type Line = Readonly<Record<string, unknown>>;
const watchers = new Map<string, (line: Line) => void>();

/** Lines of one request, for the live canary: an admin sees what was logged of his own ticket. @returns ends it */
export function watchLog(requestId: string, seen: (line: Line) => void): () => void {
  watchers.set(requestId, seen);
  return () => void watchers.delete(requestId);
}

function write(line: Line): void {
  watchers.get(String(line["requestId"]))?.(line);
  // oxlint-disable-next-line eslint/no-console -- the one place that writes
  console.error(JSON.stringify({ level: "error", ...line }));
}
