import type { ClientError, ClientResult } from "@sottovoce/contract";
import { useEffect, useRef, useState } from "react";

export type Act<T> = {
  readonly isBusy: boolean;
  readonly error: ClientError | undefined;
  readonly value: T | undefined;
  readonly start: (work: () => Promise<ClientResult<T>>) => void;
  readonly clear: () => void;
};

/** One thing at a time that a press of a button begins. */
export function useAct<T>(): Act<T> {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error?: ClientError; readonly value?: T }>({
    isBusy: false,
  });
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);
  return {
    isBusy: state.isBusy,
    error: state.error,
    value: state.value,
    start: (work) => {
      if (state.isBusy) return;
      setState({ isBusy: true });
      void work().then((reply) => {
        if (!isShown.current) return;
        setState(reply.ok ? { isBusy: false, value: reply.value } : { isBusy: false, error: reply.error });
      });
    },
    clear: () => setState({ isBusy: false }),
  };
}
