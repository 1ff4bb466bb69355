import type { JobsCsvQuery } from "@sottovoce/contract";
import { and, eq, gte, lt, sql, type SQL } from "drizzle-orm";
import { jobs } from "../../db/schema.ts";
import { firstIdAt } from "../../ulid.ts";

/**
 * One customer's jobs that fit. Ids begin with their minute, so a time is a range of the index that orders them. Failures
 * are few and have an index of their own, which SQLite uses where its own words stand in the query.
 */
export function jobsThat(tenant: string, query: JobsCsvQuery): SQL | undefined {
  const { from, to, status, vendor, contentType, crm, source, target } = query;
  const isFailure = status !== undefined && status !== "ok" && status !== "not_needed";
  return and(
    eq(jobs.tenant, tenant),
    from === undefined ? undefined : gte(jobs.id, firstIdAt(from * 1_000)),
    to === undefined ? undefined : lt(jobs.id, firstIdAt(to * 1_000)),
    status === undefined ? undefined : eq(jobs.status, status),
    isFailure ? sql`${jobs.status} NOT IN ('ok', 'not_needed')` : undefined,
    vendor === undefined ? undefined : eq(jobs.vendor, vendor),
    contentType === undefined ? undefined : eq(jobs.contentType, contentType),
    crm === undefined ? undefined : eq(jobs.crm, crm),
    source === undefined ? undefined : eq(jobs.sourceLanguage, source),
    target === undefined ? undefined : eq(jobs.targetLanguage, target),
  );
}
