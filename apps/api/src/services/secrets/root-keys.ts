import * as z from "zod/mini";

/**
 * Keys that wrap customers' keys, by version: the Worker secret ROOT_KEYS, `{"1":"<32 bytes in base64>"}`. The highest
 * version wraps what is new; one more may be there while customers' keys are wrapped anew (S24).
 */
export type RootKeys = { readonly current: number; readonly keys: ReadonlyMap<number, Uint8Array<ArrayBuffer>> };

const MOST = 2;
const Schema = z.record(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)));

/** @returns undefined for anything else than one or two good keys */
export function parseRootKeys(text: string): RootKeys | undefined {
  const parsed = Schema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const keys = new Map(
    Object.entries(parsed.data).map(([version, key]) => [
      Number(version),
      Uint8Array.from(atob(key), (character) => character.charCodeAt(0)),
    ]),
  );
  return keys.size >= 1 && keys.size <= MOST ? { current: Math.max(...keys.keys()), keys } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
