import type { Job, JobAttempt, PrivacyReply } from "@sottovoce/contract";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { CallerContext } from "../../context.ts";
import { attempts, audit, jobs, piiDaily, receiptHeads, tenants, usageDaily } from "../../db/schema.ts";
import { PURPOSES_OF_THE_REST } from "./purposes.ts";

/** What is kept, read from the schema itself: a column without a purpose is an error, and a test looks for it. */
export function describePrivacy({ vendors, settings }: CallerContext): PrivacyReply {
  return {
    stored: [
      ...describe("", jobs, PURPOSE),
      ...describe("attempts.", attempts, PURPOSE_OF_ATTEMPT),
      ...describe("usageDaily.", usageDaily, PURPOSES_OF_THE_REST.usageDaily),
      ...describe("piiDaily.", piiDaily, PURPOSES_OF_THE_REST.piiDaily),
      ...describe("receiptHeads.", receiptHeads, PURPOSES_OF_THE_REST.receiptHeads),
      ...describe("audit.", audit, PURPOSES_OF_THE_REST.audit),
      ...describe("tenants.", tenants, PURPOSES_OF_THE_REST.tenants),
    ],
    neverStored: NEVER_STORED,
    retentionDays: settings.kept.days,
    subProcessors: vendors.map(({ id, region, retention }) => ({ id, region, retention })),
  };
}

function describe(
  prefix: string,
  table: SQLiteTable,
  purposes: Readonly<Record<string, string>>,
): PrivacyReply["stored"] {
  return Object.keys(getTableColumns(table)).map((field) => {
    const purpose = purposes[field];
    if (purpose === undefined) throw new TypeError(`nobody said what ${prefix}${field} is for`);
    return { field: `${prefix}${field}`, purpose };
  });
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
