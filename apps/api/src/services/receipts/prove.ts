import type { ReceiptProofReply } from "@sottovoce/contract";
import { pathOf } from "@sottovoce/contract/receipts";
import { and, eq } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { receiptHeads } from "../../db/schema.ts";
import { AppError } from "../../errors.ts";
import { timeOf } from "../../ulid.ts";
import { DAY_MS, leavesOf } from "./day-tree.ts";

/** That one job's receipt is in its day's tree. Only for a closed day whose rows are still there. @throws AppError */
export async function proveReceipt(
  { db, caller }: CallerContext,
  { job }: { readonly job: string },
): Promise<ReceiptProofReply> {
  const day = Math.floor(timeOf(job) / DAY_MS);
  const [head] = await db
    .select()
    .from(receiptHeads)
    .where(and(eq(receiptHeads.tenant, caller.tenant), eq(receiptHeads.day, day)));
  if (head === undefined) throw new AppError("not_found", { field: "job" });
  const leaves = await leavesOf({ db }, caller.tenant, day);
  const index = leaves.findIndex(({ id }) => id === job);
  const hashes = leaves.map(({ receiptHash }) => receiptHash);
  const path = await pathOf(hashes, index);
  const hash = hashes[index];
  if (path === undefined || hash === undefined) throw new AppError("not_found", { field: "job" });
  // Rows that no longer make the root prove nothing: whoever checks will see that.
  return { hash, index, size: head.n, root: head.root, path };
}
