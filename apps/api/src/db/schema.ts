import { ENTITIES } from "@sottovoce/contract";
import { SHAPES } from "@sottovoce/core";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { AUDIT_ACTIONS, AUDIT_PURPOSES, OUTCOMES } from "./vocabularies.ts";

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
    actorRef: text("actor_ref"),
    recordRef: text("record_ref"),
  },
  (job) => [
    index("jobs_by_tenant").on(job.tenant, job.id),
    index("jobs_by_expiry").on(job.expiresAt),
    // Failures are few and looked for: an index over them alone costs next to nothing.
    index("jobs_by_failure")
      .on(job.tenant, job.status, job.id)
      .where(sql`${job.status} NOT IN ('ok', 'not_needed')`),
    index("jobs_by_record")
      .on(job.tenant, job.recordRef)
      .where(sql`${job.recordRef} IS NOT NULL`),
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
    check("jobs_receipt_hash", isHex(job.receiptHash, 64)),
    check("jobs_expires_at", sql`${job.expiresAt} >= ${job.createdAt}`),
    check("jobs_actor_ref", sql`${job.actorRef} IS NULL OR (${isHex(job.actorRef, 32)})`),
    check("jobs_record_ref", sql`${job.recordRef} IS NULL OR (${isHex(job.recordRef, 32)})`),
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

/** Customers. Their settings are not here: one row says that there is one, and where it lives. */
export const tenants = sqliteTable(
  "tenants",
  {
    id: text("id").primaryKey(),
    region: text("region", { enum: ["auto", "eu", "us"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    deletedAt: integer("deleted_at"),
  },
  (tenant) => [
    check("tenants_id", isUlid(tenant.id)),
    check("tenants_region", oneOf(tenant.region)),
    check("tenants_created_at", sql`${tenant.createdAt} > 0 AND ${tenant.createdAt} % 60 = 0`),
    check("tenants_deleted_at", sql`${tenant.deletedAt} IS NULL OR ${tenant.deletedAt} % 60 = 0`),
  ],
);

/** A day's jobs of one kind, added up: what is left when the jobs' rows are gone. */
export const usageDaily = sqliteTable(
  "usage_daily",
  {
    tenant: text("tenant").notNull(),
    /** Days since 1970 (UTC). */
    day: integer("day").notNull(),
    crm: text("crm", { enum: jobs.crm.enumValues }).notNull(),
    contentType: text("content_type", { enum: jobs.contentType.enumValues }).notNull(),
    direction: text("direction", { enum: jobs.direction.enumValues }).notNull(),
    sourceLanguage: text("source_language")
      .notNull()
      .references(() => languages.code),
    targetLanguage: text("target_language")
      .notNull()
      .references(() => languages.code),
    vendor: text("vendor")
      .notNull()
      .references(() => vendors.id),
    status: text("status", { enum: jobs.status.enumValues }).notNull(),
    jobs: integer("jobs").notNull(),
    billedCharacters: integer("billed_characters").notNull(),
    masked: integer("masked").notNull(),
    failovers: integer("failovers").notNull(),
    /** All jobs' together; divided by `jobs` it is the mean. */
    latencyMs: integer("latency_ms").notNull(),
  },
  (usage) => [
    primaryKey({
      columns: [
        usage.tenant,
        usage.day,
        usage.crm,
        usage.contentType,
        usage.direction,
        usage.sourceLanguage,
        usage.targetLanguage,
        usage.vendor,
        usage.status,
      ],
    }),
    index("usage_daily_by_day").on(usage.day, usage.tenant),
    check("usage_daily_tenant", isUlid(usage.tenant)),
    check("usage_daily_day", isDay(usage.day)),
    check("usage_daily_crm", oneOf(usage.crm)),
    check("usage_daily_content_type", oneOf(usage.contentType)),
    check("usage_daily_direction", oneOf(usage.direction)),
    check("usage_daily_status", oneOf(usage.status)),
    check("usage_daily_jobs", sql`${usage.jobs} > 0`),
    check("usage_daily_billed_characters", sql`${usage.billedCharacters} >= 0`),
    check("usage_daily_masked", sql`${usage.masked} >= 0`),
    check("usage_daily_failovers", sql`${usage.failovers} >= 0`),
    check("usage_daily_latency_ms", sql`${usage.latencyMs} >= 0`),
  ],
);

/** Kinds of personal data, only as a day's sums: that one ticket had a health number would itself be personal. */
export const piiDaily = sqliteTable(
  "pii_daily",
  {
    tenant: text("tenant").notNull(),
    day: integer("day").notNull(),
    entity: text("entity", { enum: ENTITIES }).notNull(),
    n: integer("n").notNull(),
  },
  (pii) => [
    primaryKey({ columns: [pii.tenant, pii.day, pii.entity] }),
    check("pii_daily_tenant", isUlid(pii.tenant)),
    check("pii_daily_day", isDay(pii.day)),
    check("pii_daily_entity", oneOf(pii.entity)),
    check("pii_daily_n", sql`${pii.n} > 0`),
  ],
);

/** The root of a day's tree of receipts (RFC 9162): rows are purged, it stays. */
export const receiptHeads = sqliteTable(
  "receipt_heads",
  {
    tenant: text("tenant").notNull(),
    day: integer("day").notNull(),
    n: integer("n").notNull(),
    root: text("root").notNull(),
  },
  (head) => [
    primaryKey({ columns: [head.tenant, head.day] }),
    check("receipt_heads_tenant", isUlid(head.tenant)),
    check("receipt_heads_day", isDay(head.day)),
    check("receipt_heads_n", sql`${head.n} > 0`),
    check("receipt_heads_root", isHex(head.root, 64)),
  ],
);

/** Admins' acts, each chained to the one before. Triggers of the migration refuse every change (S56). */
export const audit = sqliteTable(
  "audit",
  {
    tenant: text("tenant").notNull(),
    seq: integer("seq").notNull(),
    /** Unix seconds. */
    at: integer("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action", { enum: AUDIT_ACTIONS }).notNull(),
    /** What it was done to: a job, a proposal, a key, or a secret's purpose. */
    target: text("target"),
    settingsVersion: integer("settings_version"),
    prev: text("prev").notNull(),
    hash: text("hash").notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.tenant, entry.seq] }),
    check("audit_tenant", isUlid(entry.tenant)),
    check("audit_seq", sql`${entry.seq} > 0`),
    check("audit_at", sql`${entry.at} > 0`),
    check("audit_actor", isHex(entry.actor, 32)),
    check("audit_action", oneOf(entry.action)),
    check(
      "audit_target",
      sql`${entry.target} IS NULL OR (${isUlid(entry.target)}) OR ${entry.target} IN (${sql.raw(AUDIT_PURPOSES.map((purpose) => `'${purpose}'`).join(", "))}) OR (length(${entry.target}) = 11 AND ${entry.target} GLOB '#*' AND substr(${entry.target}, 2) NOT GLOB '*[^a-z0-9]*')`,
    ),
    check("audit_settings_version", sql`${entry.settingsVersion} IS NULL OR ${entry.settingsVersion} >= 0`),
    check("audit_prev", isHex(entry.prev, 64)),
    check("audit_hash", isHex(entry.hash, 64)),
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

function isHex(column: AnySQLiteColumn, length: number) {
  return sql`length(${column}) = ${sql.raw(String(length))} AND ${column} NOT GLOB '*[^0-9a-f]*'`;
}

/** From 2022 to 2134. */
function isDay(column: AnySQLiteColumn) {
  return sql`${column} BETWEEN 19000 AND 60000`;
}
