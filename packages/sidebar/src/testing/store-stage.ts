import { afterEach, vi } from "vitest";
import { connectApi } from "../conversation/connect-api.ts";
import type { Drafts } from "../conversation/reply.ts";
import type { ConversationStore } from "../conversation/snapshot.ts";
import { createConversationStore } from "../conversation/store.ts";
import type { Author, Conversation, Message } from "../host.ts";
import { fakeEdge, type FakeEdgeOptions } from "./fake-edge.ts";
import { fakeHost, type FakeHostOptions } from "./fake-host.ts";
import { fakePseudonymizer, type KnownValue } from "./fake-pseudonymizer.ts";

const KNOWN: readonly KnownValue[] = [
  { value: "Lucía Ferrán", entity: "PERSON" },
  { value: "Amazon", entity: "PERSON" },
  { value: "lucia@correo.example", entity: "EMAIL" },
];

export const said = (id: string, body: string, author: Author = "customer"): Message => ({
  id,
  author,
  format: "text",
  body,
});
export const ticket = (id: string, messages: readonly Message[], subject?: string): Conversation => ({
  id,
  contentType: "ticket",
  messages,
  ...(subject === undefined ? {} : { subject }),
});

const stores: ConversationStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.stop();
});

type Stage = {
  host?: FakeHostOptions;
  edge?: FakeEdgeOptions;
  drafts?: Drafts;
  failsOn?: string;
  demandScan?: () => Promise<void>;
  now?: () => number;
};

/** A store on fakes; it is stopped after the test. */
export function stage(
  conversation: Conversation | undefined,
  {
    host: hostOptions = {},
    edge: edgeOptions = {},
    drafts = new Map(),
    failsOn,
    demandScan,
    now = Date.now,
  }: Stage = {},
) {
  const host = fakeHost({ conversation, ...hostOptions });
  const edge = fakeEdge(edgeOptions);
  const made: ReturnType<typeof fakePseudonymizer>[] = [];
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch: edge.fetch }),
    createPseudonymizer: () => {
      made.push(
        fakePseudonymizer(KNOWN, {
          ...(failsOn === undefined ? {} : { failsOn }),
          ...(demandScan === undefined ? {} : { demandScan }),
        }),
      );
      return Promise.resolve(made.at(-1) ?? fakePseudonymizer(KNOWN));
    },
    now,
    drafts,
  });
  stores.push(store);
  const snapshot = () => store.getSnapshot();
  const message = (id: string) => snapshot().record?.messages.find((each) => each.id === id);
  const state = (id: string) => message(id)?.body.state;
  const translation = (id: string) => {
    const current = state(id);
    return current?.kind === "done" || current?.kind === "same-language" ? current.translated.text : current?.kind;
  };
  const settled = () =>
    vi.waitFor(() => {
      const progress = snapshot().record?.progress;
      if (progress === undefined || progress.done < progress.total)
        throw new Error(`not settled: ${JSON.stringify(progress)}`);
    });
  return { host, edge, store, made, snapshot, message, state, translation, settled };
}
