import type { Settings } from "@sottovoce/contract";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../session/session.ts";
import type { SettingsState, SettingsStore } from "../settings/store.ts";

export const SessionContext = createContext<Session | undefined>(undefined);
export const SettingsContext = createContext<SettingsStore | undefined>(undefined);

export const useSession = (): Session => present(useContext(SessionContext));
export const useSettingsStore = (): SettingsStore => present(useContext(SettingsContext));

export function useSettings(): { readonly store: SettingsStore; readonly state: SettingsState } {
  const store = useSettingsStore();
  return { store, state: useSyncExternalStore(store.subscribe, store.getSnapshot) };
}

/** For what stands inside `WithDraft` only. */
export function useDraft(): {
  readonly draft: Settings;
  readonly base: Settings;
  readonly edit: SettingsStore["edit"];
} {
  const { store, state } = useSettings();
  return { draft: present(state.draft), base: present(state.base).settings, edit: store.edit };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("used outside of its provider");
  return value;
}
