-- STRICT and the vendors' new words are written by hand: drizzle-kit cannot.
CREATE TABLE `attempts` (
	`job` text NOT NULL,
	`number` integer NOT NULL,
	`vendor` text NOT NULL,
	`shape` text NOT NULL,
	`outcome` text NOT NULL,
	`sent` integer NOT NULL,
	`returned` integer NOT NULL,
	`ms` integer NOT NULL,
	`billed_characters` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`job`, `number`),
	FOREIGN KEY (`vendor`) REFERENCES `vendors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attempts_job" CHECK(length("attempts"."job") = 26 AND "attempts"."job" NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "attempts_number" CHECK("attempts"."number" BETWEEN 0 AND 19),
	CONSTRAINT "attempts_shape" CHECK("attempts"."shape" IN ('xml-tag', 'html-span', 'apertium-notrans', 'dictionary', 'text-block', 'glossary', 'nonce', 'surrogate')),
	CONSTRAINT "attempts_outcome" CHECK("attempts"."outcome" IN ('ok', 'pseudonyms', 'unconfirmed', 'superseded', 'rate-limited', 'unavailable', 'timeout', 'aborted', 'quota', 'unauthorized', 'unsupported-pair', 'too-large', 'rejected', 'malformed', 'redirected')),
	CONSTRAINT "attempts_sent" CHECK("attempts"."sent" BETWEEN 0 AND 9999),
	CONSTRAINT "attempts_returned" CHECK("attempts"."returned" BETWEEN 0 AND 9999),
	CONSTRAINT "attempts_ms" CHECK("attempts"."ms" BETWEEN 0 AND 600000),
	CONSTRAINT "attempts_billed_characters" CHECK("attempts"."billed_characters" BETWEEN 0 AND 10000000),
	CONSTRAINT "attempts_expires_at" CHECK("attempts"."expires_at" > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `attempts_by_expiry` ON `attempts` (`expires_at`);--> statement-breakpoint
DROP TRIGGER `vendors_closed_insert`;--> statement-breakpoint
INSERT INTO `vendors` (`id`) VALUES ('google-v2'), ('azure-2026');--> statement-breakpoint
CREATE TRIGGER `vendors_closed_insert` BEFORE INSERT ON `vendors` BEGIN SELECT RAISE(ABORT, 'vendors is a closed vocabulary'); END;
