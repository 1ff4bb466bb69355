import type { AttemptsReply, Job, JobAttempt, JobsReply } from "@sottovoce/contract";
import { createExecutionContext, createMessageBatch, createScheduledController, getQueueResult } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { fakeVendor } from "@sottovoce/vendors/testing";
import { beforeEach, describe, expect, it, vi } from "vitest";
import worker from "../src/index.ts";
import { DEVELOPMENT_TENANT } from "../src/context.ts";
import { migrate } from "./database.ts";
import { jobRow } from "./job-rows.ts";
import { DEVELOPMENT_KEY, replyOf, startApi, TICKET } from "./start-api.ts";

const OTHER_TENANT = "01JDEV00000000000000000001";

async function deliver(...bodies: readonly unknown[]) {
  const batch = createMessageBatch(
    "sottovoce-jobs",
    bodies.map((body, index) => ({ id: `m${index}`, timestamp: new Date(), attempts: 1, body })),
  );
  const execution = createExecutionContext();
  // The batch of the tests and the Worker's are one shape under two names.
  await worker.queue?.(batch as MessageBatch, env, execution);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, execution);
  return { acked: explicitAcks, retried: retryMessages.map(({ msgId }) => msgId) };
}

/** A job's record with one attempt for each number. */
const record = (job: Job, ...attempts: readonly Partial<JobAttempt>[]) => ({
  kind: "job",
  job,
  attempts: attempts.map((attempt, number) => ({
    job: job.id,
    number,
    vendor: "deepl",
    shape: "xml-tag",
    outcome: "ok",
    sent: 1,
    returned: 1,
    ms: 80,
    billedCharacters: 40,
    expiresAt: job.expiresAt,
    ...attempt,
  })),
});

const rowCount = async () =>
  (await env.DB.prepare("SELECT count(*) AS number FROM jobs").first<{ number: number }>())?.number;

beforeEach(async () => {
  await migrate();
  await env.DB.exec("DELETE FROM attempts");
  await env.DB.exec("DELETE FROM jobs");
  vi.restoreAllMocks();
});

describe("the queue's consumer", () => {
  it("writes a batch and acknowledges every row", async () => {
    expect(await deliver(...[1, 2, 3].map((n) => record(jobRow(n))))).toEqual({
      acked: ["m0", "m1", "m2"],
      retried: [],
    });
    expect(await rowCount()).toBe(3);
  });

  it("writes a row once, however often it comes", async () => {
    await deliver(record(jobRow(1)), record(jobRow(1)));
    const again = await deliver(record(jobRow(1, { latencyMs: 999 })), record(jobRow(2)));
    expect(again.acked).toEqual(["m0", "m1"]);
    expect(await rowCount()).toBe(2);
  });

  it("retries the row that the database refuses, and only that one", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => {});
    const bad = jobRow(2, { vendor: "Maria Rossi, maria@example.com" });
    expect(await deliver(record(jobRow(1)), record(bad), record(jobRow(3)))).toEqual({
      acked: ["m0", "m2"],
      retried: ["m1"],
    });
    expect(await rowCount()).toBe(2);
    expect(JSON.stringify(written.mock.calls)).not.toContain("Maria");
  });

  it("retries what is no row", async () => {
    expect(await deliver({ text: "Hola" }, record(jobRow(1)))).toEqual({ acked: ["m1"], retried: ["m0"] });
  });

  it("retries everything while the database is away, and loses nothing", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    await env.DB.exec("ALTER TABLE jobs RENAME TO jobs_away");
    expect(await deliver(record(jobRow(1)), record(jobRow(2)))).toEqual({ acked: [], retried: ["m0", "m1"] });
    await env.DB.exec("ALTER TABLE jobs_away RENAME TO jobs");
    expect(await deliver(record(jobRow(1)), record(jobRow(2)))).toEqual({ acked: ["m0", "m1"], retried: [] });
    expect(await rowCount()).toBe(2);
  });
});

describe("a translation's row", () => {
  it("fits the database as the API made it, for every language tried", async () => {
    const api = startApi({ vendors: [fakeVendor()] });
    for (const [source, target] of [
      ["es", "en"],
      ["de", "pt-BR"],
      ["it", "zh-Hant"],
      ["ja", "ar"],
      ["ar", "sr-Latn"],
      ["xyz", "qq-QQ"],
    ])
      await replyOf(await api.translate({ source: source ?? "", target: target ?? "", segments: ["una frase"] }));
    expect((await deliver(...api.records)).retried).toEqual([]);
    const { results } = await env.DB.prepare("SELECT source_language, target_language, vendor FROM jobs").all();
    expect(results).toContainEqual({ source_language: "und", target_language: "und", vendor: "other" });
  });

  it("goes through the real queue into the real database, metadata only", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await exports.default.fetch("https://api.test/v1/translations", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${DEVELOPMENT_KEY}` },
      body: JSON.stringify({ ...TICKET, segments: ["Hola, soy María, mi correo es maria@example.com"] }),
    });
    // The one vendor of the tests' own configuration answers nobody.
    expect(response.status).toBe(502);
    await vi.waitFor(async () => expect(await rowCount()).toBe(1), { timeout: 8_000, interval: 100 });
    const row = await env.DB.prepare("SELECT * FROM jobs").first();
    expect(row).toMatchObject({
      status: "vendor_error",
      vendor: "apertium",
      tenant: DEVELOPMENT_TENANT,
      source_language: "es",
    });
    expect(JSON.stringify(row).toLowerCase()).not.toContain("mar");
  }, 15_000);
});

describe("GET /v1/jobs", () => {
  const page = async (query = "") => {
    const response = await startApi().call(`/v1/jobs${query}`);
    expect(response.status).toBe(200);
    return response.json<JobsReply>();
  };

  it("gives the newest first, in pages that neither repeat nor skip", async () => {
    await deliver(...Array.from({ length: 7 }, (_, index) => record(jobRow(index))));
    const seen: Job[] = [];
    let cursor: string | null = "";
    let pages = 0;
    while (cursor !== null) {
      const { jobs, next }: JobsReply = await page(`?limit=3${cursor === "" ? "" : `&cursor=${cursor}`}`);
      seen.push(...jobs);
      cursor = next;
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 7 }, (_, index) => jobRow(6 - index)));
  });

  it("gives an empty page when there is nothing", async () => expect(await page()).toEqual({ jobs: [], next: null }));

  it("never shows another tenant's jobs, whatever the cursor", async () => {
    await deliver(
      record(jobRow(1), {}),
      record(jobRow(2, { tenant: OTHER_TENANT }), {}),
      record(jobRow(3, { tenant: OTHER_TENANT })),
    );
    expect((await page()).jobs.map(({ tenant }) => tenant)).toEqual([DEVELOPMENT_TENANT]);
    expect((await page(`?cursor=${jobRow(3).id}`)).jobs).toHaveLength(1);
  });

  it("reads a page by index, without sorting", async () => {
    const { results } = await env.DB.prepare(
      "EXPLAIN QUERY PLAN SELECT * FROM jobs WHERE tenant = ?1 AND id < ?2 ORDER BY id DESC LIMIT 51",
    )
      .bind(DEVELOPMENT_TENANT, jobRow(3).id)
      .all<{ detail: string }>();
    expect(results.map(({ detail }) => detail)).toEqual(["SEARCH jobs USING INDEX jobs_by_tenant (tenant=? AND id<?)"]);
  });
});

describe("the hourly purge", () => {
  it("S35: drops the rows whose time is up, and no other", async () => {
    const hour = 3_600;
    const now = Math.floor(Date.now() / 1_000);
    const minute = (seconds: number) => seconds - (seconds % 60);
    await deliver(
      record(jobRow(1, { createdAt: minute(now - 40 * 24 * hour), expiresAt: now - hour }), {}, {}),
      record(jobRow(2, { createdAt: minute(now), expiresAt: now + hour }), {}),
    );
    expect(await rowCount()).toBe(2);
    await worker.scheduled?.(createScheduledController(), env, createExecutionContext());
    expect(await rowCount()).toBe(1);
    const left = await env.DB.prepare("SELECT count(*) AS number FROM attempts").first<{ number: number }>();
    expect(left?.number).toBe(1);
  });
});

describe("GET /v1/attempts", () => {
  const trail = async (job: string) =>
    (await (await startApi().call(`/v1/attempts?job=${job}`)).json<AttemptsReply>()).attempts;

  it("gives the tries of a job in order, and of nobody else's job", async () => {
    const theirs = jobRow(2, { tenant: OTHER_TENANT });
    await deliver(
      record(jobRow(1), { outcome: "timeout", returned: 0 }, { vendor: "apertium", shape: "nonce" }),
      record(theirs, {}),
    );
    expect(await trail(jobRow(1).id)).toMatchObject([
      { vendor: "deepl", outcome: "timeout", returned: 0 },
      { vendor: "apertium", outcome: "ok", shape: "nonce" },
    ]);
    expect(await trail(theirs.id)).toEqual([]);
  });

  it("is written by a real translation, once", async () => {
    const api = startApi({
      vendors: [fakeVendor({ id: "deepl", fail: { kind: "quota" } }), fakeVendor({ id: "apertium" })],
    });
    const { job } = await replyOf(await api.translate({}));
    await deliver(...api.records, ...api.records);
    expect((await trail(job)).map(({ vendor, outcome }) => [vendor, outcome])).toEqual([
      ["deepl", "quota"],
      ["apertium", "ok"],
    ]);
  });

  it("refuses what is no job's id", async () => {
    expect((await startApi().call("/v1/attempts?job=maria@example.com")).status).toBe(400);
  });
});
