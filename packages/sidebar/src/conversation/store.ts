import type { Pseudonymizer } from "@sottovoce/core";
import { HostError, type ColorScheme, type Conversation, type CrmHost } from "../host.ts";
import { withSession, type Api } from "./api.ts";
import { readingLanguage } from "./language-vote.ts";
import { openRecord, type OpenRecord } from "./open-record.ts";
import type { RecordProblem } from "./problem.ts";
import { createReply, type Drafts } from "./reply.ts";
import type { Actions, ConversationStore, Snapshot } from "./snapshot.ts";

export type StoreDeps = {
  readonly host: CrmHost;
  readonly api: Api;
  readonly createPseudonymizer: (scope: string) => Promise<Pseudonymizer>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Unsent replies; they outlive a record and this store, never the tab. */
  readonly drafts: Drafts;
};

/** Follows the CRM's open record and keeps its translation. Everything is in memory and dies with the record. */
export function createConversationStore({ host, api, createPseudonymizer, now, drafts }: StoreDeps): ConversationStore {
  const translate = withSession({ host, api, now });
  const listeners = new Set<() => void>();
  let phase: Snapshot["phase"] = "loading";
  let problem: RecordProblem | undefined;
  let colorScheme: ColorScheme = "light";
  let agentLanguage = "en";
  let record: OpenRecord | undefined;
  let isPaused = false;
  let isStopped = false;
  let isLoading = false;
  let isStale = false;
  let uiLocale = "en";
  let snapshot: Snapshot | undefined;

  const update = (): void => {
    snapshot = undefined;
    if (!isStopped) for (const listener of listeners) listener();
  };

  const reply = createReply({
    host,
    translate,
    drafts,
    record: () => record,
    agentLanguage: () => agentLanguage,
    onUpdate: update,
  });

  const close = (): void => {
    record?.destroy();
    record = undefined;
    reply.reset();
  };

  const follow = (conversation: Conversation | undefined): void => {
    problem = undefined;
    phase = conversation === undefined ? "none" : "ready";
    if (conversation === undefined) close();
    else if (record?.id === conversation.id) record.update(conversation);
    else {
      close();
      record = openRecord({ conversation, agentLanguage, createPseudonymizer, translate, onUpdate: update, isPaused });
      reply.reset();
    }
    update();
  };

  const loadOnce = async (): Promise<void> => {
    const [scheme, locale] = await Promise.all([
      host.colorScheme().catch(() => colorScheme),
      host.locale().catch(() => agentLanguage),
    ]);
    if (isStopped) return;
    colorScheme = scheme;
    agentLanguage = readingLanguage(locale);
    uiLocale = locale;
    try {
      const conversation = await host.conversation();
      if (!isStopped) follow(conversation);
    } catch (error) {
      if (isStopped) return;
      problem = error instanceof HostError ? error.code : "unknown";
      // A record that is already on the screen stays there: the CRM often answers the next time.
      if (record === undefined || problem === "gone") {
        close();
        phase = "failed";
      }
      update();
    }
  };

  /** Changes come in bursts: one read at a time, and one more after the last of them. */
  const load = async (): Promise<void> => {
    if (isLoading) {
      isStale = true;
      return;
    }
    isLoading = true;
    do {
      isStale = false;
      await loadOnce();
    } while (isStale && !isStopped);
    isLoading = false;
  };

  const unsubscribe = host.onChange(() => void load());
  void load();

  const actions: Actions = {
    retry: (pieceId) => {
      if (phase === "failed" || problem !== undefined) {
        phase = record === undefined ? "loading" : phase;
        update();
        void load();
      }
      record?.retry(pieceId);
    },
    retranslateAll: () => record?.retranslateAll(),
    chooseLanguage: (language) => record?.chooseLanguage(language),
    setPaused: (next) => {
      isPaused = next;
      record?.setPaused(next);
      update();
    },
    showEarlier: () => record?.showEarlier(),
    unfold: (pieceId) => record?.unfold(pieceId),
    toggleItem: (pieceId, item) => record?.toggleItem(pieceId, item),
    markSpan: (pieceId, span) => record?.markSpan(pieceId, span),
    setReply: reply.setText,
    setReplyTarget: reply.setTarget,
    translateReply: reply.translate,
    editPreview: reply.editPreview,
    insertReply: reply.insert,
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () =>
      (snapshot ??= {
        phase,
        problem,
        colorScheme,
        isDevelopment: host.isDevelopment === true,
        uiLocale,
        agentLanguage,
        record: record?.view(),
        reply: reply.view(),
      }),
    actions,
    stop: () => {
      isStopped = true;
      unsubscribe();
      close();
      listeners.clear();
    },
  };
}
