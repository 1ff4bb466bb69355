import { classOf } from "./errors.ts";

/** The only line this Worker ever writes: something failed that nobody foresaw. No message, no stack: they may quote text. */
export function logFailure(requestId: string, error: unknown): void {
  console.error(JSON.stringify({ level: "error", requestId, error: classOf(error) }));
}
