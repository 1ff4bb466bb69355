import type { DatabaseSync } from "node:sqlite";
import type { JobRecord } from "@sottovoce/contract";

/** A month of jobs, made by the database itself: the same ones every time. */

export const DAYS = 30;
/** Seconds since 1970 at which the month begins. */
export const START = Date.UTC(2026, 9, 26) / 1_000;
export const TENANTS = 20;
export const tenantId = (number: number): string => `01BENCH${String(number).padStart(19, "0")}`;
/** Owns half of all rows: what grows is looked at where it grows. */
export const BIG = tenantId(0);
export const recordRef = (record: number): string => record.toString(16).padStart(32, "0");
/** Rows of the big tenant that belong to one ticket. */
export const ROWS_OF_A_RECORD = 20;

const MINUTES = DAYS * 1_440;
const CHUNK = 100_000;

/** When row `n` of `rows` was made: rows come in the order of time, as they would. */
export const createdAt = (n: number, rows: number): number => START + Math.floor((n * MINUTES) / rows) * 60;

/** Fills jobs, attempts and sums. The schema's own CHECKs and foreign keys are in force. */
export function fill(database: DatabaseSync, rows: number): void {
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(from + CHUNK, rows);
    database.exec(insertJobs(from, to, rows));
    database.exec(insertAttempts(from, to));
  }
  database.exec(SUM_JOBS);
  database.exec(SUM_KINDS);
}

/** Evenly spread and without a pattern to the eye: the middle bits of a product. */
const chance = (salt: number, outOf: number): string => `((((n + ${salt}) * 2654435761) >> 9) & 65535) % ${outOf}`;

function insertJobs(from: number, to: number, rows: number): string {
  const alphabet = "'0123456789ABCDEFGHJKMNPQRSTVWXYZ'";
  const letters = Array.from(
    { length: 10 },
    (_, place) => `substr(${alphabet}, ((created * 1000 >> ${45 - place * 5}) & 31) + 1, 1)`,
  );
  return `
    WITH RECURSIVE numbers(n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${to}),
    timed AS (SELECT n, ${START} + (n * ${MINUTES} / ${rows}) * 60 AS created FROM numbers)
    INSERT INTO jobs (id, tenant, created_at, crm, content_type, direction, source_language, target_language, language_by,
      vendor, vendor_region, failovers, masked_at, policy_version, masked_total, restored, size_bucket, billed_characters,
      latency_ms, status, receipt_hash, expires_at, actor_ref, record_ref)
    SELECT ${letters.join(" || ")} || printf('%08X%08X', (n * 2654435761) & 4294967295, n),
      CASE WHEN n % 2 = 0 THEN '${BIG}' ELSE printf('01BENCH%019d', 1 + (n / 2) % ${TENANTS - 1}) END,
      created,
      CASE ${chance(1, 10)} WHEN 0 THEN 'api' WHEN 1 THEN 'oracle' ELSE 'zendesk' END,
      CASE ${chance(2, 20)} WHEN 0 THEN 'article' WHEN 1 THEN 'chat' ELSE 'ticket' END,
      CASE ${chance(3, 3)} WHEN 0 THEN 'outbound' ELSE 'inbound' END,
      CASE ${chance(4, 12)} WHEN 0 THEN 'ja' WHEN 1 THEN 'it' WHEN 2 THEN 'pt-BR' WHEN 3 THEN 'de' WHEN 4 THEN 'de' ELSE 'es' END,
      'en', 'detected',
      CASE ${chance(5, 20)} WHEN 0 THEN 'azure' WHEN 1 THEN 'google' WHEN 2 THEN 'google' ELSE 'deepl' END,
      'eu', 0, 'browser', 1, ${chance(6, 9)}, 1, 500, 100 + ${chance(7, 900)}, 150 + ${chance(8, 900)},
      CASE ${chance(9, 200)} WHEN 0 THEN 'vendor_error' WHEN 1 THEN 'timeout' WHEN 2 THEN 'not_needed' ELSE 'ok' END,
      printf('%064x', n), created + ${DAYS * 86_400},
      CASE WHEN n % 2 = 0 THEN printf('%032x', n % 97) END,
      CASE WHEN n % 2 = 0 THEN printf('%032x', n / ${ROWS_OF_A_RECORD * 2}) END
    FROM timed`;
}

/** One try each, as nearly all jobs have. Rows are numbered as they came. */
const insertAttempts = (from: number, to: number): string => `
  INSERT INTO attempts (job, number, vendor, shape, outcome, sent, returned, ms, billed_characters, expires_at)
  SELECT id, 0, vendor, 'xml-tag', 'ok', masked_total, masked_total, latency_ms, billed_characters, expires_at
  FROM jobs WHERE rowid BETWEEN ${from + 1} AND ${to}`;

const SUM_JOBS = `
  INSERT INTO usage_daily (tenant, day, crm, content_type, direction, source_language, target_language, vendor, status,
    jobs, billed_characters, masked, failovers, latency_ms)
  SELECT tenant, created_at / 86400, crm, content_type, direction, source_language, target_language, vendor, status,
    count(*), sum(billed_characters), sum(masked_total), sum(failovers), sum(latency_ms)
  FROM jobs GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;

const SUM_KINDS = `
  INSERT INTO pii_daily (tenant, day, entity, n)
  SELECT DISTINCT tenant, day, kinds.value, 100
  FROM usage_daily, json_each('["PERSON","EMAIL","PHONE","ADDRESS","IBAN","CARD","ACCOUNT_ID","DATE_OF_BIRTH"]') AS kinds`;

/** What the queue hands to the API of a message. */
export type Message = {
  readonly body: JobRecord;
  readonly attempts: number;
  readonly ack: () => void;
  readonly retry: () => void;
};

/** Fifty jobs of one day of the big tenant, later than all others: with one attempt each. */
export function messages(batch: number): Message[] {
  const created = START + DAYS * 86_400;
  const refused = (): void => {
    throw new Error("the database did not take a row");
  };
  return Array.from({ length: 50 }, (_, place) => {
    const id = `01ZZ${String(batch * 50 + place).padStart(22, "0")}`;
    const common = { vendor: "deepl", billedCharacters: 321, expiresAt: created + DAYS * 86_400 };
    const body: JobRecord = {
      kind: "job",
      job: {
        ...common,
        id,
        tenant: BIG,
        createdAt: created,
        crm: "zendesk",
        contentType: "ticket",
        direction: "inbound",
        sourceLanguage: "es",
        targetLanguage: "en",
        languageBy: "detected",
        vendorRegion: "eu",
        failovers: 0,
        maskedAt: "browser",
        policyVersion: 1,
        maskedTotal: 3,
        restored: true,
        sizeBucket: 500,
        latencyMs: 400,
        status: "ok",
        receiptHash: "0".repeat(64),
        actorRef: null,
        recordRef: null,
      },
      attempts: [{ ...common, job: id, number: 0, shape: "xml-tag", outcome: "ok", sent: 3, returned: 3, ms: 300 }],
    };
    return { body, attempts: 1, ack: () => {}, retry: refused };
  });
}
