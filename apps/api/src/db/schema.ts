import { SHAPES } from "@sottovoce/core";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { OUTCOMES } from "./vocabularies.ts";

/**
 * Nothing here can hold a sentence: every text column is a fixed-length id, a short closed list, or a reference to a
 * vocabulary that only migrations write. A test throws sentences, names and e-mail addresses at all of them.
 * The columns of `jobs` are the fields of the contract's `Job`, and what GET /v1/privacy publishes; a test keeps them equal.
 *
 * drizzle-kit cannot write STRICT: add it by hand to each CREATE TABLE of a new migration (a test asks for it).
 */

/** BCP 47 tags that may be recorded; rows come from migrations. */
export const languages = sqliteTable("languages", { code: text("code").primaryKey() });

/** Ids of translation services that may be recorded, and `none`; rows come from migrations. */
export const vendors = sqliteTable("vendors", { id: text("id").primaryKey() });

export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    tenant: text("tenant").notNull(),
    createdAt: integer("created_at").notNull(),
    crm: text("crm", { enum: ["zendesk", "oracle", "salesforce", "api"] }).notNull(),
    contentType: text("content_type", { enum: ["ticket", "chat", "article"] }).notNull(),
    direction: text("direction", { enum: ["inbound", "outbound"] }).notNull(),
    sourceLanguage: text("source_language")
      .notNull()
      .references(() => languages.code),
    targetLanguage: text("target_language")
      .notNull()
      .references(() => languages.code),
    languageBy: text("language_by", { enum: ["request", "detected", "conversation"] }).notNull(),
    vendor: text("vendor")
      .notNull()
      .references(() => vendors.id),
    vendorRegion: text("vendor_region", { enum: ["eu", "us", "local", "other"] }),
    failovers: integer("failovers").notNull(),
    maskedAt: text("masked_at", { enum: ["browser", "edge", "both", "nothing_found"] }).notNull(),
    policyVersion: integer("policy_version").notNull(),
    maskedTotal: integer("masked_total").notNull(),
    restored: integer("restored", { mode: "boolean" }).notNull(),
    sizeBucket: integer("size_bucket").notNull(),
    billedCharacters: integer("billed_characters").notNull(),
    latencyMs: integer("latency_ms").notNull(),
    status: text("status", {
      enum: [
        "ok",
        "not_needed",
        "pseudonyms_lost",
        "vendor_error",
        "timeout",
        "unsupported_pair",
        "unknown_language",
        "quota",
        "scan_failed",
        "aborted",
        "denied",
        "failed",
      ],
    }).notNull(),
    receiptHash: text("receipt_hash").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (job) => [
    index("jobs_by_tenant").on(job.tenant, job.id),
    index("jobs_by_expiry").on(job.expiresAt),
    check("jobs_id", isUlid(job.id)),
    check("jobs_tenant", isUlid(job.tenant)),
    check("jobs_created_at", sql`${job.createdAt} > 0 AND ${job.createdAt} % 60 = 0`),
    check("jobs_crm", oneOf(job.crm)),
    check("jobs_content_type", oneOf(job.contentType)),
    check("jobs_direction", oneOf(job.direction)),
    check("jobs_language_by", oneOf(job.languageBy)),
    check("jobs_vendor_region", sql`${job.vendorRegion} IS NULL OR ${oneOf(job.vendorRegion)}`),
    check("jobs_failovers", between(job.failovers, 9)),
    check("jobs_masked_at", oneOf(job.maskedAt)),
    check("jobs_policy_version", between(job.policyVersion, 1_000_000)),
    check("jobs_masked_total", between(job.maskedTotal, 9_999)),
    check("jobs_restored", between(job.restored, 1)),
    check("jobs_size_bucket", sql`${job.sizeBucket} IN (0, 100, 500, 1000, 5000, 20000, 100000)`),
    check("jobs_billed_characters", between(job.billedCharacters, 10_000_000)),
    check("jobs_latency_ms", between(job.latencyMs, 600_000)),
    check("jobs_status", oneOf(job.status)),
    check("jobs_receipt_hash", sql`length(${job.receiptHash}) = 64 AND ${job.receiptHash} NOT GLOB '*[^0-9a-f]*'`),
    check("jobs_expires_at", sql`${job.expiresAt} >= ${job.createdAt}`),
  ],
);

/** Every try of a vendor, numbered from 0 in its job: what happened, in counts and closed words. Goes with its job. */
export const attempts = sqliteTable(
  "attempts",
  {
    job: text("job").notNull(),
    number: integer("number").notNull(),
    vendor: text("vendor")
      .notNull()
      .references(() => vendors.id),
    shape: text("shape", { enum: SHAPES }).notNull(),
    outcome: text("outcome", { enum: OUTCOMES }).notNull(),
    sent: integer("sent").notNull(),
    returned: integer("returned").notNull(),
    ms: integer("ms").notNull(),
    billedCharacters: integer("billed_characters").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (attempt) => [
    primaryKey({ columns: [attempt.job, attempt.number] }),
    index("attempts_by_expiry").on(attempt.expiresAt),
    check("attempts_job", isUlid(attempt.job)),
    check("attempts_number", between(attempt.number, 19)),
    check("attempts_shape", oneOf(attempt.shape)),
    check("attempts_outcome", oneOf(attempt.outcome)),
    check("attempts_sent", between(attempt.sent, 9_999)),
    check("attempts_returned", between(attempt.returned, 9_999)),
    check("attempts_ms", between(attempt.ms, 600_000)),
    check("attempts_billed_characters", between(attempt.billedCharacters, 10_000_000)),
    check("attempts_expires_at", sql`${attempt.expiresAt} > 0`),
  ],
);

/** Crockford's alphabet in capitals, 26 characters. */
function isUlid(column: AnySQLiteColumn) {
  return sql`length(${column}) = 26 AND ${column} NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'`;
}

/** The column's own list, written into the CHECK, so that type and database cannot differ. */
function oneOf(column: AnySQLiteColumn) {
  return sql`${column} IN (${sql.raw((column.enumValues ?? []).map((value) => `'${value}'`).join(", "))})`;
}

function between(column: AnySQLiteColumn, highest: number) {
  return sql`${column} BETWEEN 0 AND ${sql.raw(String(highest))}`;
}
