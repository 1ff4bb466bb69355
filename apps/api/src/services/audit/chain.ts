import type { AuditEntry } from "@sottovoce/contract";
import { sha256Hex } from "../../digest.ts";
import type { AUDIT_ACTIONS } from "../../db/vocabularies.ts";

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
export type { AuditEntry };

export type AuditHead = { readonly seq: number; readonly hash: string };
type Unchained = Omit<AuditEntry, "seq" | "prev" | "hash">;

/** What stands before the first entry. */
export const NO_ENTRY = "0".repeat(64);

/** The next entry of a tenant's chain. */
export async function nextEntry(head: AuditHead | undefined, rest: Unchained): Promise<AuditEntry> {
  const entry = { ...rest, seq: (head?.seq ?? 0) + 1, prev: head?.hash ?? NO_ENTRY };
  return { ...entry, hash: await hashOf(entry) };
}

/**
 * Checks entries that follow each other, with nothing but what they say.
 *
 * @returns the number of the first one that was altered, left out or moved; undefined when all is well
 */
export async function brokenAt(entries: readonly AuditEntry[]): Promise<number | undefined> {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const isNext =
      before === undefined
        ? entry.seq > 1 || entry.prev === NO_ENTRY
        : entry.seq === before.seq + 1 && entry.prev === before.hash && entry.tenant === before.tenant;
    if (!isNext || entry.hash !== (await hashOf(entry))) return entry.seq;
  }
  return undefined;
}

/** SHA-256, in hexadecimal, of a JSON list: the order is fixed, so every reader makes the same text of it. */
function hashOf(entry: Omit<AuditEntry, "hash">): Promise<string> {
  const { tenant, seq, at, actor, action, target, settingsVersion, prev } = entry;
  return sha256Hex(JSON.stringify([tenant, seq, at, actor, action, target, settingsVersion, prev]));
}
