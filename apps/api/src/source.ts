import { keyedName } from "./digest.ts";
import type { Env } from "./env.ts";

/**
 * An address on the network becomes a keyed digest that changes every day. Only refused credentials are counted by it;
 * it is in no row and no log.
 */
export const sourceOf = ({ sessionSecret }: Env, address: string | undefined, now = Date.now()): Promise<string> =>
  keyedName(new Uint8Array(sessionSecret), `source\n${Math.floor(now / 86_400_000)}\n${address ?? ""}`);
