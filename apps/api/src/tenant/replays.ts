/** Proofs that were shown before: digests with the second until which they count. */
export function replays(kv: SyncKvStorage) {
  let swept = 0;
  /** Once a minute: proofs live for minutes, so there are never many. */
  const sweep = (now: number): void => {
    if (now - swept < 60) return;
    swept = now;
    for (const [name, until] of Array.from(kv.list<number>({ prefix: PREFIX }))) if (until <= now) kv.delete(name);
  };
  return {
    /** False when it was seen within its time. @param now Unix seconds */
    first: (id: string, seconds: number, now: number): boolean => {
      sweep(now);
      const name = `${PREFIX}${id}`;
      const until = kv.get<number>(name);
      if (until !== undefined && until > now) return false;
      kv.put(name, now + seconds);
      return true;
    },
  };
}

const PREFIX = "seen ";
