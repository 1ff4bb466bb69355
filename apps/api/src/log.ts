import { classOf } from "./errors.ts";

/** The only line this Worker ever writes: something failed that nobody foresaw. No message, no stack: they may quote text. */
export function logFailure(requestId: string, error: unknown): void {
  write({ requestId, error: classOf(error) });
}

/** A Worker that is set up wrongly: the names of the variables, never their values. */
export function logBadEnvironment(requestId: string, variables: readonly string[]): void {
  write({ requestId, error: "EnvError", variables });
}

function write(line: Readonly<Record<string, unknown>>): void {
  // oxlint-disable-next-line eslint/no-console -- the one place that writes
  console.error(JSON.stringify({ level: "error", ...line }));
}
