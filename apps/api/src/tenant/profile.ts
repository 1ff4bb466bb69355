import type { TenantRegion } from "@sottovoce/contract";
import type * as z from "zod/mini";
import {
  createTenantKey,
  openTenantKey,
  rewrapTenantKey,
  rootVersionOf,
  type TenantKey,
} from "../services/secrets/envelope.ts";
import { parseRootKeys, type RootKeys } from "../services/secrets/root-keys.ts";
import type { KeyRecord } from "./api-keys.ts";
import type { TenantBindings } from "./bindings.ts";

type Region = z.infer<typeof TenantRegion>;

export type TenantStart = {
  readonly tenant: string;
  readonly region: Region;
  /** The first admin's. */
  readonly key?: KeyRecord;
};

/** The customer's name, where it lives, and its key, wrapped by a root key that is not kept here. */
type Kept = { readonly tenant: string; readonly region: Region; readonly wrapped: string };

export type Profile = ReturnType<typeof profile>;

export function profile(kv: SyncKvStorage, { ROOT_KEYS }: TenantBindings) {
  const read = (): Kept | undefined => kv.get<Kept>(NAME);
  const roots = (): RootKeys => {
    const keys = parseRootKeys(ROOT_KEYS);
    if (keys === undefined) throw new TypeError("ROOT_KEYS");
    return keys;
  };
  const demanded = (): Kept => {
    const kept = read();
    if (kept === undefined) throw new TypeError("there is no such tenant");
    return kept;
  };
  return {
    read,
    create: async ({ tenant, region }: TenantStart): Promise<void> => {
      const { wrapped } = await createTenantKey(roots(), tenant);
      kv.put<Kept>(NAME, { tenant, region, wrapped });
    },
    /** Wrapped anew on the way when the newest root key is another one: after a while the old one may be taken away (S24). */
    key: async (): Promise<TenantKey> => {
      const kept = demanded();
      const all = roots();
      const key = await openTenantKey(all, kept.tenant, kept.wrapped);
      if (rootVersionOf(kept.wrapped) !== all.current)
        kv.put<Kept>(NAME, { ...kept, wrapped: await rewrapTenantKey(all, kept.tenant, kept.wrapped) });
      return key;
    },
    /** @returns the version of the root key that wraps the new one */
    rotate: async (reseal: (from: TenantKey, to: TenantKey) => Promise<void>): Promise<number> => {
      const kept = demanded();
      const from = await openTenantKey(roots(), kept.tenant, kept.wrapped);
      const { key: to, wrapped } = await createTenantKey(roots(), kept.tenant);
      await reseal(from, to);
      kv.put<Kept>(NAME, { ...kept, wrapped });
      return rootVersionOf(wrapped);
    },
    shred: (): void => {
      kv.delete(NAME);
    },
  };
}

const NAME = "tenant";
