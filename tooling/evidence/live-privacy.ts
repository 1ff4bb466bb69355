import * as z from "zod/mini";
import type { Part } from "./commands.ts";

export type LiveApi = { readonly url: string; readonly key: string; readonly fetch: typeof globalThis.fetch };

const Privacy = z.looseObject({
  stored: z.array(z.looseObject({ field: z.string() })),
  subProcessors: z.array(z.object({ id: z.string(), region: z.string(), retention: z.string() })),
});

const NOT_ASKED = "not asked: no --api and --key were given; documents/privacy/sub-processors.md is the whole list";

/** What one customer's running API says of itself. The key is used for this one call and written nowhere. */
export async function livePrivacy(api: LiveApi | undefined): Promise<Part> {
  const nothing = (outcome: string): Part => ({
    content: `${JSON.stringify({ asked: false, outcome }, undefined, 2)}\n`,
    outcome,
  });
  if (api === undefined) return nothing(NOT_ASKED);
  const reply = await api
    .fetch(new URL("/v1/privacy", api.url), {
      headers: { authorization: `Bearer ${api.key}` },
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
    })
    .catch(() => undefined);
  if (reply === undefined) return nothing("NOT READ: the API did not answer");
  if (!reply.ok) return nothing(`NOT READ: the API answered ${reply.status}`);
  const parsed = Privacy.safeParse(await reply.json().catch(() => undefined));
  if (!parsed.success) return nothing("NOT READ: the API answered something else");
  const { subProcessors, stored } = parsed.data;
  return {
    content: `${JSON.stringify(parsed.data, undefined, 2)}\n`,
    outcome: `${subProcessors.length} services in use, ${stored.length} stored fields, by the running API`,
  };
}
