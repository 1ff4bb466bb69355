import type { AuditAction, AuditEntry } from "../services/audit/chain.ts";
import { nextEntry } from "../services/audit/chain.ts";

export type Act = {
  readonly actor: string;
  readonly action: AuditAction;
  readonly target?: string | null;
  readonly settingsVersion?: number | null;
};

/**
 * Admins' acts, each chained to the one before by its hash. The chain's head and what is not delivered yet are here, the
 * rows go to D1 through the queue.
 */
export type AuditTrail = ReturnType<typeof auditTrail>;

export function auditTrail(kv: SyncKvStorage, tenant: string, send: (entry: AuditEntry) => Promise<void>) {
  // One after the other: hashing waits, and two entries must not have the same head.
  let tail: Promise<unknown> = Promise.resolve();

  const append = async ({ actor, action, target = null, settingsVersion = null }: Act, at: number): Promise<void> => {
    const head = kv.get<{ seq: number; hash: string }>("audit head");
    const entry = await nextEntry(head, { tenant, at, actor, action, target, settingsVersion });
    kv.put("audit head", { seq: entry.seq, hash: entry.hash });
    kv.put(nameOf(entry.seq), entry);
  };

  return {
    /** Resolves when it is kept; sending may take longer. @param at Unix seconds */
    append: (act: Act, at: number): Promise<void> => {
      const appended = tail.then(() => append(act, at));
      tail = appended.catch(() => {});
      return appended;
    },
    /** @returns how many are still here */
    flush: async (): Promise<number> => {
      const waiting = [...kv.list<AuditEntry>({ prefix: WAITING, limit: 100 })];
      let left = 0;
      for (const [name, entry] of waiting) {
        try {
          await send(entry);
          kv.delete(name);
        } catch {
          left += 1;
        }
      }
      return left;
    },
  };
}

const WAITING = "audit waiting ";
const nameOf = (seq: number): string => `${WAITING}${String(seq).padStart(9, "0")}`;
