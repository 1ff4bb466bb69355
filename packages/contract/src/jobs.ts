import * as z from "zod/mini";
import { AuditEntry } from "./audit.ts";
import { Entity } from "./entities.ts";
import { Crm } from "./sessions.ts";
import { VendorId } from "./routing.ts";
import { AttemptTrail, ContentType, LanguageTag, Region } from "./translations.ts";

/** Everything that is kept of a translation. Equal to the database's columns and to GET /v1/privacy by a test. */
export const Job = z.object({
  id: z.string(),
  tenant: z.string(),
  /** Unix seconds, truncated to the minute. */
  createdAt: z.number(),
  crm: Crm,
  contentType: ContentType,
  direction: z.enum(["inbound", "outbound"]),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  languageBy: z.enum(["request", "detected", "conversation"]),
  vendor: z.string(),
  vendorRegion: z.nullable(Region),
  failovers: z.number(),
  maskedAt: z.enum(["browser", "edge", "both", "nothing_found"]),
  policyVersion: z.number(),
  maskedTotal: z.number(),
  restored: z.boolean(),
  sizeBucket: z.number(),
  billedCharacters: z.number(),
  latencyMs: z.number(),
  status: z.enum([
    "ok",
    "not_needed",
    "pseudonyms_lost",
    "vendor_error",
    "timeout",
    "unsupported_pair",
    "unknown_language",
    "quota",
    "scan_failed",
    /** The caller went away. */
    "aborted",
    "denied",
    /** Our own fault. */
    "failed",
  ]),
  receiptHash: z.string(),
  expiresAt: z.number(),
  /** Keyed names of who asked and of the CRM's record; null unless the customer's admins want them kept. */
  actorRef: z.nullable(z.string()),
  recordRef: z.nullable(z.string()),
});
export type Job = z.infer<typeof Job>;

/** One try of a vendor as it is kept: of which job, which one, and until when (Unix seconds). */
export const JobAttempt = z.extend(AttemptTrail, { job: z.string(), number: z.number(), expiresAt: z.number() });
export type JobAttempt = z.infer<typeof JobAttempt>;

/** What travels through the queue: a job's row and its attempts' rows. */
export const JobRecord = z.object({
  kind: z.literal("job"),
  job: Job,
  attempts: z.array(JobAttempt).check(z.maxLength(20)),
});
export type JobRecord = z.infer<typeof JobRecord>;

/** An admin's act travels the same way. */
export const AuditRecord = z.object({ kind: z.literal("audit"), entry: AuditEntry });

/** A customer's day so far: how many values of each kind were masked, all jobs together. */
export const KindsRecord = z.object({
  kind: z.literal("kinds"),
  tenant: z.string(),
  /** Days since 1970 (UTC). */
  day: z.int(),
  totals: z.partialRecord(Entity, z.int().check(z.minimum(1))),
});
export type KindsRecord = z.infer<typeof KindsRecord>;

export const QueueRecord = z.discriminatedUnion("kind", [JobRecord, AuditRecord, KindsRecord]);
export type QueueRecord = z.infer<typeof QueueRecord>;

export const AttemptsQuery = z.strictObject({ job: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)) });
export const AttemptsReply = z.object({ attempts: z.array(AttemptTrail) });
export type AttemptsReply = z.infer<typeof AttemptsReply>;

const Ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
/** Unix seconds. */
const Seconds = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(4_102_444_800));
const Status = Job.shape.status;

const Filters = {
  /** From this second on, and before that one. */
  from: z.optional(Seconds),
  to: z.optional(Seconds),
  status: z.optional(Status),
  vendor: z.optional(VendorId),
  contentType: z.optional(ContentType),
  crm: z.optional(Crm),
  source: z.optional(LanguageTag),
  target: z.optional(LanguageTag),
};

export const JobsQuery = z.strictObject({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
  /** The `next` of the page before. */
  cursor: z.optional(Ulid),
  ...Filters,
});
export type JobsQuery = z.output<typeof JobsQuery>;

/** All that fit, up to 100,000, the newest first. */
export const JobsCsvQuery = z.strictObject(Filters);
export type JobsCsvQuery = z.output<typeof JobsCsvQuery>;

/** The CRM's own id of a ticket or article: rows that bear its keyed name go. */
export const EraseRequest = z.strictObject({ record: z.string().check(z.minLength(1), z.maxLength(200)) });
export const EraseReply = z.object({ erased: z.number() });
export type EraseReply = z.infer<typeof EraseReply>;

export const JobsReply = z.object({ jobs: z.array(Job), next: z.nullable(z.string()) });
export type JobsReply = z.infer<typeof JobsReply>;
