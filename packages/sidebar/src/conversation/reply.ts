import { HostError, type CrmHost, type HostErrorCode } from "../host.ts";
import type { Translate } from "./api.ts";
import { compareNumbers, findWrongLanguage, type Check, type LanguageClaim } from "./checks.ts";
import type { OpenRecord } from "./open-record.ts";
import type { Preview, ReplyView } from "./snapshot.ts";
import { notScanned, translateText } from "./translate-text.ts";

/** What survives a switch to another record and back: the agent's words, and the translation as the agent left it. */
export type Draft = Pick<ReplyView, "text" | "preview"> & { readonly chosenTarget: string | undefined };

/** Unsent replies by conversation, in this tab's memory only. */
export type Drafts = Map<string, Draft>;

/** Drafts kept at once; the oldest goes first. */
const MOST_DRAFTS = 50;

export type ReplyDeps = {
  readonly host: Pick<CrmHost, "insertReply">;
  readonly translate: Translate;
  readonly drafts: Drafts;
  /** The record that is open now. */
  readonly record: () => OpenRecord | undefined;
  readonly agentLanguage: () => string;
  readonly onUpdate: () => void;
};

const EMPTY: Draft = { text: "", preview: undefined, chosenTarget: undefined };
const IDLE: ReplyView["state"] = { kind: "idle" };

/** The composer: the agent's text, its translation, and the way into the CRM's editor. */
export function createReply({ host, translate, drafts, record, agentLanguage, onUpdate }: ReplyDeps) {
  let state: ReplyView["state"] = IDLE;
  let flight: AbortController | undefined;
  /** Values that the translation must hold, byte for byte. */
  let originals: readonly string[] = [];

  const draft = (): Draft => drafts.get(record()?.id ?? "") ?? EMPTY;
  const target = (): string | undefined => draft().chosenTarget ?? record()?.customer().language;

  const keep = (patch: Partial<Draft>): void => {
    const id = record()?.id;
    if (id === undefined) return;
    const next = { ...draft(), ...patch };
    drafts.delete(id);
    if (next.text !== "" || next.preview !== undefined || next.chosenTarget !== undefined) drafts.set(id, next);
    const oldest = drafts.keys().next();
    if (drafts.size > MOST_DRAFTS && oldest.done !== true) drafts.delete(oldest.value);
  };

  const become = (next: ReplyView["state"]): void => {
    state = next;
    onUpdate();
  };

  const checksOf = (text: string, from: string, claim: LanguageClaim): readonly Check[] => {
    const lost = originals.filter((original) => !text.includes(original));
    const wrongLanguage = findWrongLanguage(from, text, claim);
    return [
      { id: "names", verdict: lost.length === 0 ? "good" : "differs", details: lost },
      compareNumbers(from, text),
      ...(wrongLanguage === undefined ? [] : [wrongLanguage]),
    ];
  };

  const translateReply = async (): Promise<void> => {
    const open = record();
    const { text } = draft();
    const language = target();
    if (open === undefined || language === undefined || text.trim() === "") return;
    flight?.abort();
    const mine = new AbortController();
    flight = mine;
    const signal = AbortSignal.any([mine.signal, open.signal]);
    become({ kind: "translating" });

    const source = agentLanguage();
    const outcome = await open
      .prepared()
      .then((pseudonymizer) =>
        translateText(
          {
            original: text,
            choices: open.choices(),
            locale: source,
            request: { source, target: language, contentType: open.contentType(), direction: "outbound" },
          },
          { pseudonymizer, translate, signal },
        ),
      )
      .catch(notScanned);
    if (signal.aborted) return;
    flight = undefined;
    if (outcome.kind === "blocked") return become({ kind: "blocked" });
    if (outcome.kind === "failed") return become({ kind: "failed", problem: outcome.problem, masked: outcome.masked });
    originals = outcome.masked.items
      .filter(({ label }) => label !== undefined)
      .map(({ span }) => text.slice(span.start, span.end));
    const { masked, translated } = outcome;
    const checks = checksOf(translated.text, text, { target: language, answered: translated.target });
    keep({ preview: { text: translated.text, from: text, target: language, checks, masked, translated } });
    become(IDLE);
  };

  const insert = async (): Promise<void> => {
    const { preview } = draft();
    const id = record()?.id;
    if (preview === undefined || state.kind === "inserting") return;
    become({ kind: "inserting" });
    const next = await host.insertReply(preview.text).then(
      ({ where }): ReplyView["state"] => ({ kind: "inserted", where }),
      (error: unknown): ReplyView["state"] => ({ kind: "not-inserted", problem: codeOf(error) }),
    );
    if (record()?.id === id) become(next);
  };

  return {
    setText: (text: string) => {
      keep({ text });
      // A translation under way is of a text that is no more; its result would be stale at once.
      if (state.kind !== "inserting" && state.kind !== "translating") state = IDLE;
      onUpdate();
    },
    setTarget: (language: string) => {
      keep({ chosenTarget: language });
      onUpdate();
    },
    translate: () => void translateReply(),
    editPreview: (text: string) => {
      const { preview } = draft();
      if (preview === undefined) return;
      const claim = { target: preview.target, answered: preview.translated.target };
      const edited: Preview = { ...preview, text, checks: checksOf(text, preview.from, claim) };
      keep({ preview: edited });
      become(IDLE);
    },
    insert: () => void insert(),
    /** Another record is open: what was under way belongs to the one before. */
    reset: () => {
      flight?.abort();
      flight = undefined;
      state = IDLE;
      const { preview } = draft();
      originals =
        preview === undefined
          ? []
          : preview.masked.items
              .filter(({ label }) => label !== undefined)
              .map(({ span }) => preview.from.slice(span.start, span.end));
    },
    view: (): ReplyView => {
      const { text, preview } = draft();
      const language = target();
      const isStale = preview !== undefined && (preview.from !== text || preview.target !== language);
      return { text, target: language, state, preview, isStale };
    },
  };
}

const codeOf = (error: unknown): HostErrorCode => (error instanceof HostError ? error.code : "not-allowed");
