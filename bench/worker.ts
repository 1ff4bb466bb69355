import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TranslationReply, TranslationRequest } from "@sottovoce/contract";
import { startApi } from "@sottovoce/start/api";
import { freePort } from "@sottovoce/start/processes";

export type Worker = {
  readonly url: string;
  readonly authorization: string;
  /** @returns the reply, or the error's code */
  readonly translate: (
    request: Partial<TranslationRequest> & Pick<TranslationRequest, "target" | "segments">,
  ) => Promise<{ readonly reply: TranslationReply } | { readonly code: string }>;
  readonly get: (path: string) => Promise<unknown>;
  /** As the development tenant, for an answer that is read as it comes. */
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

/** The real Worker in workerd with D1, queue and Durable Object, in a folder of its own that goes with it. */
export async function startWorker(
  vendors: readonly unknown[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), "sottovoce-bench-"));
  const port = await freePort(8800 + (process.pid % 700));
  const { url, developmentKey, stop } = await startApi({
    port,
    folder,
    allowedOrigins: ["http://127.0.0.1:4173"],
    vendors,
    variables,
  });
  const headers = { "content-type": "application/json", authorization: `Bearer ${developmentKey}` };
  return {
    url,
    authorization: headers.authorization,
    translate: async (request) => {
      const body = JSON.stringify({ contentType: "ticket", direction: "inbound", ...request });
      const response = await fetch(`${url}/v1/translations`, { method: "POST", headers, body });
      if (response.ok) return { reply: (await response.json()) as TranslationReply };
      const { error } = (await response.json()) as { readonly error: { readonly code: string } };
      return { code: error.code };
    },
    post: (path, body, more = {}) =>
      fetch(`${url}${path}`, { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(body) }),
    get: async (path) => (await fetch(`${url}${path}`, { headers })).json(),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** So many at the same time, in order. */
export async function inLanes<T, R>(lanes: number, items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
