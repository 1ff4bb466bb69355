import type { Grounds } from "./proof-check.ts";

/**
 * The one in force and, during a change, the one before it. One that is too short to be a key counts as none.
 *
 * @param least Bytes
 */
export function secretsOf({ secrets }: Grounds, purpose: string, least: number): readonly Uint8Array<ArrayBuffer>[] {
  const fields = secrets[purpose];
  return [fields?.["secret"], fields?.["previous"]]
    .filter((secret) => secret !== undefined)
    .map((secret) => Uint8Array.from(new TextEncoder().encode(secret)))
    .filter(({ length }) => length >= least);
}

/** RFC 7518 §3.2: a key of the hash's size or more. */
export const HS256_BYTES = 32;
