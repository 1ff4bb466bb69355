import type { CredentialsReply } from "@sottovoce/contract";
import { openSecret, sealSecret, type TenantKey } from "../services/secrets/envelope.ts";
import type { Secrets } from "./snapshot.ts";

type Kept = { readonly sealed: string; readonly fields: readonly string[]; readonly setAt: number };

/** Vendors' keys and CRMs' secrets, sealed under the tenant's key. Nothing here can be read back but by snapshot(). */
export type Credentials = ReturnType<typeof credentials>;

export function credentials(kv: SyncKvStorage, tenant: string) {
  const list = (): [string, Kept][] =>
    [...kv.list<Kept>({ prefix: PREFIX })].map(([name, kept]) => [name.slice(PREFIX.length), kept]);
  const bump = (): void => kv.put("credentials", version() + 1);
  const version = (): number => kv.get<number>("credentials") ?? 0;

  return {
    version,
    describe: (): CredentialsReply["credentials"] =>
      list().map(([purpose, { fields, setAt }]) => ({ purpose, fields: [...fields], setAt })),
    /** @param now Unix seconds @returns false when there are too many */
    set: async (
      key: TenantKey,
      purpose: string,
      secrets: Readonly<Record<string, string>>,
      now: number,
    ): Promise<boolean> => {
      if (list().length >= MOST && kv.get(`${PREFIX}${purpose}`) === undefined) return false;
      const sealed = await sealSecret(key, { tenant, purpose }, JSON.stringify(secrets));
      const setAt = Math.floor(now / 60) * 60;
      kv.put<Kept>(`${PREFIX}${purpose}`, { sealed, fields: Object.keys(secrets).toSorted(), setAt });
      bump();
      return true;
    },
    remove: (purpose: string): boolean => {
      const gone = kv.delete(`${PREFIX}${purpose}`);
      if (gone) bump();
      return gone;
    },
    open: async (key: TenantKey): Promise<Secrets> => {
      const opened = list().map(async ([purpose, { sealed }]) => {
        const fields = JSON.parse(await openSecret(key, { tenant, purpose }, sealed)) as Record<string, string>;
        return [purpose, fields] as const;
      });
      return Object.fromEntries(await Promise.all(opened));
    },
    /** All of them under another key of the tenant's; in one go, so that none is left behind. */
    reseal: async (from: TenantKey, to: TenantKey): Promise<void> => {
      const resealed = await Promise.all(
        list().map(async ([purpose, kept]) => {
          const plain = await openSecret(from, { tenant, purpose }, kept.sealed);
          return [purpose, { ...kept, sealed: await sealSecret(to, { tenant, purpose }, plain) }] as const;
        }),
      );
      for (const [purpose, kept] of resealed) kv.put<Kept>(`${PREFIX}${purpose}`, kept);
      bump();
    },
  };
}

const PREFIX = "credential ";
const MOST = 60;
