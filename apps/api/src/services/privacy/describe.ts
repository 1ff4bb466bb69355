import type { Job, JobAttempt, PrivacyReply } from "@sottovoce/contract";
import { getTableColumns } from "drizzle-orm";
import type { CallerContext } from "../../context.ts";
import { attempts, jobs } from "../../db/schema.ts";

/** What is kept, read from the schema itself: a column without a purpose does not compile. */
export function describePrivacy({ vendors, settings }: CallerContext): PrivacyReply {
  return {
    stored: [
      ...Object.keys(getTableColumns(jobs)).map((field) => ({ field, purpose: PURPOSE[field as keyof Job] })),
      ...Object.keys(getTableColumns(attempts)).map((field) => ({
        field: `attempts.${field}`,
        purpose: PURPOSE_OF_ATTEMPT[field as keyof JobAttempt],
      })),
    ],
    neverStored: NEVER_STORED,
    retentionDays: settings.kept.days,
    subProcessors: vendors.map(({ id, region, retention }) => ({ id, region, retention })),
  };
}

const PURPOSE: Readonly<Record<keyof Job, string>> = {
  id: "names the job; random but for the minute",
  tenant: "whose job it is; every query is bound to it",
  createdAt: "reports by day; rounded down to the minute",
  crm: "reports: which system asked",
  contentType: "reports and rules: ticket, chat or article",
  direction: "reports: to the agent or to the customer",
  sourceLanguage: "reports by language pair",
  targetLanguage: "reports by language pair",
  languageBy: "quality: how the source language was known",
  vendor: "accountability and billing: which service saw the masked text",
  vendorRegion: "accountability: where that service works",
  failovers: "reliability: how many services failed before",
  maskedAt: "accountability: where personal data was replaced",
  policyVersion: "accountability: which masking rules were in force",
  maskedTotal: "accountability: how many values were replaced; a count, no kinds",
  restored: "reliability: whether every value was put back",
  sizeBucket: "capacity: roughly how long the text was",
  billedCharacters: "billing: characters the service charges for",
  latencyMs: "reliability: how long it took",
  status: "reliability: how it ended, one word of a closed list",
  receiptHash: "accountability: proves the receipt was not changed",
  expiresAt: "deletion: when the row goes",
  actorRef: "reports: a keyed name of the agent that changes every month; only where the customer wants it",
  recordRef: "erasure: a keyed name of the CRM's record that changes every month; only where the customer wants it",
};

const PURPOSE_OF_ATTEMPT: Readonly<Record<keyof JobAttempt, string>> = {
  job: "whose attempt it is",
  number: "the order of attempts",
  vendor: "accountability: every service that saw the masked text, not only the one that answered",
  shape: "quality: how pseudonyms were written for it",
  outcome: "reliability: how it ended, one word of a closed list",
  sent: "quality: how many pseudonyms were sent",
  returned: "quality: how many came back",
  ms: "reliability: how long it took",
  billedCharacters: "billing: characters the service charges for",
  expiresAt: "deletion: when the row goes, with its job",
};

const NEVER_STORED: string[] = [
  "text of tickets, chats or articles",
  "translations",
  "subjects, tags and file names",
  "personal data found in texts, and the pseudonyms that replaced them",
  "kinds of personal data found in one request",
  "names, e-mail addresses and ids of customers or agents",
  "ticket and contact ids",
  "IP addresses and user agents",
  "messages of translation services",
  "hashes of content",
  "session tokens and keys",
];
