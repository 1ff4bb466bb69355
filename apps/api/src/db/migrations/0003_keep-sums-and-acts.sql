-- STRICT, the two columns of jobs (without making the table anew) and the triggers are written by hand: drizzle-kit cannot.
CREATE TABLE `audit` (
	`tenant` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text,
	`settings_version` integer,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`tenant`, `seq`),
	CONSTRAINT "audit_tenant" CHECK(length("audit"."tenant") = 26 AND "audit"."tenant" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "audit_seq" CHECK("audit"."seq" > 0),
	CONSTRAINT "audit_at" CHECK("audit"."at" > 0),
	CONSTRAINT "audit_actor" CHECK(length("audit"."actor") = 32 AND "audit"."actor" NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "audit_action" CHECK("audit"."action" IN ('tenant_created', 'tenant_deleted', 'tenant_key_rotated', 'key_created', 'key_revoked', 'settings_changed', 'settings_proposed', 'settings_approved', 'settings_rejected', 'settings_rolled_back', 'credential_set', 'credential_deleted', 'jobs_erased', 'canary_run')),
	CONSTRAINT "audit_target" CHECK("audit"."target" IS NULL OR (length("audit"."target") = 26 AND "audit"."target" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*') OR "audit"."target" IN ('access:oracle', 'access:salesforce', 'access:zendesk', 'vendor:alibaba', 'vendor:amazon', 'vendor:anthropic', 'vendor:apertium', 'vendor:azure', 'vendor:azure-2026', 'vendor:deepl', 'vendor:google', 'vendor:google-advanced', 'vendor:google-v2', 'vendor:intento', 'vendor:lara', 'vendor:libretranslate', 'vendor:marian', 'vendor:microsoft', 'vendor:modernmt', 'vendor:openai', 'vendor:papago', 'vendor:systran', 'vendor:tencent', 'vendor:yandex') OR (length("audit"."target") = 11 AND "audit"."target" GLOB '#*' AND substr("audit"."target", 2) NOT GLOB '*[^a-z0-9]*')),
	CONSTRAINT "audit_settings_version" CHECK("audit"."settings_version" IS NULL OR "audit"."settings_version" >= 0),
	CONSTRAINT "audit_prev" CHECK(length("audit"."prev") = 64 AND "audit"."prev" NOT GLOB '*[^0-9a-f]*'),
	CONSTRAINT "audit_hash" CHECK(length("audit"."hash") = 64 AND "audit"."hash" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE TABLE `pii_daily` (
	`tenant` text NOT NULL,
	`day` integer NOT NULL,
	`entity` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`tenant`, `day`, `entity`),
	CONSTRAINT "pii_daily_tenant" CHECK(length("pii_daily"."tenant") = 26 AND "pii_daily"."tenant" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "pii_daily_day" CHECK("pii_daily"."day" BETWEEN 19000 AND 60000),
	CONSTRAINT "pii_daily_entity" CHECK("pii_daily"."entity" IN ('PERSON', 'EMAIL', 'PHONE', 'ADDRESS', 'CARD', 'IBAN', 'BANK_ACCOUNT', 'CRYPTO_WALLET', 'NATIONAL_ID', 'TAX_ID', 'PASSPORT', 'DRIVER_LICENSE', 'HEALTH_ID', 'ACCOUNT_ID', 'VEHICLE', 'DEVICE_ID', 'USERNAME', 'SECRET', 'URL', 'IP', 'MAC', 'DATE_OF_BIRTH', 'LOCATION', 'ORGANIZATION', 'DATE', 'AGE', 'CUSTOM')),
	CONSTRAINT "pii_daily_n" CHECK("pii_daily"."n" > 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `receipt_heads` (
	`tenant` text NOT NULL,
	`day` integer NOT NULL,
	`n` integer NOT NULL,
	`root` text NOT NULL,
	PRIMARY KEY(`tenant`, `day`),
	CONSTRAINT "receipt_heads_tenant" CHECK(length("receipt_heads"."tenant") = 26 AND "receipt_heads"."tenant" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "receipt_heads_day" CHECK("receipt_heads"."day" BETWEEN 19000 AND 60000),
	CONSTRAINT "receipt_heads_n" CHECK("receipt_heads"."n" > 0),
	CONSTRAINT "receipt_heads_root" CHECK(length("receipt_heads"."root") = 64 AND "receipt_heads"."root" NOT GLOB '*[^0-9a-f]*')
) STRICT;
--> statement-breakpoint
CREATE TABLE `tenants` (
	`id` text PRIMARY KEY NOT NULL,
	`region` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	CONSTRAINT "tenants_id" CHECK(length("tenants"."id") = 26 AND "tenants"."id" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "tenants_region" CHECK("tenants"."region" IN ('auto', 'eu', 'us')),
	CONSTRAINT "tenants_created_at" CHECK("tenants"."created_at" > 0 AND "tenants"."created_at" % 60 = 0),
	CONSTRAINT "tenants_deleted_at" CHECK("tenants"."deleted_at" IS NULL OR "tenants"."deleted_at" % 60 = 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `usage_daily` (
	`tenant` text NOT NULL,
	`day` integer NOT NULL,
	`crm` text NOT NULL,
	`content_type` text NOT NULL,
	`direction` text NOT NULL,
	`source_language` text NOT NULL,
	`target_language` text NOT NULL,
	`vendor` text NOT NULL,
	`status` text NOT NULL,
	`jobs` integer NOT NULL,
	`billed_characters` integer NOT NULL,
	`masked` integer NOT NULL,
	`failovers` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	PRIMARY KEY(`tenant`, `day`, `crm`, `content_type`, `direction`, `source_language`, `target_language`, `vendor`, `status`),
	FOREIGN KEY (`source_language`) REFERENCES `languages`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_language`) REFERENCES `languages`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "usage_daily_tenant" CHECK(length("usage_daily"."tenant") = 26 AND "usage_daily"."tenant" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "usage_daily_day" CHECK("usage_daily"."day" BETWEEN 19000 AND 60000),
	CONSTRAINT "usage_daily_crm" CHECK("usage_daily"."crm" IN ('zendesk', 'oracle', 'salesforce', 'api')),
	CONSTRAINT "usage_daily_content_type" CHECK("usage_daily"."content_type" IN ('ticket', 'chat', 'article')),
	CONSTRAINT "usage_daily_direction" CHECK("usage_daily"."direction" IN ('inbound', 'outbound')),
	CONSTRAINT "usage_daily_status" CHECK("usage_daily"."status" IN ('ok', 'not_needed', 'pseudonyms_lost', 'vendor_error', 'timeout', 'unsupported_pair', 'unknown_language', 'quota', 'scan_failed', 'aborted', 'denied', 'failed')),
	CONSTRAINT "usage_daily_jobs" CHECK("usage_daily"."jobs" > 0),
	CONSTRAINT "usage_daily_billed_characters" CHECK("usage_daily"."billed_characters" >= 0),
	CONSTRAINT "usage_daily_masked" CHECK("usage_daily"."masked" >= 0),
	CONSTRAINT "usage_daily_failovers" CHECK("usage_daily"."failovers" >= 0),
	CONSTRAINT "usage_daily_latency_ms" CHECK("usage_daily"."latency_ms" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `usage_daily_by_day` ON `usage_daily` (`day`,`tenant`);--> statement-breakpoint
ALTER TABLE `jobs` ADD COLUMN `actor_ref` text CONSTRAINT "jobs_actor_ref" CHECK("actor_ref" IS NULL OR (length("actor_ref") = 32 AND "actor_ref" NOT GLOB '*[^0-9a-f]*'));
--> statement-breakpoint
ALTER TABLE `jobs` ADD COLUMN `record_ref` text CONSTRAINT "jobs_record_ref" CHECK("record_ref" IS NULL OR (length("record_ref") = 32 AND "record_ref" NOT GLOB '*[^0-9a-f]*'));
--> statement-breakpoint
CREATE INDEX `jobs_by_failure` ON `jobs` (`tenant`,`status`,`id`) WHERE "jobs"."status" NOT IN ('ok', 'not_needed');--> statement-breakpoint
CREATE INDEX `jobs_by_record` ON `jobs` (`tenant`,`record_ref`) WHERE "jobs"."record_ref" IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `receipt_heads_no_update` BEFORE UPDATE ON `receipt_heads` BEGIN SELECT RAISE(ABORT, 'a closed day stays closed'); END;
