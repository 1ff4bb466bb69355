import type { JSX, ReactNode } from "react";
import { useSettings } from "./contexts.ts";
import { Loading } from "./parts.tsx";

/** Shows what needs the settings once they are there. */
export function WithDraft({ children }: { readonly children: ReactNode }): JSX.Element {
  const { store, state } = useSettings();
  const { outcome, draft } = state;
  const error = draft === undefined && outcome?.kind === "failed" ? outcome.error : undefined;
  return (
    <Loading loaded={{ value: draft, error, isLoading: state.isBusy, reload: () => void store.load() }}>
      {() => children}
    </Loading>
  );
}
