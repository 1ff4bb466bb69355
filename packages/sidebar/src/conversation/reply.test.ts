import { afterEach, expect, it, vi } from "vitest";
import type { Conversation } from "../host.ts";
import { fakeEdge, type FakeEdgeOptions } from "../testing/fake-edge.ts";
import { fakeHost } from "../testing/fake-host.ts";
import { fakePseudonymizer } from "../testing/fake-pseudonymizer.ts";
import { connectApi } from "./connect-api.ts";
import type { Drafts } from "./reply.ts";
import type { ConversationStore } from "./snapshot.ts";
import { createConversationStore } from "./store.ts";

const ticket = (id: string): Conversation => ({
  id,
  contentType: "ticket",
  messages: [
    { id: `${id}-1`, author: "customer", format: "text", body: "Hola, soy Lucía Ferrán y el pedido 4711 no llega" },
  ],
});

const stores: ConversationStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.stop();
});

async function stage({
  edge: edgeOptions = {},
  drafts = new Map(),
  failsOn,
}: { edge?: FakeEdgeOptions; drafts?: Drafts; failsOn?: string } = {}) {
  const host = fakeHost({ conversation: ticket("r1") });
  const edge = fakeEdge(edgeOptions);
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch: edge.fetch }),
    createPseudonymizer: () =>
      Promise.resolve(
        fakePseudonymizer([{ value: "Lucía Ferrán", entity: "PERSON" }], failsOn === undefined ? {} : { failsOn }),
      ),
    now: Date.now,
    drafts,
  });
  stores.push(store);
  const reply = () => store.getSnapshot().reply;
  await vi.waitFor(() => expect(store.getSnapshot().record?.messages[0]?.body.state.kind).toBe("done"));
  const translated = async (text: string) => {
    store.actions.setReply(text);
    store.actions.translateReply();
    await vi.waitFor(() => expect(reply().preview?.from).toBe(text));
  };
  return { host, edge, store, reply, translated };
}

it("masks the reply, translates it into the customer's language, and inserts what the agent sees", async () => {
  const { host, edge, store, reply, translated } = await stage();
  await translated("Hello Lucía Ferrán,\nyour order 4711 left today.");
  const { body } = edge.controls.requests().at(-1) ?? {};
  expect(body).toMatchObject({
    source: "en",
    target: "es",
    direction: "outbound",
    segments: ["Hello ⟦PERSON 1⟧,\nyour order 4711 left today."],
  });
  expect(reply().preview?.text).toBe("[es] Hello Lucía Ferrán,\n[es] your order 4711 left today.");
  expect(reply().preview?.checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["names", "good"],
    ["numbers", "good"],
  ]);
  store.actions.insertReply();
  await vi.waitFor(() => expect(reply().state).toEqual({ kind: "inserted", where: "reply" }));
  expect(host.controls.draft()).toBe(reply().preview?.text);
});

it("says which numbers differ, and forgets it when the agent mends them", async () => {
  const { store, reply, translated } = await stage({ edge: { translate: (text) => text.replace("4711", "4117") } });
  await translated("Your order 4711, 20 EUR");
  const numbers = () => reply().preview?.checks.find(({ id }) => id === "numbers");
  expect(numbers()).toMatchObject({ verdict: "differs", details: ["4711", "4117"] });
  store.actions.editPreview("Su pedido 4711, 20 EUR");
  expect(numbers()?.verdict).toBe("good");
});

it("says when the agent edits a name away", async () => {
  const { store, reply, translated } = await stage();
  await translated("Hello Lucía Ferrán, hello");
  store.actions.editPreview("Hola Lucia");
  expect(reply().preview?.checks[0]).toMatchObject({ id: "names", verdict: "differs", details: ["Lucía Ferrán"] });
});

it("marks the translation stale when the agent's text or the target changes", async () => {
  const { store, reply, translated } = await stage();
  await translated("Hello and thanks");
  expect(reply().isStale).toBe(false);
  store.actions.setReply("Hello and thanks!");
  expect(reply().isStale).toBe(true);
  store.actions.setReply("Hello and thanks");
  expect(reply().isStale).toBe(false);
  store.actions.setReplyTarget("ca");
  expect(reply()).toMatchObject({ isStale: true, target: "ca" });
});

it.each(["pseudonyms_lost", "vendor_unavailable", "vendor_timeout", "unsupported_pair"] as const)(
  "keeps the agent's words when the translation fails: %s",
  async (code) => {
    const { edge, host, store, reply } = await stage();
    edge.controls.fail(code);
    store.actions.setReply("Hello Lucía Ferrán");
    store.actions.translateReply();
    await vi.waitFor(() => expect(reply().state).toMatchObject({ kind: "failed", problem: code }));
    expect(reply()).toMatchObject({ text: "Hello Lucía Ferrán", preview: undefined });
    expect(host.controls.draft()).toBe("");
  },
);

it("inserts nothing when a pseudonym is lost, whatever the API says", async () => {
  const { reply, store } = await stage({
    edge: { translate: (text, { target }) => (target === "es" ? text.replaceAll(/⟦.*?⟧/gu, "X") : text) },
  });
  store.actions.setReply("Hello Lucía Ferrán");
  store.actions.translateReply();
  await vi.waitFor(() => expect(reply().state).toMatchObject({ kind: "failed", problem: "pseudonyms_lost" }));
  expect(reply().state).toHaveProperty("masked.text", "Hello ⟦PERSON 1⟧");
});

it("sends nothing when the scan of the reply fails", async () => {
  const { edge, reply, store } = await stage({ failsOn: "POISON" });
  const before = edge.controls.requests().length;
  store.actions.setReply("Hello POISON");
  store.actions.translateReply();
  await vi.waitFor(() => expect(reply().state.kind).toBe("blocked"));
  expect(edge.controls.requests()).toHaveLength(before);
  expect(reply().text).toBe("Hello POISON");
});

it.each(["no-editor", "read-only", "gone"] as const)(
  "keeps the translation when the CRM refuses it: %s",
  async (code) => {
    const { host, store, reply, translated } = await stage();
    await translated("Hello and thanks");
    host.controls.fail("insertReply", code);
    store.actions.insertReply();
    await vi.waitFor(() => expect(reply().state).toEqual({ kind: "not-inserted", problem: code }));
    expect(reply().preview?.text).toBe("[es] Hello and thanks");
    store.actions.insertReply();
    await vi.waitFor(() => expect(reply().state).toEqual({ kind: "inserted", where: "reply" }));
  },
);

it("keeps an unsent reply for its record, through other records and a new sidebar", async () => {
  const drafts: Drafts = new Map();
  const { host, store, reply, translated } = await stage({ drafts });
  await translated("Hello and thanks");
  host.controls.open(ticket("r2"));
  await vi.waitFor(() => expect(store.getSnapshot().record?.id).toBe("r2"));
  expect(reply()).toMatchObject({ text: "", preview: undefined });
  store.actions.setReply("Another reply");
  host.controls.open(ticket("r1"));
  await vi.waitFor(() => expect(store.getSnapshot().record?.id).toBe("r1"));
  expect(reply().text).toBe("Hello and thanks");
  expect(reply().preview?.text).toBe("[es] Hello and thanks");
  store.stop();
  const again = await stage({ drafts });
  expect(again.reply().text).toBe("Hello and thanks");
});

it("does not put a late translation into another record", async () => {
  const { edge, host, store, reply } = await stage();
  edge.controls.hold();
  store.actions.setReply("Hello and thanks");
  store.actions.translateReply();
  await vi.waitFor(() => expect(edge.controls.waiting()).toBe(1));
  host.controls.open(ticket("r2"));
  await vi.waitFor(() => expect(store.getSnapshot().record?.id).toBe("r2"));
  edge.controls.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reply()).toMatchObject({ text: "", preview: undefined, state: { kind: "idle" } });
});

it("keeps every keystroke that comes while a translation is under way", async () => {
  const { edge, store, reply } = await stage();
  edge.controls.hold();
  store.actions.setReply("Hello");
  store.actions.translateReply();
  store.actions.setReply("Hello and");
  store.actions.setReply("Hello and thanks");
  await vi.waitFor(() => expect(edge.controls.waiting()).toBe(1));
  edge.controls.release();
  await vi.waitFor(() => expect(reply().preview?.from).toBe("Hello"));
  expect(reply()).toMatchObject({ text: "Hello and thanks", isStale: true });
});
