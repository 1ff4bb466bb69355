import type { ClientError, ClientResult } from "@sottovoce/contract";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

export type Loaded<T> = {
  /** What was read last; it stays while it is read again and when that fails. */
  readonly value: T | undefined;
  readonly error: ClientError | undefined;
  readonly isLoading: boolean;
  readonly reload: () => void;
};

type Answered<T> = {
  /** Of what, and in which round it was asked for. */
  readonly key: string;
  readonly round: number;
  readonly value?: T | undefined;
  readonly error?: ClientError | undefined;
};

/** Reads when the screen opens and when `key` changes; an answer that comes too late is dropped. Comes back when the network does. */
export function useLoad<T>(key: string, read: () => Promise<ClientResult<T>>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [answered, setAnswered] = useState<Answered<T>>();
  const latest = useRef(read);
  useLayoutEffect(() => {
    latest.current = read;
  });
  const reload = useCallback(() => setRound((now) => now + 1), []);
  useEffect(() => {
    let isCurrent = true;
    void latest.current().then((reply) => {
      if (!isCurrent) return;
      setAnswered((before) =>
        reply.ok
          ? { key, round, value: reply.value }
          : { key, round, value: before?.key === key ? before.value : undefined, error: reply.error },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [key, round]);
  const mine = answered?.key === key ? answered : undefined;
  const isLoading = mine?.round !== round;
  const error = isLoading ? undefined : mine?.error;
  const isOffline = error?.code === "offline";
  useEffect(() => {
    if (!isOffline) return undefined;
    globalThis.addEventListener("online", reload);
    return () => globalThis.removeEventListener("online", reload);
  }, [isOffline, reload]);
  return { value: mine?.value, error, isLoading, reload };
}
