import type { Job } from "@sottovoce/contract";
import { DEVELOPMENT_TENANT } from "../src/context.ts";
import { makeJobId } from "../src/ulid.ts";

const NOON = Date.UTC(2026, 10, 23, 12, 0, 0);

/** A row that the database accepts. */
export function jobRow(number: number, change: Partial<Job> = {}): Job {
  const createdAt = NOON / 1000 + number * 60;
  return {
    id: makeJobId(createdAt * 1000, new Uint8Array(10).fill(number % 256)),
    tenant: DEVELOPMENT_TENANT,
    createdAt,
    crm: "zendesk",
    contentType: "ticket",
    direction: "inbound",
    sourceLanguage: "es",
    targetLanguage: "en",
    languageBy: "detected",
    vendor: "apertium",
    vendorRegion: "local",
    failovers: 0,
    maskedAt: "browser",
    policyVersion: 1,
    maskedTotal: 3,
    restored: true,
    sizeBucket: 500,
    billedCharacters: 321,
    latencyMs: 87,
    status: "ok",
    receiptHash: "0".repeat(64),
    expiresAt: createdAt + 86_400,
    actorRef: null,
    recordRef: null,
    ...change,
  };
}
