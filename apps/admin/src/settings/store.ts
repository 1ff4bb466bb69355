import { Settings, SettingsChanged, SettingsReply, DryRunReply, type ClientError } from "@sottovoce/contract";
import type { Session } from "../session/session.ts";
import { applyChanges, changesOf, clashesOf, isSame, type Change } from "./changes.ts";

export type Proposal = SettingsReply["proposals"][number];

export type SettingsState = {
  /** What is in force, as it was last read; undefined until it was. */
  readonly base: { readonly version: number; readonly settings: Settings } | undefined;
  readonly proposals: readonly Proposal[];
  readonly draft: Settings | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isBusy: boolean;
  /** What the last thing that was done came to. */
  readonly outcome: Outcome | undefined;
};

export type Outcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "proposed"; readonly weakens: readonly string[] }
  /** Not sent yet: it would wait for a second admin. */
  | { readonly kind: "asks"; readonly weakens: readonly string[] }
  /** Somebody else was quicker: what they changed, and what both did. */
  | { readonly kind: "conflict"; readonly theirs: readonly Change[]; readonly clashes: readonly string[] }
  | { readonly kind: "failed"; readonly error: ClientError };

export type SettingsStore = ReturnType<typeof createSettingsStore>;

const EMPTY: SettingsState = {
  base: undefined,
  proposals: [],
  draft: undefined,
  canUndo: false,
  canRedo: false,
  isBusy: false,
  outcome: undefined,
};

/** Steps that can be undone. */
const STEPS = 100;

/** One document for all screens: what is in force, what the admin is making of it, and how to go back. */
export function createSettingsStore({ call }: Pick<Session, "call">) {
  let state = EMPTY;
  let past: readonly Settings[] = [];
  let future: readonly Settings[] = [];
  /** What somebody else put in force while a draft was open. */
  let newer: SettingsReply | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Partial<SettingsState>): void => {
    state = { ...state, ...next, canUndo: past.length > 0, canRedo: future.length > 0 };
    for (const listener of listeners) listener();
  };

  const read = () => call({ method: "GET", path: "/v1/settings", reply: SettingsReply });

  const adopt = ({ version, settings, proposals }: SettingsReply, draft: Settings = settings): void => {
    past = [];
    future = [];
    newer = undefined;
    become({ base: { version, settings }, proposals, draft });
  };

  const load = async (): Promise<void> => {
    become({ isBusy: true });
    const reply = await read();
    if (!reply.ok) become({ isBusy: false, outcome: { kind: "failed", error: reply.error } });
    else {
      const outcome = state.outcome?.kind === "failed" ? undefined : state.outcome;
      if (isChanged(state)) become({ isBusy: false, proposals: reply.value.proposals, outcome });
      else {
        adopt(reply.value);
        become({ isBusy: false, outcome });
      }
    }
  };

  const conflict = async (): Promise<void> => {
    const reply = await read();
    const { base, draft } = state;
    if (!reply.ok) return become({ outcome: { kind: "failed", error: reply.error } });
    if (base === undefined || draft === undefined) return adopt(reply.value);
    newer = reply.value;
    const theirs = changesOf(base.settings, reply.value.settings);
    become({ outcome: { kind: "conflict", theirs, clashes: clashesOf(changesOf(base.settings, draft), theirs) } });
  };

  const submit = async (base: number, draft: Settings): Promise<void> => {
    const reply = await call({
      method: "PUT",
      path: "/v1/settings",
      body: draft,
      ifMatch: base,
      reply: SettingsChanged,
    });
    if (!reply.ok) {
      if (reply.error.code === "precondition_failed") return conflict();
      return become({ outcome: { kind: "failed", error: reply.error } });
    }
    const { version, proposal, weakens } = reply.value;
    const now = await read();
    if (now.ok) adopt(now.value);
    else
      adopt({
        version,
        settings: proposal === null ? draft : (state.base?.settings ?? draft),
        proposals: [...state.proposals],
      });
    become({ outcome: proposal === null ? { kind: "saved", version } : { kind: "proposed", weakens } });
  };

  const dryRun = (settings: Settings) =>
    call({ method: "POST", path: "/v1/settings:dry-run", body: { settings }, reply: DryRunReply });

  const busy = async (work: () => Promise<void>): Promise<void> => {
    if (state.isBusy) return;
    become({ isBusy: true, outcome: undefined });
    await work();
    become({ isBusy: false });
  };

  /** Something else than a draft changed what is in force. A draft that is open stays, and meets it when it is saved. */
  const act = (request: { readonly path: string; readonly body: unknown; readonly ifMatch?: number }): Promise<void> =>
    busy(async () => {
      const reply = await call({ method: "POST", ...request, reply: SettingsChanged });
      if (!reply.ok) return become({ outcome: { kind: "failed", error: reply.error } });
      const { version, proposal, weakens } = reply.value;
      const now = await read();
      if (now.ok && isChanged(state)) become({ proposals: now.value.proposals });
      else if (now.ok) adopt(now.value);
      become({ outcome: proposal === null ? { kind: "saved", version } : { kind: "proposed", weakens } });
    });

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => state,
    load,
    dryRun,
    edit: (change: (draft: Settings) => Settings): void => {
      const { draft } = state;
      if (draft === undefined) return;
      const next = change(draft);
      if (isSame(next, draft)) return;
      past = [...past, draft].slice(-STEPS);
      future = [];
      become({ draft: next, outcome: state.outcome?.kind === "conflict" ? state.outcome : undefined });
    },
    undo: (): void => {
      const last = past.at(-1);
      if (last === undefined || state.draft === undefined) return;
      future = [state.draft, ...future];
      past = past.slice(0, -1);
      become({ draft: last });
    },
    redo: (): void => {
      const [next, ...rest] = future;
      if (next === undefined || state.draft === undefined) return;
      past = [...past, state.draft];
      future = rest;
      become({ draft: next });
    },
    discard: (): void => {
      if (newer !== undefined) adopt(newer);
      else if (state.base !== undefined) adopt({ ...state.base, proposals: [...state.proposals] });
      become({ outcome: undefined });
    },
    /** `agreed`: the admin was told that a second one has to approve. */
    save: (agreed = false): Promise<void> =>
      busy(async () => {
        const { base, draft } = state;
        if (base === undefined || draft === undefined) return;
        if (!agreed) {
          const tried = await dryRun(draft);
          if (!tried.ok) return become({ outcome: { kind: "failed", error: tried.error } });
          if (tried.value.weakens.length > 0)
            return become({ outcome: { kind: "asks", weakens: tried.value.weakens } });
        }
        await submit(base.version, draft);
      }),
    /** My changes on top of what somebody else saved. They are a draft again: to be looked at, then saved. */
    reapply: (): void => {
      const { base, draft } = state;
      if (newer === undefined || base === undefined || draft === undefined) return;
      const merged = Settings.safeParse(applyChanges(newer.settings, changesOf(base.settings, draft)));
      adopt(newer, merged.success ? merged.data : draft);
      become({ outcome: undefined });
    },
    dismiss: (): void => become({ outcome: undefined }),
    approve: (proposal: string) => act({ path: "/v1/settings:approve", body: { proposal } }),
    reject: (proposal: string) => act({ path: "/v1/settings:reject", body: { proposal } }),
    rollBack: (version: number) =>
      act({
        path: "/v1/settings:rollback",
        body: { version },
        ...(state.base === undefined ? {} : { ifMatch: state.base.version }),
      }),
    /** Signed out: nothing of a customer's stays. */
    clear: (): void => {
      past = [];
      future = [];
      newer = undefined;
      become(EMPTY);
    },
  };
}

export const isChanged = ({ base, draft }: Pick<SettingsState, "base" | "draft">): boolean =>
  base !== undefined && draft !== undefined && !isSame(base.settings, draft);
