import type { ClientError, ClientResult } from "@sottovoce/contract";
import { useCallback, useEffect, useRef, useState } from "react";

export type Loaded<T> = {
  /** What was read last; it stays while it is read again and when that fails. */
  readonly value: T | undefined;
  readonly error: ClientError | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
};

/** Reads when the screen opens and when `key` changes; an answer that comes too late is dropped. Comes back when the network does. */
export function useLoad<T>(key: string, read: () => Promise<ClientResult<T>>): Loaded<T> {
  const [state, setState] = useState<{ readonly value?: T; readonly error?: ClientError; readonly isLoading: boolean }>({ isLoading: true });
  const latest = useRef(read);
  latest.current = read;
  const run = useRef(0);
  const reload = useCallback(() => {
    const mine = ++run.current;
    setState(({ value }) => ({ ...(value === undefined ? {} : { value }), isLoading: true }));
    void latest.current().then((reply) => {
      if (mine !== run.current) return;
      setState(({ value }) =>
        reply.ok
          ? { value: reply.value, isLoading: false }
          : { ...(value === undefined ? {} : { value }), error: reply.error, isLoading: false },
      );
    });
  }, []);
  useEffect(() => {
    setState({ isLoading: true });
    reload();
    return () => void run.current++;
  }, [key, reload]);
  const isOffline = state.error?.code === "offline";
  useEffect(() => {
    if (!isOffline) return undefined;
    globalThis.addEventListener("online", reload);
    return () => globalThis.removeEventListener("online", reload);
  }, [isOffline, reload]);
  return { value: state.value, error: state.error, isLoading: state.isLoading, reload };
}
