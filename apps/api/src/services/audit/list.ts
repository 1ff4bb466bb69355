import type { AuditReply } from "@sottovoce/contract";
import { and, desc, eq, lt } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { audit } from "../../db/schema.ts";
import { brokenAt } from "./chain.ts";

/** Acts of the caller's own customer, the newest first, and whether this page's chain holds. */
export async function listAudit(
  { db, caller }: CallerContext,
  { limit, cursor }: { readonly limit: number; readonly cursor?: number | undefined },
): Promise<AuditReply> {
  const rows = await db
    .select()
    .from(audit)
    .where(and(eq(audit.tenant, caller.tenant), cursor === undefined ? undefined : lt(audit.seq, cursor)))
    .orderBy(desc(audit.seq))
    .limit(limit + 1);
  const entries = rows.slice(0, limit);
  return {
    entries,
    intact: (await brokenAt(entries.toReversed())) === undefined,
    next: rows.length > limit ? (entries.at(-1)?.seq ?? null) : null,
  };
}
