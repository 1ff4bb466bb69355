import { HostError, type Conversation, type CrmHost, type Inserted } from "@sottovoce/sidebar/host";
import { oracleCredential } from "./credential.ts";
import { incidentFetcher } from "./fetch-incident.ts";
import { followFocus, type Focus } from "./focus.ts";
import type { ExtensionProvider } from "./framework.ts";
import { insertIntoThread } from "./insert-reply.ts";
import { languageTag } from "./language-tag.ts";
import { areComplete, readProperties } from "./properties.ts";
import { readIncident } from "./read-incident.ts";
import { settle } from "./settle.ts";

export type OracleDependencies = {
  readonly provider: ExtensionProvider;
  readonly fetch: typeof globalThis.fetch;
  /** `(prefers-color-scheme: dark)`; the framework hands no theme to extensions. */
  readonly dark: Pick<MediaQueryList, "matches" | "addEventListener">;
  /** BCP 47, for a site whose own value cannot be read. */
  readonly browserLanguage: string;
  readonly randomId: () => string;
};

/**
 * Oracle's Browser UI as a CrmHost.
 * @throws HostError `not-allowed` when the extension's properties lack an address or a way to prove who calls.
 */
export async function oracleHost(dependencies: OracleDependencies): Promise<CrmHost> {
  const { provider, dark } = dependencies;
  const context = await settle(() => provider.getGlobalContext(), "not-allowed");
  const properties = await readProperties(context);
  if (!areComplete(properties)) throw new HostError("not-allowed");

  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const focus = followFocus(provider, changed);
  dark.addEventListener("change", changed);

  const fetchIncident = incidentFetcher(context, dependencies.fetch);
  const ids = opaqueIds(dependencies.randomId);
  // The tab whose conversation the sidebar was given last, if there was one to give.
  let shown: string | undefined;
  let wasAsked = false;
  let inserting: Promise<unknown> = Promise.resolve();

  const readThreads = async (incident: number): Promise<Conversation> => {
    const { id, messageId } = ids(incident);
    return {
      id,
      contentType: "ticket",
      ...readIncident(await fetchIncident(incident), messageId),
    };
  };

  const conversation = async (): Promise<Conversation | undefined> => {
    const incident = incidentOf(focus());
    const read = incident === undefined ? undefined : await readThreads(incident.objectId);
    shown = incident?.contextId;
    wasAsked = true;
    return read;
  };

  const insert = async (text: string): Promise<Inserted> => {
    const incident = focus();
    // The agent may have moved on since the reply was written: it must not reach another customer.
    if (wasAsked && incident?.contextId !== shown) throw new HostError("gone");
    if (incident?.record === undefined) throw new HostError("no-editor");
    return insertIntoThread(incident.record, text, properties);
  };

  return {
    name: "oracle",
    apiUrl: properties.apiUrl,
    isDevelopment: properties.developmentKey !== "",
    locale: async () => languageTag(context.getLanguage(), dependencies.browserLanguage),
    colorScheme: async () => (dark.matches ? "dark" : "light"),
    conversation: () => conversation().catch(asHostError),
    onChange: (listener) => {
      // A wrapper of its own, so that one function subscribed twice is two subscriptions.
      const own = () => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    insertReply: (text) => {
      // One after the other: reading and writing the whole content is no single step.
      const inserted = inserting.then(() => insert(text)).catch(asHostError);
      inserting = inserted.catch(() => undefined);
      return inserted;
    },
    credential: oracleCredential({ context, properties, fetch: dependencies.fetch }),
  };
}

/** A record that was disposed throws in its own words. */
function asHostError(error: unknown): never {
  throw error instanceof HostError ? error : new HostError("gone");
}

/** An incident that was saved, or undefined: nothing else has threads to read. */
function incidentOf(focus: Focus | undefined): Focus | undefined {
  if (focus?.objectType !== "Incident") return undefined;
  return Number.isSafeInteger(focus.objectId) && focus.objectId > 0 ? focus : undefined;
}

/** Ids that stay the same while this tab lives and say nothing: a record's number would tie metadata to a person. */
function opaqueIds(randomId: () => string) {
  const conversations = new Map<number, { id: string; messageId: (thread: number) => string }>();
  return (incident: number) => {
    const known = conversations.get(incident);
    if (known !== undefined) return known;
    const threads = new Map<number, string>();
    const fresh = {
      id: randomId(),
      messageId: (thread: number) => {
        const id = threads.get(thread) ?? `m${threads.size + 1}`;
        threads.set(thread, id);
        return id;
      },
    };
    conversations.set(incident, fresh);
    return fresh;
  };
}
