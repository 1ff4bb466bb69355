import type { ReceiptVerified } from "@sottovoce/contract";
import { rootOf, verifyReceipt } from "@sottovoce/contract/receipts";
import { and, eq } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { jobs, receiptHeads } from "../../db/schema.ts";
import { timeOf } from "../../ulid.ts";
import { DAY_MS, leavesOf } from "./day-tree.ts";
import { publishKeys } from "./publish-keys.ts";

/** What the signature, the job's row and the day's tree say of a receipt. */
export async function verifyOwnReceipt(
  context: CallerContext,
  { receipt }: { readonly receipt: string },
): Promise<ReceiptVerified> {
  const { db, caller } = context;
  const check = await verifyReceipt(receipt, await publishKeys(context));
  if (!check.ok) return { valid: false, reason: check.reason, own: false, row: "absent", day: null };
  const { statement, hash } = check;
  // Of another customer's receipt nothing is said but that we signed it.
  if (statement.tenant !== caller.tenant) return { valid: true, reason: null, own: false, row: "absent", day: null };

  const [row] = await db
    .select({ receiptHash: jobs.receiptHash })
    .from(jobs)
    .where(and(eq(jobs.tenant, caller.tenant), eq(jobs.id, statement.job)));
  return {
    valid: true,
    reason: null,
    own: true,
    row: row === undefined ? "absent" : row.receiptHash === hash ? "same" : "different",
    day: await dayOf(context, Math.floor(timeOf(statement.job) / DAY_MS)),
  };
}

async function dayOf({ db, caller }: CallerContext, day: number): Promise<ReceiptVerified["day"]> {
  const [head] = await db
    .select()
    .from(receiptHeads)
    .where(and(eq(receiptHeads.tenant, caller.tenant), eq(receiptHeads.day, day)));
  if (head === undefined) return null;
  const leaves = await leavesOf({ db }, caller.tenant, day);
  // Rows that were purged or erased leave fewer: then nothing can be said of the others.
  const isWhole = leaves.length >= head.n;
  const intact = isWhole ? (await rootOf(leaves.map(({ receiptHash }) => receiptHash))) === head.root : null;
  return { day, size: head.n, kept: leaves.length, root: head.root, intact };
}
