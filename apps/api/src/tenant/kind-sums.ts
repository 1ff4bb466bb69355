import type { Entity, KindsRecord } from "@sottovoce/contract";

/**
 * How many values of each kind were masked on a day, for all of a customer's jobs together. A job's own kinds go no further
 * than here: "a health number was in this ticket" would itself be personal. The totals are sent as they stand, so that one
 * which is delivered twice, or too late, changes nothing.
 */
export type KindSums = ReturnType<typeof kindSums>;
export type Kinds = Partial<Record<Entity, number>>;

const PREFIX = "kinds ";
type Kept = { readonly totals: Kinds; readonly isSent: boolean };

export function kindSums(kv: SyncKvStorage, tenant: string) {
  return {
    add: (day: number, kinds: Kinds): void => {
      const { totals = {} } = kv.get<Kept>(`${PREFIX}${day}`) ?? {};
      const sums: Kinds = { ...totals };
      for (const [entity, n] of Object.entries(kinds) as [Entity, number][]) sums[entity] = (sums[entity] ?? 0) + n;
      kv.put<Kept>(`${PREFIX}${day}`, { totals: sums, isSent: false });
    },
    /** @returns how many days are still to be sent */
    flush: async (send: (record: KindsRecord) => Promise<void>, today: number): Promise<number> => {
      let left = 0;
      for (const [name, { totals, isSent }] of Array.from(kv.list<Kept>({ prefix: PREFIX }))) {
        const day = Number(name.slice(PREFIX.length));
        if (isSent) {
          if (day < today - 1) kv.delete(name);
          continue;
        }
        try {
          await send({ kind: "kinds", tenant, day, totals });
          const now = kv.get<Kept>(name);
          // More may have come while it was sent.
          if (JSON.stringify(now?.totals) === JSON.stringify(totals)) kv.put<Kept>(name, { totals, isSent: true });
          else left += 1;
        } catch {
          left += 1;
        }
      }
      return left;
    },
  };
}
