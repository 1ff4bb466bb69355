import type { ApiExample } from "./example.ts";
import { HASH, JOB, MIDNIGHT, OTHER_HASH, RECEIPT, TENANT } from "./values.ts";

const ATTEMPT = {
  vendor: "deepl",
  shape: "xml-tag",
  outcome: "ok",
  sent: 1,
  returned: 1,
  ms: 184,
  billedCharacters: 44,
};

export const TRANSLATION_EXAMPLES: Readonly<Record<string, ApiExample>> = {
  "GET /healthz": { reply: { ok: true, version: "0.1.0", vendors: ["deepl"] } },
  "POST /v1/sessions": {
    body: { crm: "api", tenant: TENANT, proof: { kind: "key", key: `sv_${TENANT}_k3v9x0q2m7_${"A".repeat(43)}` } },
    reply: {
      token: "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU1NjU3MDB9.c2lnbmF0dXJl",
      expiresAt: MIDNIGHT + 900,
      tenant: TENANT,
      role: "agent",
      scopes: ["translate", "read"],
    },
  },
  "POST /v1/translations": {
    body: {
      target: "en",
      contentType: "ticket",
      direction: "inbound",
      segments: ["Hola, soy María Ferrer y mi paquete no ha llegado."],
    },
    reply: {
      job: JOB,
      source: { language: "es", confidence: 0.99, by: "detected" },
      target: "en",
      translations: ["Hello, I'm María Ferrer and my parcel has not arrived."],
      vendor: { id: "deepl", region: "eu", retention: "none" },
      masked: { total: 1, byEntity: { PERSON: 1 }, addedAtEdge: 1 },
      warnings: [],
      receipt: RECEIPT,
    },
  },
  "POST /v1/feedback": { body: { job: JOB, postEditDistance: 0.08 }, reply: { noted: true } },
  "GET /v1/jobs": {
    query: { limit: 1, status: "ok" },
    reply: {
      jobs: [
        {
          id: JOB,
          tenant: TENANT,
          createdAt: MIDNIGHT + 36_000,
          crm: "zendesk",
          contentType: "ticket",
          direction: "inbound",
          sourceLanguage: "es",
          targetLanguage: "en",
          languageBy: "detected",
          vendor: "deepl",
          vendorRegion: "eu",
          failovers: 0,
          maskedAt: "browser",
          policyVersion: 1,
          maskedTotal: 1,
          restored: true,
          sizeBucket: 100,
          billedCharacters: 44,
          latencyMs: 203,
          status: "ok",
          receiptHash: HASH,
          expiresAt: MIDNIGHT + 36_000 + 30 * 86_400,
          actorRef: null,
          recordRef: null,
        },
      ],
      next: JOB,
    },
  },
  "GET /v1/jobs.csv": { query: { from: MIDNIGHT } },
  "GET /v1/attempts": { query: { job: JOB }, reply: { attempts: [ATTEMPT] } },
  "GET /v1/usage": {
    query: { by: "vendor" },
    reply: {
      rows: [
        { key: "deepl", jobs: 412, ok: 409, billedCharacters: 181_220, masked: 655, failovers: 2, latencyMs: 211.4 },
      ],
      byEntity: { PERSON: 388, EMAIL: 201, PHONE: 66 },
    },
  },
  "POST /v1/jobs:erase": { body: { record: "2041" }, reply: { erased: 3 } },
  "GET /v1/privacy": {
    reply: {
      stored: [{ field: "createdAt", purpose: "reports by day; rounded down to the minute" }],
      neverStored: ["source text", "translations", "names"],
      retentionDays: 30,
      subProcessors: [{ id: "deepl", region: "eu", retention: "none" }],
    },
  },
  "POST /v1/receipts:verify": {
    body: { receipt: RECEIPT },
    reply: { valid: false, reason: "bad_statement", own: false, row: "absent", day: null },
  },
  "GET /v1/receipts/proof": {
    query: { job: JOB },
    reply: { hash: HASH, index: 0, size: 2, root: HASH, path: [OTHER_HASH] },
  },
};
