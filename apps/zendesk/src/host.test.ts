// @vitest-environment happy-dom
import { HostError } from "@sottovoce/sidebar";
import { testHost, type StagedRecord } from "@sottovoce/sidebar/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DEADLINE_MS } from "./ask.ts";
import { zendeskHost } from "./host.ts";
import { fakeZaf, type FakeZaf } from "./testing/fake-zaf.ts";
import { ACTIONS, READS } from "./zaf.ts";

const KEY = "a-development-key-of-no-worth";

function stage(settings = {}, visibleHeight: () => Promise<number | undefined> = () => Promise.resolve(700)) {
  const client = fakeZaf();
  let ids = 0;
  const host = zendeskHost({
    client,
    settings: { apiUrl: "https://api.sottovoce.test", developmentKey: KEY, ...settings },
    randomId: () => `conversation-${(ids += 1)}`,
    visibleHeight,
  });
  return { client, host };
}

const SIGNED = { tenant: "01JZZZZZZZZZZZZZZZZZZZZZZZ", developmentKey: undefined };
for (const [name, composer, settings] of [
  ["Zendesk with a rich editor", { isRich: true }, {}],
  ["Zendesk with a plain editor", { isRich: false }, {}],
  ["Zendesk with its own proof", { isRich: true }, SIGNED],
] as const) {
  testHost(name, () => {
    const { client, host } = stage(settings);
    client.controls.setComposer(composer);
    return {
      host,
      authors: ["customer", "agent", "note", "system"],
      open: client.controls.open,
      receive: client.controls.receive,
      setDraft: client.controls.setDraft,
      draft: client.controls.draft,
      interpreted: client.controls.interpreted,
    };
  });
}

const message = (body: string, more = {}) => ({
  author: "customer" as const,
  authorName: "Zenobia Quartermaine",
  authorEmail: "zenobia@leak.example",
  authorId: 990_017_431,
  format: "text" as const,
  body,
  sentAt: "2026-03-02T09:30:00Z",
  ...more,
});

const ticket = (more: Partial<StagedRecord> = {}): StagedRecord => ({
  number: 2041,
  contentType: "ticket",
  subject: "Pedido",
  messages: [message("Hola")],
  ...more,
});

afterEach(() => vi.useRealTimers());

describe("what it asks of Zendesk", () => {
  it("stays within the list, through every method, and never asks for a person or a whole ticket", async () => {
    const { client, host } = stage(SIGNED);
    client.controls.open(ticket());
    const stop = host.onChange(() => undefined);
    await Promise.all([host.locale(), host.colorScheme(), host.conversation()]);
    await (await host.credential()).fetch?.("https://api.sottovoce.test/v1/sessions").catch(() => undefined);
    await host.insertReply("Hola");
    host.resize?.(640);
    client.controls.emit("app.activated");
    stop();
    const reads: readonly string[] = [...Object.values(READS), ...Object.values(ACTIONS)];
    // The account's name, and the one request that Zendesk signs.
    const allowed = [...reads, "context", "POST https://api.sottovoce.test/v1/sessions"];
    for (const asked of client.asked()) expect(allowed).toContain(asked);
    expect(client.asked()).toEqual(expect.arrayContaining(allowed.slice(-2)));
    expect(reads.toSorted()).toEqual([
      "channel",
      "colorScheme",
      "comment.type",
      "comment.useRichText",
      "currentUser.locale",
      "resize",
      "ticket.conversation",
      "ticket.editor.insert",
      "ticket.id",
      "ticket.isNew",
      "ticket.subject",
      "viewport.size",
    ]);
  });

  it("reads a conversation in one bulk call", async () => {
    const { client, host } = stage();
    client.controls.open(ticket());
    await host.conversation();
    expect(client.asked().filter((path) => path !== "viewport.size" && path !== "resize")).toHaveLength(5);
  });
});

describe("reading a conversation", () => {
  it("gives a name to the conversation that does not hold the ticket's number", async () => {
    const { client, host } = stage();
    client.controls.open(ticket({ number: 2041 }));
    const first = await host.conversation();
    expect(first?.id).toBe("conversation-1");
    client.controls.open(ticket({ number: 2042 }));
    await host.conversation();
    client.controls.open(ticket({ number: 2041 }));
    expect((await host.conversation())?.id).toBe("conversation-1");
  });

  it("calls a messaging ticket a chat", async () => {
    const { client, host } = stage();
    client.controls.open(ticket({ contentType: "chat" }));
    expect((await host.conversation())?.contentType).toBe("chat");
  });

  it("opens a ticket that is not saved yet as an empty conversation", async () => {
    const { client, host } = stage();
    client.controls.openNew();
    expect(await host.conversation()).toMatchObject({ contentType: "ticket", messages: [] });
  });

  it("leaves out what carries no text and what is malformed, and keeps the ids of the rest", async () => {
    const { client, host } = stage();
    client.controls.open(ticket({ messages: [message("uno"), message("dos"), message("tres")] }));
    const before = await host.conversation();
    const author = { role: "end-user" };
    const timestamp = "2026-03-02T09:30:00Z";
    client.controls.answer("ticket.conversation", [
      { author, message: { content: null, contentType: null }, timestamp },
      "not an entry",
      { author, message: { content: "tres", contentType: "text/plain" }, timestamp },
    ]);
    const after = await host.conversation();
    expect(after?.messages.map((one) => one.body)).toEqual(["tres"]);
    expect(after?.messages[0]?.id).toBe(before?.messages[2]?.id);
  });

  it.each([
    ["text/html; charset=utf-8", "web", "html"],
    ["text/plain", "email", "text"],
    [null, "email", "html"],
    [null, "native_messaging", "text"],
  ])("takes content type %s on channel %s for %s", async (contentType, name, format) => {
    const { client, host } = stage();
    client.controls.open(ticket());
    client.controls.answer("ticket.conversation", [
      { author: { role: "admin" }, channel: { name }, message: { content: "x", contentType } },
    ]);
    const [first] = (await host.conversation())?.messages ?? [];
    expect(first).toMatchObject({ author: "agent", format });
    expect(first).not.toHaveProperty("sentAt");
  });

  it("does not show an empty ticket where Zendesk refuses the messages", async () => {
    const { client, host } = stage();
    client.controls.open(ticket());
    client.controls.refuse("ticket.conversation");
    await expect(host.conversation()).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("inserting a reply", () => {
  const inserted = async (text: string, arrange: (client: FakeZaf) => void = () => undefined) => {
    const { client, host } = stage();
    client.controls.open(ticket());
    arrange(client);
    client.controls.setDraft("");
    const outcome = await host.insertReply(text);
    return { outcome, draft: client.controls.draft(), client };
  };

  it.each([
    "Le devolvemos 129,90 € a ES91 2100 0418 4502 0005 1332; pedido <BR-2025> & «gracias»",
    "Die Rückzahlung geht an DE89 3704 0044 0532 0130 00.",
    "Il rimborso arriva a IT60 X054 2811 1010 0000 0123 456.",
    "ご注文番号 A-1234 を確認しました。",
    "سنعيد المبلغ إلى الحساب SA03 8000 0000 6080 1016 7519",
  ])("is byte for byte what was given: %s", async (text) => {
    expect((await inserted(text)).draft).toBe(text);
    const plain = await inserted(text, (client) => client.controls.setComposer({ isRich: false }));
    expect(plain.draft).toBe(text);
  });

  it("keeps runs of spaces and indentation as an editor keeps them", async () => {
    const { draft } = await inserted("a  b   c\n  d");
    expect(draft.replaceAll("\u00A0", " ")).toBe("a  b   c\n  d");
    expect(draft).not.toMatch(/ {2}|\n /u);
  });

  it("breaks a placeholder with a word joiner and nothing else", async () => {
    const { draft } = await inserted("{{ticket.id}} {%x%} {a} }}");
    expect(draft).toBe("{\u2060{ticket.id}} {\u2060%x%} {a} }}");
  });

  it("breaks every brace of a run", async () => {
    expect((await inserted("{{{x}}}")).draft).toBe("{\u2060{\u2060{x}}}");
  });

  it("says that it landed in a note", async () => {
    const { outcome } = await inserted("Hola", (client) => client.controls.setComposer({ type: "internalNote" }));
    expect(outcome).toEqual({ where: "note" });
  });

  it("keeps line breaks in a chat, whatever the chat says of rich text", async () => {
    const { draft } = await inserted("uno\ndos <3", (client) => {
      client.controls.open(ticket({ contentType: "chat" }));
      client.controls.setComposer({ isRich: false });
    });
    expect(draft).toBe("uno\ndos <3");
  });

  it("says so when Zendesk does not answer in time", async () => {
    vi.useFakeTimers();
    const { client, host } = stage();
    client.controls.hang();
    const failed = expect(host.insertReply("Hola")).rejects.toMatchObject({ code: "timeout" });
    await vi.advanceTimersByTimeAsync(DEADLINE_MS);
    await failed;
  });
});

describe("timeouts and refusals", () => {
  it.each([
    Object.assign(new Error('Timeout when invoking "get"'), { name: "TimeoutError" }),
    new Error("Invocation request timeout"),
  ])("takes the SDK's own timeout for one: %s", async (error) => {
    const { client, host } = stage();
    const broken = zendeskHost({
      client: { ...client, get: () => Promise.reject(error) },
      settings: { apiUrl: host.apiUrl },
      randomId: () => "c",
      visibleHeight: () => Promise.resolve(undefined),
    });
    await expect(broken.conversation()).rejects.toMatchObject({ code: "timeout" });
  });

  it("has no credential where the installation has neither a customer's number nor a development key", async () => {
    const { host } = stage({ developmentKey: undefined });
    await expect(host.credential()).rejects.toThrow(HostError);
  });
});

it("leaves no subscription behind after unsubscribing", () => {
  const { client, host } = stage();
  const own = client.subscriptions();
  host.onChange(() => undefined)();
  expect(client.subscriptions()).toBe(own);
});
