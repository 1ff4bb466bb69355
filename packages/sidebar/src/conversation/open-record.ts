import type { Pseudonymizer, Span } from "@sottovoce/core";
import type { Conversation } from "../host.ts";
import { ScanNotLoaded } from "../scan/scan-not-loaded.ts";
import type { Translate } from "./api.ts";
import { mark, NO_CHOICES, release, type Choices } from "./choices.ts";
import { countVotes, type CustomerLanguage } from "./language-vote.ts";
import { learnNames } from "./learn-names.ts";
import { toMessageView } from "./message-view.ts";
import { failure, isSettled, languageIn, type MaskedItem, type MessageView, type Piece } from "./piece.ts";
import { stopsTheQueue, type Problem } from "./problem.ts";
import type { RecordView } from "./snapshot.ts";
import { notScanned, translateText, type TextOutcome } from "./translate-text.ts";

export type RecordDeps = {
  readonly conversation: Conversation;
  readonly agentLanguage: string;
  readonly createPseudonymizer: (scope: string) => Promise<Pseudonymizer>;
  readonly translate: Translate;
  readonly onUpdate: () => void;
  readonly isPaused: boolean;
};

/** One open record: its texts, its pseudonyms and the work on them. All of it dies with destroy(). */
export type OpenRecord = ReturnType<typeof openRecord>;

/** Texts in flight at once. */
const CONCURRENCY = 3;
/** Messages loaded at first and with each "Show earlier". */
const WINDOW = 30;

export function openRecord(deps: RecordDeps) {
  const { agentLanguage, translate, onUpdate } = deps;
  const life = new AbortController();
  const ready = deps.createPseudonymizer(deps.conversation.id);
  // Whoever awaits it handles the failure; without this a record closed early would report it as unhandled.
  ready.catch(() => undefined);

  let conversation = deps.conversation;
  let shown = WINDOW;
  let isPaused = deps.isPaused;
  let halted: Problem | undefined;
  let chosen: string | undefined;
  let choices: Choices = NO_CHOICES;
  let subject: Piece | undefined;
  let messages: readonly MessageView[] = [];
  let learning: Promise<void> = Promise.resolve();
  let isLearning = false;
  const learned = new Set<string>();
  const asked = new Set<string>();
  const inFlight = new Map<string, AbortController>();

  const pieces = (): readonly Piece[] => [
    ...(subject === undefined ? [] : [subject]),
    ...messages.toReversed().flatMap(({ body, folded }) => [body, ...folded]),
  ];
  const find = (id: string) => pieces().find((piece) => piece.id === id);
  const isCustomers = (id: string): boolean =>
    id === "subject" || messages.some((message) => message.author === "customer" && owns(message, id));

  const change = (id: string, patch: Partial<Piece>): void => {
    if (subject?.id === id) subject = { ...subject, ...patch };
    messages = messages.map((message) => {
      if (!owns(message, id)) return message;
      const folded = message.folded.map((piece) => (piece.id === id ? { ...piece, ...patch } : piece));
      return { ...message, folded, body: message.body.id === id ? { ...message.body, ...patch } : message.body };
    });
  };

  const customer = (): CustomerLanguage => {
    if (chosen !== undefined) return { language: chosen, isSure: true, isChosen: true };
    return countVotes(
      pieces().flatMap(({ id, state, original }) => {
        if (!isCustomers(id)) return [];
        const source = languageIn(state);
        return source === undefined ? [] : [{ ...source, length: original.length }];
      }),
    );
  };

  /** Reads the window's bodies, keeping what is known of messages that did not change. */
  const read = (): void => {
    const known = new Map(messages.map((message) => [message.id, message]));
    messages = conversation.messages.slice(-shown).map((message) => {
      const fresh = toMessageView(message);
      const old = known.get(message.id);
      return old !== undefined && old.body.original === fresh.body.original && old.author === fresh.author
        ? old
        : fresh;
    });
    const title = conversation.subject?.trim() ?? "";
    if (title !== (subject?.original ?? "")) {
      subject =
        title === "" ? undefined : { id: "subject", original: title, masked: undefined, state: { kind: "waiting" } };
    }
    const alive = new Set(pieces().map(({ id }) => id));
    for (const [id, flight] of inFlight) if (!alive.has(id)) flight.abort();
  };

  const learn = async (): Promise<void> =>
    learnNames(conversation, { pseudonymizer: await ready, learned, signal: life.signal });

  const startLearning = (): void => {
    isLearning = true;
    const mine = learning.then(learn).then(
      () => {
        if (halted === "scan_not_loaded") halted = undefined;
      },
      (error: unknown) => {
        if (error instanceof ScanNotLoaded) halted = "scan_not_loaded";
      },
    );
    learning = mine;
    void mine.then(() => {
      if (learning !== mine || life.signal.aborted) return;
      isLearning = false;
      pump();
    });
  };

  const pump = (): void => {
    if (life.signal.aborted || isPaused || isLearning || halted !== undefined) return onUpdate();
    askAgainWhereUnsure();
    for (const piece of pieces()) {
      if (inFlight.size >= CONCURRENCY) break;
      if (piece.state.kind === "waiting" && !inFlight.has(piece.id)) void run(piece);
    }
    onUpdate();
  };

  /** Texts too short to tell are asked again, once, when the rest of the conversation has settled on a language. */
  const askAgainWhereUnsure = (): void => {
    const { language, isSure } = customer();
    if (language === undefined || !isSure || !pieces().every(isSettled)) return;
    for (const { id, state } of pieces()) {
      if (asked.has(id) || !isCustomers(id)) continue;
      const isGuess =
        (state.kind === "done" || state.kind === "same-language") && state.translated.source.by === "detected";
      const isWrong =
        isGuess && state.translated.source.language !== language && state.translated.source.confidence < 0.9;
      if (!isWrong && !(state.kind === "failed" && state.problem === "unknown_language")) continue;
      asked.add(id);
      change(id, { state: { kind: "waiting" } });
    }
  };

  const run = async (piece: Piece): Promise<void> => {
    const flight = new AbortController();
    inFlight.set(piece.id, flight);
    change(piece.id, { state: { kind: "translating" } });
    const signal = AbortSignal.any([life.signal, flight.signal]);
    const outcome = await attempt(piece, signal).catch(notScanned);
    if (inFlight.get(piece.id) === flight) inFlight.delete(piece.id);
    if (life.signal.aborted) return;
    if (!flight.signal.aborted) settle(piece.id, outcome);
    pump();
  };

  const attempt = async ({ id, original }: Piece, signal: AbortSignal): Promise<TextOutcome> => {
    const pseudonymizer = await ready;
    const source = isCustomers(id) ? chosen : undefined;
    const language = isCustomers(id) && chosen === undefined ? customer().language : undefined;
    return translateText(
      {
        original,
        choices,
        locale: source,
        request: {
          target: agentLanguage,
          contentType: conversation.contentType,
          direction: "inbound",
          ...(source === undefined ? {} : { source }),
          ...(language === undefined ? {} : { conversation: { language } }),
        },
      },
      { pseudonymizer, translate, signal },
    );
  };

  const settle = (id: string, outcome: TextOutcome): void => {
    if (outcome.kind === "blocked") return change(id, { state: { kind: "blocked" }, masked: undefined });
    const { masked } = outcome;
    if (outcome.kind !== "failed")
      return change(id, { masked, state: { kind: outcome.kind, translated: outcome.translated } });
    if (!stopsTheQueue(outcome.problem)) return change(id, { masked, state: failure(outcome.problem, outcome.source) });
    halted = outcome.problem;
    change(id, { masked, state: { kind: "waiting" } });
  };

  /** Where the scan could not be loaded, names were not learned either: that comes first. */
  const learnAgain = (): void => {
    if (halted === "scan_not_loaded") startLearning();
  };

  const askAgain = (isMeant: (piece: Piece) => boolean): void => {
    halted = undefined;
    for (const piece of pieces()) {
      if (piece.state.kind === "untouched" || !isMeant(piece)) continue;
      inFlight.get(piece.id)?.abort();
      inFlight.delete(piece.id);
      change(piece.id, { state: { kind: "waiting" } });
    }
    pump();
  };

  const choose = (next: Choices, value: string): void => {
    choices = next;
    askAgain(({ original }) => original.includes(value));
  };
  const isStuck = ({ state }: Piece): boolean => state.kind === "failed" || state.kind === "blocked";

  read();
  startLearning();

  return {
    id: conversation.id,
    signal: life.signal,
    /** Resolves when what the conversation tells was learned. Rejects with ScanNotLoaded while it cannot be. */
    prepared: async (): Promise<Pseudonymizer> => {
      learnAgain();
      await learning;
      if (halted === "scan_not_loaded") throw new ScanNotLoaded();
      return ready;
    },
    choices: () => choices,
    customer,
    contentType: () => conversation.contentType,
    update: (next: Conversation) => {
      conversation = next;
      read();
      startLearning();
      onUpdate();
    },
    retry: (id?: string) => {
      learnAgain();
      askAgain((piece) => isStuck(piece) && (id === undefined || piece.id === id));
    },
    retranslateAll: () => askAgain(() => true),
    chooseLanguage: (language: string | undefined) => {
      chosen = language;
      askAgain(({ id }) => isCustomers(id));
    },
    setPaused: (next: boolean) => {
      isPaused = next;
      pump();
    },
    showEarlier: () => {
      shown += WINDOW;
      read();
      pump();
    },
    unfold: (id: string) => {
      if (find(id)?.state.kind !== "untouched") return;
      change(id, { state: { kind: "waiting" } });
      pump();
    },
    toggleItem: (id: string, item: MaskedItem) => {
      const value = find(id)?.original.slice(item.span.start, item.span.end);
      if (value === undefined || item.state === "escaped" || item.isHard) return;
      choose(item.label === undefined ? mark(choices, value) : release(choices, value), value);
    },
    markSpan: (id: string, { start, end }: Span) => {
      const value = find(id)?.original.slice(start, end).trim() ?? "";
      if (value !== "") choose(mark(choices, value), value);
    },
    view: (): RecordView => {
      const all = pieces().filter(({ state }) => state.kind !== "untouched");
      const progress = { done: all.filter(isSettled).length, total: all.length };
      const earlier = Math.max(0, conversation.messages.length - messages.length);
      return { id: conversation.id, subject, messages, earlier, customer: customer(), progress, isPaused, halted };
    },
    destroy: () => {
      life.abort();
      void ready.then((pseudonymizer) => pseudonymizer.destroy()).catch(() => undefined);
      messages = [];
      subject = undefined;
      choices = NO_CHOICES;
      learned.clear();
      inFlight.clear();
    },
  };
}

const owns = ({ body, folded }: MessageView, id: string): boolean =>
  body.id === id || folded.some((piece) => piece.id === id);
