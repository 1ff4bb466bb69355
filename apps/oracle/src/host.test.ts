import { afterEach, describe, expect, it } from "vitest";
import type { CrmHost } from "@sottovoce/sidebar/host";
import { testHost, type StagedMessage, type StagedRecord } from "@sottovoce/sidebar/testing";
import type { ExtensionProvider } from "./framework.ts";
import { oracleHost } from "./host.ts";
import { settle } from "./settle.ts";
import { CONTROLLER_PATH, readEditor, type DesktopOptions, type Incident, type Release } from "./testing/index.ts";
import { createSite, type Site } from "./testing/stage.ts";

const RELEASES: readonly Release[] = ["17D", "23A", "23C"];

const incidentMessage = (staged: StagedMessage): Incident["messages"][number] => ({
  ...staged,
  sentAt: staged.sentAt ?? "2026-03-02T09:00:00Z",
});

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

async function connect(site: Site): Promise<CrmHost> {
  const { global } = site.desktop.attach();
  const { extension_loader: loader } = global as {
    extension_loader: { load: (id: string, version: string) => never };
  };
  const provider = await settle<ExtensionProvider>(() => loader.load("test", "1.0"), "not-allowed");
  let ids = 0;
  return oracleHost({
    provider,
    fetch: site.fetch,
    dark: { matches: false, addEventListener: () => undefined },
    browserLanguage: "en-GB",
    randomId: () => `conversation-${(ids += 1)}`,
  });
}

async function stage(options: Partial<DesktopOptions> = {}, isRich = true) {
  const site = createSite(options);
  const { desktop, incidents } = site;
  const host = await connect(site);
  const read = () => {
    const tab = desktop.tabs.focused();
    const content = tab?.drafts.at(-1)?.content ?? "";
    return isRich ? readEditor(content) : { text: content, interpreted: [] };
  };
  const open = async (record: Pick<StagedRecord, "number" | "messages"> | undefined) => {
    if (record === undefined) desktop.focus(undefined);
    else {
      const messages = record.messages.map(incidentMessage);
      incidents.set(record.number, { id: record.number, subject: "Pedido", messages });
      desktop.open("Incident", record.number);
    }
    await later();
  };
  const receive = async (staged: StagedMessage) => {
    const tab = desktop.tabs.focused();
    const incident = incidents.get(tab?.objectId ?? 0);
    if (tab === undefined || incident === undefined) throw new Error("no incident is open");
    const messages = [...incident.messages, incidentMessage(staged)];
    incidents.set(incident.id, { ...incident, messages });
    desktop.refresh(tab.contextId);
    await later();
  };
  const setDraft = (text: string | undefined) => {
    desktop.knobs.editorClosed = text === undefined;
    const tab = desktop.tabs.focused();
    if (tab === undefined || text === undefined || text === "") return;
    desktop.tabs.addDraft(tab, "RESPONSE").content = isRich ? `<p>${text}</p>` : text;
  };
  return {
    site,
    host,
    authors: ["customer", "agent", "note", "system"] as const,
    open,
    receive,
    setDraft,
    draft: () => read().text,
    interpreted: () => read().interpreted,
    close: () => expect(desktop.violations).toEqual([]),
  };
}

for (const release of RELEASES) testHost(`Oracle ${release}`, () => stage({ release }));

const REAL = {
  apiUrl: "https://api.sottovoce.test",
  tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ",
  responseEntryType: "RESPONSE",
};
testHost("Oracle with its session for a proof", () => stage({ properties: REAL }));
testHost("Oracle with a controller's token for a proof", () =>
  stage({ properties: { ...REAL, jwtPath: CONTROLLER_PATH } }),
);

testHost("Oracle with plain editors", () =>
  stage(
    {
      properties: {
        apiUrl: "http://127.0.0.1:8787//",
        developmentKey: "a-development-key-of-no-worth",
        responseEntryType: "RESPONSE",
        responseFormat: "text",
      },
    },
    false,
  ),
);

const customer = (body: string, format: "text" | "html" = "text"): StagedMessage => ({
  author: "customer",
  authorName: "Zenobia Quartermaine",
  authorEmail: "zenobia.q@leak.example",
  authorId: 990_017_431,
  format,
  body,
  sentAt: "2026-03-02T09:30:00Z",
});
const record = (number: number, body = "Hola") => ({ number, messages: [customer(body)] });

describe("the Oracle host", () => {
  let staged: Awaited<ReturnType<typeof stage>>;
  afterEach(() => expect(staged.site.desktop.violations).toEqual([]));

  it("reads one incident with its threads and asks for nothing else, least of all for contacts or accounts", async () => {
    staged = await stage();
    await staged.open(record(41));
    await staged.host.conversation();
    await staged.host.insertReply("Hello");
    await staged.host.credential();
    expect(staged.site.rest.calls()).toEqual(["GET /services/rest/connect/v1.4/incidents/41?expand=threads"]);
  });

  it("asks for a fresh session token when the old one ended, once", async () => {
    staged = await stage();
    await staged.open(record(41));
    await staged.host.conversation();
    staged.site.rest.expireTokens();
    expect((await staged.host.conversation())?.messages).toHaveLength(1);
    expect(staged.site.rest.calls()).toHaveLength(3);
  });

  it("gives up after the second refusal", async () => {
    let issued = 0;
    staged = await stage({ issueToken: async () => `never-issued-${(issued += 1)}` });
    await staged.open(record(41));
    await expect(staged.host.conversation()).rejects.toMatchObject({ code: "not-allowed" });
    expect(issued).toBe(2);
    expect(staged.site.rest.calls()).toHaveLength(2);
  });

  it("says that it is not allowed when the session gives no token", async () => {
    staged = await stage();
    staged.site.desktop.knobs.sessionTokenFails = true;
    await staged.open(record(41));
    await expect(staged.host.conversation()).rejects.toMatchObject({ code: "not-allowed" });
    expect(staged.site.rest.calls()).toEqual([]);
  });

  it.each([429, 500, 503] as const)("calls a site that answers %d late, then reads", async (status) => {
    staged = await stage();
    await staged.open(record(41));
    staged.site.rest.fail(status, 1);
    await expect(staged.host.conversation()).rejects.toMatchObject({ code: "timeout" });
    await expect(staged.host.conversation()).resolves.toBeDefined();
  });

  it("says that an incident is gone when the site does not know it", async () => {
    staged = await stage();
    staged.site.desktop.open("Incident", 999);
    await later();
    await expect(staged.host.conversation()).rejects.toMatchObject({ code: "gone" });
  });

  it("sees no conversation in a new incident until it is saved", async () => {
    staged = await stage();
    const tab = staged.site.desktop.open("Incident", -1);
    await later();
    expect(await staged.host.conversation()).toBeUndefined();
    expect(staged.site.rest.calls()).toEqual([]);

    staged.site.incidents.set(77, { id: 77, subject: "Nuevo", messages: [] });
    let changes = 0;
    staged.host.onChange(() => (changes += 1));
    staged.site.desktop.save(tab.contextId, 77);
    await later();
    expect(changes).toBeGreaterThan(0);
    expect((await staged.host.conversation())?.subject).toBe("Nuevo");
  });

  it("sees no conversation in a contact's tab", async () => {
    staged = await stage();
    await staged.open(record(41));
    staged.site.desktop.open("Contact", 990_017_431);
    await later();
    expect(await staged.host.conversation()).toBeUndefined();
    expect(staged.site.rest.calls()).toEqual([]);
  });

  it.each([false, true])(
    "follows the agent to a tab that was open before it started (announced: %s)",
    async (announcesEveryTab) => {
      const site = createSite();
      site.desktop.knobs.announcesEveryTab = announcesEveryTab;
      for (const id of [41, 42]) site.incidents.set(id, { id, subject: `Pedido ${id}`, messages: [] });
      const first = site.desktop.open("Incident", 41);
      site.desktop.open("Incident", 42);
      const host = await connect(site);
      await later();
      expect((await host.conversation())?.subject).toBe("Pedido 42");

      site.desktop.focus(first.contextId);
      await later();
      expect((await host.conversation())?.subject).toBe("Pedido 41");
      await expect(host.insertReply("Hello")).resolves.toEqual({ where: "reply" });
      expect(first.drafts.map((draft) => draft.entryType)).toEqual(["RESPONSE"]);
      expect(site.desktop.violations).toEqual([]);
    },
  );

  it("goes on with the neighbour when the tab is closed", async () => {
    staged = await stage();
    await staged.open(record(41));
    await staged.open(record(42));
    const last = staged.site.desktop.tabs.focused();
    staged.site.desktop.close(last?.contextId ?? "");
    await later();
    await staged.host.conversation();
    expect(staged.site.rest.calls().at(-1)).toContain("/incidents/41?");
  });

  it("inserts nothing when the agent moved to another customer since the sidebar read", async () => {
    staged = await stage();
    await staged.open(record(41));
    await staged.host.conversation();
    await staged.open(record(42));
    await expect(staged.host.insertReply("For 41 only")).rejects.toMatchObject({ code: "gone" });
    for (const tab of staged.site.desktop.tabs.all()) expect(tab.drafts).toEqual([]);
  });

  it("keeps two replies inserted at once, one after the other", async () => {
    staged = await stage();
    await staged.open(record(41));
    await Promise.all([staged.host.insertReply("First"), staged.host.insertReply("Second")]);
    expect(staged.draft()).toBe("First\nSecond");
  });

  it("puts the reply into a note and says so where the site's name for a response is unknown", async () => {
    staged = await stage({ threadTypes: ["NOTE", "ANSWER_TO_CUSTOMER"] });
    await staged.open(record(41));
    await expect(staged.host.insertReply("Hello")).resolves.toEqual({ where: "note" });
    expect(staged.site.desktop.tabs.focused()?.drafts.map((draft) => draft.entryType)).toEqual(["NOTE"]);
  });

  it.each([
    { release: "17D", expected: "reply" },
    { release: "23A", expected: "reply" },
    { release: "23C", expected: "note" },
  ] as const)(
    "finds an open response by itself where $release tells the names: $expected",
    async ({ release, expected }) => {
      staged = await stage({
        release,
        threadTypes: ["NOTE", "CUSTOMER_ENTRY", "STAFF_RESPONSE"],
        properties: { apiUrl: "https://api.sottovoce.test", developmentKey: "a-development-key-of-no-worth" },
      });
      await staged.open(record(41));
      const tab = staged.site.desktop.tabs.focused();
      if (tab === undefined) throw new Error("no tab is open");
      staged.site.desktop.tabs.addDraft(tab, "STAFF_RESPONSE");
      await expect(staged.host.insertReply("Hello")).resolves.toEqual({ where: expected });
    },
  );

  it("declares the format of what it wrote where the release has it", async () => {
    staged = await stage();
    await staged.open(record(41));
    await staged.host.insertReply("Hello");
    expect(staged.site.desktop.tabs.focused()?.drafts[0]?.contentType).toBe("text/html");
  });

  it("says that a record is read-only and leaves the note alone", async () => {
    staged = await stage();
    await staged.open(record(41));
    staged.site.desktop.knobs.readOnly = true;
    await expect(staged.host.insertReply("Hello")).rejects.toMatchObject({ code: "read-only" });
    expect(staged.site.desktop.tabs.focused()?.drafts.map((draft) => draft.entryType)).toEqual(["RESPONSE"]);
  });

  it.each([
    ["en_US", "en-US"],
    ["en-US", "en-US"],
    ["es_ES", "es-ES"],
    ["de", "de"],
    ["it_IT", "it-IT"],
    ["ja_JP", "ja-JP"],
    ["ar-EG", "ar-EG"],
    ["zh_Hant_TW", "zh-Hant-TW"],
    ["English (US)", "en-GB"],
    ["", "en-GB"],
  ])("reads the agent's language %j as %s", async (language, tag) => {
    staged = await stage();
    staged.site.desktop.knobs.language = language;
    expect(await staged.host.locale()).toBe(tag);
  });

  it.each([
    {},
    { apiUrl: "https://api.sottovoce.test" },
    { developmentKey: "a-development-key-of-no-worth" },
    { apiUrl: "https://api.sottovoce.test", tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ", jwtPath: "//evil.example/cc/a/b" },
  ])("refuses to start with nothing but %j", async (properties) => {
    await expect(stage({ properties })).rejects.toMatchObject({ code: "not-allowed" });
  });
});
