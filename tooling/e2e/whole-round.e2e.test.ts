import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samples, type Sample } from "@sottovoce/workbench/samples";
import { oracle, zendesk, type Desk } from "./desks.ts";
import { leaksIn } from "./leaks.ts";
import { preview, readText, settled, squash, translateReply, unfold } from "./sidebar.ts";
import { startWorld, type Tab, type World } from "./world.ts";

// The pairs that the local engine has. The others are in failures.e2e.test.ts.
const TRANSLATABLE = samples.filter(({ language }) => /^(es|it|fr|pt|ca|en)\b/u.test(language));
const ROUNDS: readonly (readonly [Desk, Sample])[] = [
  ...TRANSLATABLE.map((sample) => [zendesk, sample] as const),
  ...["es", "it", "fr", "pt", "ca"]
    .flatMap((language) => TRANSLATABLE.filter((sample) => sample.language.startsWith(language)).slice(0, 1))
    .map((sample) => [oracle, sample] as const),
];

let world: World;
const everySent: string[] = [];

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Whether a value stands in a message that is shown: not in the one that arrives later, nor in the reply alone. */
const isRead = ({ messages, subject }: Sample, value: string): boolean =>
  [subject, ...messages.map(({ body }) => body)].some((text) => squash(text).includes(squash(value)));

const valuesOf = ({ seeded }: Sample): string[] => seeded.map(({ value }) => value);

describe("open, read, reply, insert", () => {
  it.each(ROUNDS.map(([desk, sample]) => [desk.name, sample.id, desk, sample] as const))(
    "in %s: %s",
    async (_desk, _id, desk, sample) => {
      world.engine.forget();
      const tab = await world.openTab();
      try {
        const sidebar = await desk.open(world, tab, sample);
        await settled(sidebar);
        await unfold(sidebar);
        await settled(sidebar);

        // Read: what was masked is back, as it was written.
        const read = await readText(sidebar);
        // One customer types what looks like a pseudonym: that, and no other, may be read.
        const own = [...sample.messages.map(({ body }) => body), sample.reply].join("\n");
        const strange = (text: string): string[] =>
          (text.match(/⟦[^⟧]*⟧?|[ZX][QXKVWJ]{2}\d\w*/gu) ?? []).filter((found) => !own.includes(found));
        expect(strange(read)).toEqual([]);
        expect(valuesOf(sample).filter((value) => isRead(sample, value) && !read.includes(squash(value)))).toEqual([]);
        expect(await brokenRules(tab)).toEqual([]);

        // Reply: in English, with the customer's name and number, into the customer's language.
        if (!sample.language.startsWith("en")) {
          await translateReply(sidebar, sample.reply);
          await preview(sidebar).waitFor({ timeout: 20_000 });
          const translated = await preview(sidebar).inputValue();
          expect(strange(translated)).toEqual([]);
          expect(squash(translated)).not.toBe(squash(sample.reply));
          for (const value of valuesOf(sample).filter((value) => sample.reply.includes(value)))
            expect(translated).toContain(value);

          // Insert: the editor holds what the preview showed.
          await sidebar.getByRole("button", { name: "Insert", exact: true }).click();
          // An invisible mark inside `{{` keeps the CRM from filling in a template; nothing else is changed.
          const inserted = async () => squash(await desk.reply(tab.page)).replace(/\u2060/gu, "");
          await expect.poll(inserted).toContain(squash(translated).trim());
        }

        // Privacy: neither what left the tab nor what reached the engine names anybody.
        // English for an English reader goes to no vendor at all.
        const isCalled = world.engine.seen().length > 0;
        expect(isCalled).toBe(!sample.language.startsWith("en"));
        everySent.push(...tab.sent());
        expect(leaksIn(tab.sent().join("\n"), valuesOf(sample))).toEqual([]);
        expect(leaksIn(world.engine.seen().join("\n"), valuesOf(sample))).toEqual([]);
        expect(leaksIn(await tab.stored(), valuesOf(sample))).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});

describe("afterwards", () => {
  it("D1, the queue and the logs hold no value and no sentence of any round", async () => {
    // Rows travel through the queue in batches; wait for the last one.
    const jobs = await expect
      .poll(async () => (await getJobs()).length, { timeout: 20_000, interval: 500 })
      .toBeGreaterThan(0)
      .then(getJobs);
    expect(jobs.every((job) => job["status"] === "ok" || job["status"] === "not_needed")).toBe(true);

    const kept = world.kept();
    for (const sample of TRANSLATABLE) {
      const sentences = [...sample.messages.map(({ body }) => body), sample.subject, sample.reply]
        .flatMap((body) => body.split(/[\n.!?<>]+/u))
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.split(/\s+/u).length >= 4);
      expect(sentences.length).toBeGreaterThan(3);
      expect(sentences.filter((sentence) => kept.includes(sentence))).toEqual([]);
      // A number of two or three digits stands in any database file by chance.
      expect(
        leaksIn(
          kept,
          valuesOf(sample).filter((value) => value.replace(/[^\p{L}\p{N}]/gu, "").length >= 6),
        ),
      ).toEqual([]);
    }
  });

  it("S31: no address of a request names a record or holds text", () => {
    const urls = everySent.map((request) => request.split("\n")[0] ?? "").filter((line) => line.includes("/v1/"));
    expect(urls.length).toBeGreaterThan(20);
    expect([...new Set(urls.map((line) => line.replace(/:\d+/u, "")))].toSorted()).toEqual(
      [...new Set(urls.map((line) => line.replace(/:\d+/u, "")))]
        .filter((line) => /^(POST|OPTIONS) http:\/\/127\.0\.0\.1\/v1\/(sessions|translations)$/u.test(line))
        .toSorted(),
    );
  });
});

const brokenRules = ({ page }: Tab): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, "__violations") as unknown);

async function getJobs(): Promise<readonly Record<string, unknown>[]> {
  const reply = await fetch(`${world.stack.api.url}/v1/jobs?limit=200`, {
    headers: { authorization: `Bearer ${world.stack.customer?.adminKey ?? ""}` },
  });
  return ((await reply.json()) as { jobs: Record<string, unknown>[] }).jobs;
}
