import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import * as z from "zod/mini";
import { readCapped } from "./read-capped.ts";

/** Public keys of identity providers, by the fetch they were got with: configuration only, so that requests may share them. */
const known = new WeakMap<typeof globalThis.fetch, Map<string, JWTVerifyGetKey>>();
const MOST = 200;
const LARGEST = 256_000;

/** Fetched when first asked for, kept ten minutes; a key nobody knows makes it fetch again, once in thirty seconds at most. */
export function keySetAt(url: string, fetch: typeof globalThis.fetch): JWTVerifyGetKey {
  const sets = known.get(fetch) ?? new Map<string, JWTVerifyGetKey>();
  known.set(fetch, sets);
  const kept = sets.get(url);
  if (kept !== undefined) return kept;
  const set = createRemoteJWKSet(new URL(url), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    [customFetch]: (address, init) => fetchKeys(fetch, address, init),
  });
  sets.set(url, set);
  if (sets.size > MOST) sets.delete(sets.keys().next().value ?? "");
  return set;
}

/** Only keys that can check and cannot sign: whoever publishes a secret must not make it count. */
const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).check(z.maxLength(100)) });

type Init = { readonly headers: Headers; readonly signal: AbortSignal };

async function fetchKeys(fetch: typeof globalThis.fetch, url: string, { headers, signal }: Init): Promise<Response> {
  const response = await fetch(url, { headers, signal, redirect: "manual" });
  if (response.status !== 200) {
    await response.body?.cancel();
    return new Response(null, { status: 502 });
  }
  const text = await readCapped(response, LARGEST, signal);
  if (text === undefined) return new Response(null, { status: 502 });
  const { keys } = KeySet.parse(JSON.parse(text));
  return Response.json({
    keys: keys.filter((key) => ["RSA", "EC"].includes(key.kty) && !Object.hasOwn(key, "d")),
  });
}
