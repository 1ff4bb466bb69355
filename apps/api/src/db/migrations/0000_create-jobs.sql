-- STRICT is written by hand: drizzle-kit cannot.
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`created_at` integer NOT NULL,
	`crm` text NOT NULL,
	`content_type` text NOT NULL,
	`direction` text NOT NULL,
	`source_language` text NOT NULL,
	`target_language` text NOT NULL,
	`language_by` text NOT NULL,
	`vendor` text NOT NULL,
	`vendor_region` text,
	`failovers` integer NOT NULL,
	`masked_at` text NOT NULL,
	`policy_version` integer NOT NULL,
	`masked_total` integer NOT NULL,
	`restored` integer NOT NULL,
	`size_bucket` integer NOT NULL,
	`billed_characters` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	`status` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`source_language`) REFERENCES `languages`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_language`) REFERENCES `languages`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jobs_id" CHECK(length("jobs"."id") = 26 AND "jobs"."id" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "jobs_tenant" CHECK(length("jobs"."tenant") = 26 AND "jobs"."tenant" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "jobs_created_at" CHECK("jobs"."created_at" > 0 AND "jobs"."created_at" % 60 = 0),
	CONSTRAINT "jobs_crm" CHECK("jobs"."crm" IN ('zendesk', 'oracle', 'salesforce', 'api')),
	CONSTRAINT "jobs_content_type" CHECK("jobs"."content_type" IN ('ticket', 'chat', 'article')),
	CONSTRAINT "jobs_direction" CHECK("jobs"."direction" IN ('inbound', 'outbound')),
	CONSTRAINT "jobs_language_by" CHECK("jobs"."language_by" IN ('request', 'detected', 'conversation')),
	CONSTRAINT "jobs_vendor_region" CHECK("jobs"."vendor_region" IS NULL OR "jobs"."vendor_region" IN ('eu', 'us', 'local', 'other')),
	CONSTRAINT "jobs_failovers" CHECK("jobs"."failovers" BETWEEN 0 AND 9),
	CONSTRAINT "jobs_masked_at" CHECK("jobs"."masked_at" IN ('browser', 'edge', 'both', 'nothing_found')),
	CONSTRAINT "jobs_policy_version" CHECK("jobs"."policy_version" BETWEEN 0 AND 1000000),
	CONSTRAINT "jobs_masked_total" CHECK("jobs"."masked_total" BETWEEN 0 AND 9999),
	CONSTRAINT "jobs_restored" CHECK("jobs"."restored" BETWEEN 0 AND 1),
	CONSTRAINT "jobs_size_bucket" CHECK("jobs"."size_bucket" IN (0, 100, 500, 1000, 5000, 20000, 100000)),
	CONSTRAINT "jobs_billed_characters" CHECK("jobs"."billed_characters" BETWEEN 0 AND 10000000),
	CONSTRAINT "jobs_latency_ms" CHECK("jobs"."latency_ms" BETWEEN 0 AND 600000),
	CONSTRAINT "jobs_status" CHECK("jobs"."status" IN ('ok', 'not_needed', 'pseudonyms_lost', 'vendor_error', 'timeout', 'unsupported_pair', 'unknown_language', 'quota', 'scan_failed', 'aborted', 'denied', 'failed')),
	CONSTRAINT "jobs_receipt_hash" CHECK(length("jobs"."receipt_hash") = 64 AND "jobs"."receipt_hash" NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "jobs_expires_at" CHECK("jobs"."expires_at" >= "jobs"."created_at")
) STRICT;
--> statement-breakpoint
CREATE INDEX `jobs_by_tenant` ON `jobs` (`tenant`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_by_expiry` ON `jobs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `languages` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `vendors` (
	`id` text PRIMARY KEY NOT NULL
) STRICT;
