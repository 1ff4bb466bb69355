import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findSample } from "@sottovoce/workbench/samples";
import type { Frame } from "playwright-core";
import { oracle, zendesk, type Desk } from "./desks.ts";
import { leaksIn } from "./leaks.ts";
import { preview, readText, settled, translateReply, unfold } from "./sidebar.ts";
import { startWorld, type Tab, type World } from "./world.ts";

let world: World;
let tab: Tab;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.engine.set({ kind: "honest" });
  tab = await world.openTab();
});
afterEach(() => tab.close());

const sample = (id: string) => findSample(id) ?? expect.unreachable(`there is no sample ${id}`);
const typed = (sidebar: Frame) => sidebar.getByRole("textbox", { name: "Your reply" }).inputValue();

describe.each([zendesk, oracle] satisfies Desk[])("in $name", (desk) => {
  it("a vendor that is down: says so, keeps the reply, and goes on when it is back", async () => {
    const ticket = sample("es-factura-duplicada");
    world.engine.set({ kind: "down" });
    const sidebar = await desk.open(world, tab, ticket);
    await expect
      .poll(() => readText(sidebar), { timeout: 30_000 })
      .toContain("No engine answered. Try again in a moment.");

    await translateReply(sidebar, ticket.reply);
    await expect.poll(() => sidebar.getByRole("alert").allInnerTexts(), { timeout: 30_000 }).not.toEqual([]);
    expect(await typed(sidebar)).toBe(ticket.reply);
    expect(await desk.reply(tab.page)).not.toContain(ticket.reply.slice(0, 20));

    world.engine.set({ kind: "honest" });
    await translateReply(sidebar, ticket.reply);
    await preview(sidebar).waitFor({ timeout: 20_000 });
  });

  it("a vendor that loses pseudonyms: restores nothing, inserts nothing, keeps the reply", async () => {
    const ticket = sample("es-factura-duplicada");
    const sidebar = await desk.open(world, tab, ticket);
    await settled(sidebar);
    world.engine.set({ kind: "loses-pseudonyms" });
    await translateReply(sidebar, ticket.reply);
    await expect
      .poll(() => readText(sidebar), { timeout: 30_000 })
      .toContain("Personal data could not be put back safely. Nothing was inserted.");
    expect(await typed(sidebar)).toBe(ticket.reply);
    expect(await sidebar.getByRole("button", { name: "Copy masked text" }).count()).toBe(1);
    expect(await preview(sidebar).count()).toBe(0);
  });

  it.each([
    ["de-waschmaschine", "German"],
    ["ja-yado-yoyaku", "Japanese"],
    ["ar-shahna-mutaakhira", "Arabic"],
  ])("a pair that nobody translates (%s): says it plainly and shows the original", async (id, language) => {
    const ticket = sample(id);
    const sidebar = await desk.open(world, tab, ticket);
    await expect
      .poll(() => readText(sidebar), { timeout: 30_000 })
      .toContain("No engine translates this language pair.");
    const read = await readText(sidebar);
    const newest = ticket.messages.findLast(({ from }) => from === "customer");
    expect(read).toContain((newest?.body ?? "").trim().split(/\s+/u)[0] ?? "");
    // The header knows the language although nobody could translate it: not as one entry of the picker, but as the chosen one.
    const header = sidebar.getByLabel("Customer's language");
    await expect
      .poll(() => header.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label))
      .toContain(language);
  });
});

describe("in zendesk", () => {
  it("a vendor that is too slow: says so within the chat's deadline and keeps the reply", async () => {
    const chat = sample("es-chat-cuenta-bloqueada");
    const sidebar = await zendesk.open(world, tab, chat);
    await settled(sidebar);
    world.engine.set({ kind: "slow", ms: 60_000 });
    const started = Date.now();
    await translateReply(sidebar, chat.reply);
    await expect
      .poll(() => readText(sidebar), { timeout: 20_000 })
      .toContain("The engine took too long. Try again in a moment.");
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(await typed(sidebar)).toBe(chat.reply);
  });

  it("no network: says so, keeps the reply, and goes on by itself", async () => {
    const ticket = sample("it-rimborso-volo");
    const sidebar = await zendesk.open(world, tab, ticket);
    await settled(sidebar);
    await tab.page.context().setOffline(true);
    await translateReply(sidebar, ticket.reply);
    await expect.poll(() => readText(sidebar), { timeout: 20_000 }).toContain("No connection. Nothing is lost");
    expect(await typed(sidebar)).toBe(ticket.reply);
    await tab.page.context().setOffline(false);
    await translateReply(sidebar, ticket.reply);
    await preview(sidebar).waitFor({ timeout: 20_000 });
  });

  it("a ticket without messages: says what to do, and the first message can be written", async () => {
    await tab.page.goto(`${world.stack.workbench.url}/zendesk/tickets/new`);
    const handle = await tab.page.locator("iframe:visible").first().elementHandle();
    const sidebar = (await handle?.contentFrame()) ?? expect.unreachable("no frame");
    await expect
      .poll(() => readText(sidebar), { timeout: 20_000 })
      .toContain("No messages yet. You can already write the first one.");
    await sidebar.getByLabel("Translate into").selectOption("es");
    await translateReply(sidebar, "Your parcel is on its way, thank you for your patience.");
    await preview(sidebar).waitFor({ timeout: 20_000 });
    expect(await preview(sidebar).inputValue()).toMatch(/paciencia/u);
  });

  it("twenty thousand characters in one message: all of it is translated, and nothing of it leaks", async () => {
    const ticket = sample("es-reclamacion-larga");
    const longest = Math.max(...ticket.messages.map(({ body }) => body.length));
    expect(longest).toBeGreaterThan(19_000);
    world.engine.forget();
    const started = Date.now();
    const sidebar = await zendesk.open(world, tab, ticket);
    await settled(sidebar);
    await unfold(sidebar);
    await settled(sidebar);
    expect(Date.now() - started).toBeLessThan(40_000);
    const article = (await sidebar.locator("article").allInnerTexts()).toSorted((a, b) => b.length - a.length)[0] ?? "";
    expect(article.length).toBeGreaterThan(longest * 0.7);
    expect(await sidebar.getByRole("alert").allInnerTexts()).toEqual([]);
    expect(await sidebar.getByRole("button", { name: "Try again" }).count()).toBe(0);
    const values = ticket.seeded.map(({ value }) => value);
    expect(world.engine.seen().length).toBeGreaterThan(0);
    expect(leaksIn([...world.engine.seen(), ...tab.sent()].join("\n"), values)).toEqual([]);
  });

  it("a comment with script in it: nothing runs, nothing of it is shown as markup", async () => {
    const ticket = sample("es-html-devolucion");
    expect(ticket.messages.some(({ body }) => body.includes("<script"))).toBe(true);
    const sidebar = await zendesk.open(world, tab, ticket);
    await settled(sidebar);
    await unfold(sidebar);
    await settled(sidebar);
    for (const frame of tab.page.frames())
      expect(await frame.evaluate(() => Reflect.get(window, "compromised") as unknown)).toBeUndefined();
    const read = await readText(sidebar);
    expect(read).not.toMatch(/<script|onerror|compromised/u);
    expect(world.engine.seen().join("\n")).not.toContain("compromised");
  });

  it("a customer who writes while the agent reads: the new message is translated, the reply stays", async () => {
    const ticket = sample("es-factura-duplicada");
    const next = ticket.next ?? expect.unreachable("the sample has no next message");
    const sidebar = await zendesk.open(world, tab, ticket);
    await settled(sidebar);
    const before = await sidebar.locator("article").count();
    await sidebar.getByRole("textbox", { name: "Your reply" }).fill("half a sentence");
    await tab.page.getByRole("button", { name: "New customer message" }).click();
    await expect.poll(() => sidebar.locator("article").count(), { timeout: 20_000 }).toBe(before + 1);
    await settled(sidebar);
    expect(await typed(sidebar)).toBe("half a sentence");
    const values = ticket.seeded.map(({ value }) => value);
    expect(values.some((value) => next.body.includes(value))).toBe(true);
    expect(leaksIn([...world.engine.seen(), ...tab.sent()].join("\n"), values)).toEqual([]);
  });
});
