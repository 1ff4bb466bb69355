import { HostError, type HostErrorCode } from "@sottovoce/sidebar/host";
import type { ExtensionPromise } from "./framework.ts";

/** No answer from the framework within this time counts as none. Milliseconds. */
export const FRAMEWORK_TIME_LIMIT_MS = 10_000;

/**
 * Turns the framework's promise into a real one that always settles.
 * @throws HostError with `refusal` when the framework rejects, or `timeout`. The framework's own description may quote
 * what an agent typed, so it is not kept as the cause.
 */
export function settle<T>(
  start: () => ExtensionPromise<T>,
  refusal: HostErrorCode,
  timeLimitMs: number = FRAMEWORK_TIME_LIMIT_MS,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError("timeout")), timeLimitMs);
    const refuse = () => {
      clearTimeout(timer);
      reject(new HostError(refusal));
    };
    try {
      start().then((value) => {
        clearTimeout(timer);
        resolve(value);
      }, refuse);
    } catch {
      refuse();
    }
  });
}
