import { and, asc, eq, gt, gte, lt } from "drizzle-orm";
import type { Dependencies } from "../../context.ts";
import { jobs } from "../../db/schema.ts";
import { firstIdAt } from "../../ulid.ts";

const PAGE = 5_000;
export const DAY_MS = 86_400_000;

export type Leaf = { readonly id: string; readonly receiptHash: string };

/** One day's receipts of one tenant in the order of their job ids, read by the key so that no page costs more than another. */
export async function leavesOf({ db }: Pick<Dependencies, "db">, tenant: string, day: number): Promise<Leaf[]> {
  const until = firstIdAt((day + 1) * DAY_MS);
  const leaves: Leaf[] = [];
  for (let page: Leaf[]; ;) {
    const last = leaves.at(-1)?.id;
    const after = last === undefined ? gte(jobs.id, firstIdAt(day * DAY_MS)) : gt(jobs.id, last);
    page = await db
      .select({ id: jobs.id, receiptHash: jobs.receiptHash })
      .from(jobs)
      .where(and(eq(jobs.tenant, tenant), after, lt(jobs.id, until)))
      .orderBy(asc(jobs.id))
      .limit(PAGE);
    leaves.push(...page);
    if (page.length < PAGE) return leaves;
  }
}
