import type { Result } from "@sottovoce/core";

/**
 * Runs all items, at most `limit` at a time. Values in the order of the items, or the failure that came first: after it
 * nothing new begins, and what is under way is aborted.
 */
export async function inParallel<T, R, E>(
  items: readonly T[],
  limit: number,
  signal: AbortSignal,
  run: (item: T, signal: AbortSignal) => Promise<Result<R, E>>,
): Promise<Result<R[], E>> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const queue = items.entries();
  const values: R[] = [];
  const failures: E[] = [];
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const result = await run(item, either);
      if (result.ok) {
        values[index] = result.value;
      } else {
        failures.push(result.error);
        stop.abort();
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  const [error] = failures;
  return error === undefined ? { ok: true, value: values } : { ok: false, error };
}
