import { DEFAULT_SETTINGS, type Settings } from "@sottovoce/contract";
import { weakeningsOf } from "../services/settings/weakenings.ts";

/** One version as it was in force. `by` and `approvedBy` are keyed names of admins. */
export type SettingsVersion = {
  readonly version: number;
  /** Unix seconds. */
  readonly at: number;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly settings: Settings;
};

/** A change that would protect less, until a second admin agrees. */
export type Proposal = {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly base: number;
  readonly weakens: readonly string[];
  readonly settings: Settings;
};

export type Change = {
  readonly settings: Settings;
  /** The version the admin saw. */
  readonly base: number;
  readonly by: string;
  readonly at: number;
  /** A fresh ULID, in case a second admin has to agree. */
  readonly id: string;
};

export type Changed =
  | { readonly kind: "changed"; readonly version: number }
  | { readonly kind: "proposed"; readonly id: string; readonly weakens: readonly string[] }
  | { readonly kind: "stale" };

export type Approved =
  | { readonly kind: "changed"; readonly version: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "same_admin" }
  | { readonly kind: "stale" };

/** Versions and proposals of one tenant's settings. Every version stays; a number is given once. */
export type SettingsHistory = ReturnType<typeof settingsHistory>;

export function settingsHistory(kv: SyncKvStorage) {
  const current = (): SettingsVersion => {
    const version = kv.get<number>("settings") ?? 0;
    return version === 0 ? NEVER_CHANGED : read(version);
  };
  const read = (version: number): SettingsVersion => kv.get<SettingsVersion>(nameOf(version)) ?? NEVER_CHANGED;

  const write = ({ settings, by, at }: Change, approvedBy: string | null): Changed & { kind: "changed" } => {
    const version = current().version + 1;
    kv.put<SettingsVersion>(nameOf(version), { version, at, by, approvedBy, settings });
    kv.put("settings", version);
    return { kind: "changed", version };
  };

  const proposals = (now: number): Proposal[] => {
    const { version } = current();
    const all = [...kv.list<Proposal>({ prefix: PROPOSAL })];
    for (const [name, { at, base }] of all) if (base !== version || now - at > PATIENCE) kv.delete(name);
    return all.map(([, proposal]) => proposal).filter(({ at, base }) => base === version && now - at <= PATIENCE);
  };

  return {
    current,
    read: (version: number): SettingsVersion | undefined => {
      const found = version === 0 ? NEVER_CHANGED : kv.get<SettingsVersion>(nameOf(version));
      return found;
    },
    versions: (): Omit<SettingsVersion, "settings">[] =>
      Array.from({ length: current().version }, (_, index) => {
        const { settings: _settings, ...head } = read(index + 1);
        return head;
      }).toReversed(),
    proposals,

    /** Stronger or equal privacy is in force at once; weaker waits for a second admin. */
    change: (change: Change): Changed => {
      const now = current();
      if (now.version !== change.base) return { kind: "stale" };
      const weakens = weakeningsOf(now.settings, change.settings);
      if (weakens.length === 0) return write(change, null);
      const { id, at, by, base, settings } = change;
      if (proposals(at).length >= MOST_PROPOSALS) return { kind: "stale" };
      kv.put<Proposal>(`${PROPOSAL}${id}`, { id, at, by, base, weakens, settings });
      return { kind: "proposed", id, weakens };
    },

    approve: (id: string, by: string, at: number): Approved => {
      const proposal = proposals(at).find((one) => one.id === id);
      if (proposal === undefined) return { kind: "unknown" };
      if (proposal.by === by) return { kind: "same_admin" };
      kv.delete(`${PROPOSAL}${id}`);
      return write({ ...proposal, at }, by);
    },

    reject: (id: string): boolean => kv.delete(`${PROPOSAL}${id}`),
  };
}

const NEVER_CHANGED: SettingsVersion = { version: 0, at: 0, by: "", approvedBy: null, settings: DEFAULT_SETTINGS };

/** Seconds a proposal waits. */
const PATIENCE = 7 * 86_400;
const MOST_PROPOSALS = 20;
const PROPOSAL = "proposal ";
/** Padded, so that the store lists them in order. */
const nameOf = (version: number): string => `settings ${String(version).padStart(7, "0")}`;
