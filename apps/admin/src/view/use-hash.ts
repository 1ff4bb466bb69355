import { useSyncExternalStore } from "react";

export const useHash = (): string =>
  useSyncExternalStore(
    (listener) => {
      globalThis.addEventListener("hashchange", listener);
      return () => globalThis.removeEventListener("hashchange", listener);
    },
    () => globalThis.location.hash,
  );
