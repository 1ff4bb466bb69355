import type { Env } from "../../env.ts";

/** Compared by digest and in constant time, so that neither length nor prefix of the key can be measured. */
export async function isDevelopmentKey({ developmentKey, isProduction }: Env, given: string): Promise<boolean> {
  if (isProduction || developmentKey === undefined) return false;
  const [expected, actual] = await Promise.all([digest(developmentKey), digest(given)]);
  return crypto.subtle.timingSafeEqual(expected, actual);
}

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
