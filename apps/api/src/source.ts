import type { Env } from "./env.ts";

/**
 * An address on the network becomes a keyed digest that changes every day. Only refused credentials are counted by it;
 * it is in no row and no log.
 */
export async function sourceOf({ sessionSecret }: Env, address: string | undefined, now = Date.now()): Promise<string> {
  const key = await crypto.subtle.importKey("raw", sessionSecret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const text = `source\n${Math.floor(now / 86_400_000)}\n${address ?? ""}`;
  const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(mac, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
