import { HostError } from "@sottovoce/sidebar";
import * as z from "zod/mini";
import type { ZafClient } from "./zaf.ts";

/** Zendesk's own client waits five minutes; an agent does not. */
export const DEADLINE_MS = 10_000;

const Result = z.record(z.string(), z.unknown());

export type Answers = {
  /** Undefined where Zendesk refused this path or has nothing there. */
  readonly value: (path: string) => unknown;
  readonly refused: (path: string) => boolean;
};

/** One bulk read. Rejects with HostError `timeout`, or `gone` where the whole call failed. */
export async function ask(client: ZafClient, paths: readonly string[]): Promise<Answers> {
  const reply = await inTime(client.get(paths)).catch((cause: unknown) => {
    throw hostError(cause, "gone");
  });
  const result = Result.safeParse(reply);
  if (!result.success) throw new HostError("gone");
  const errors = Result.safeParse(result.data["errors"]);
  const refused = (path: string) => errors.success && Object.hasOwn(errors.data, path);
  return {
    refused,
    value: (path) => (!refused(path) && Object.hasOwn(result.data, path) ? result.data[path] : undefined),
  };
}

/** Rejects with HostError `timeout` after the deadline; the call itself cannot be taken back. */
export function inTime<T>(call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError("timeout")), DEADLINE_MS);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The SDK's own timeouts: a named error in one version, a message in the other. */
export function hostError(cause: unknown, otherwise: "gone" | "no-editor"): HostError {
  if (cause instanceof HostError) return cause;
  const isTimeout = cause instanceof Error && (cause.name === "TimeoutError" || /timeout/iu.test(cause.message));
  return new HostError(isTimeout ? "timeout" : otherwise, { cause });
}
