import { rootOf } from "@sottovoce/contract/receipts";
import { and, between, eq, isNull } from "drizzle-orm";
import type { Dependencies } from "../../context.ts";
import { receiptHeads, usageDaily } from "../../db/schema.ts";
import { DAY_MS, leavesOf } from "./day-tree.ts";

/** Milliseconds after a day's end until its tree is made: rows that a dead-letter queue held back have come by then. */
const PATIENCE = 26 * 3_600_000;
/** Days looked back for what a failed run left open. Rows live longer than that. */
const BACK = 7;

/** Makes the tree of every tenant's day that is over and has none. A root once written is never changed. @returns how many */
export async function closeDays({ db, now }: Pick<Dependencies, "db" | "now">): Promise<number> {
  const last = Math.floor((now() - PATIENCE) / DAY_MS) - 1;
  const open = await db
    .selectDistinct({ tenant: usageDaily.tenant, day: usageDaily.day })
    .from(usageDaily)
    .leftJoin(receiptHeads, and(eq(receiptHeads.tenant, usageDaily.tenant), eq(receiptHeads.day, usageDaily.day)))
    .where(and(between(usageDaily.day, last - BACK + 1, last), isNull(receiptHeads.day)));
  for (const { tenant, day } of open) {
    const leaves = await leavesOf({ db }, tenant, day);
    if (leaves.length === 0) continue;
    const root = await rootOf(leaves.map(({ receiptHash }) => receiptHash));
    await db.insert(receiptHeads).values({ tenant, day, n: leaves.length, root }).onConflictDoNothing();
  }
  return open.length;
}
