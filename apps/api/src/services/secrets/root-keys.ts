import * as z from "zod/mini";

/**
 * The keys that wrap tenants' keys, by version. They stand in the Worker's secret store only. Two are accepted at once:
 * while tenants' keys are wrapped anew, those that still wait open with the old one.
 */
export type RootKeys = {
  /** The highest version: it wraps. */
  readonly current: number;
  /** A map, so that printing it shows nothing. */
  readonly keys: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
};

const Version = z.string().check(z.regex(/^[1-9][0-9]{0,5}$/));
/** 32 bytes, as `openssl rand -base64 32` writes them. */
const Base64Of32Bytes = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));
const Schema = z.record(Version, Base64Of32Bytes);

const MAX_LENGTH = 1_000;
const MAX_KEYS = 2;
/** 32 random bytes have about 30 different ones; fewer than 8 come by chance once in 2^100. */
const MIN_DIFFERENT_BYTES = 8;

/** Reads `{"1":"<base64>","2":"<base64>"}`. Undefined when it is anything else; never says what. */
export function parseRootKeys(json: string): RootKeys | undefined {
  const parsed = Schema.safeParse(parseJson(json));
  if (!parsed.success) return undefined;
  const entries = Object.entries(parsed.data);
  if (entries.length === 0 || entries.length > MAX_KEYS) return undefined;
  if (new Set(entries.map(([, text]) => text)).size < entries.length) return undefined;
  const keys = new Map(entries.map(([version, text]) => [Number(version), bytesOf(text)]));
  if ([...keys.values()].some((bytes) => new Set(bytes).size < MIN_DIFFERENT_BYTES)) return undefined;
  return { current: Math.max(...keys.keys()), keys };
}

function parseJson(text: string): unknown {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
