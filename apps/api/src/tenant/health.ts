import type { Tenant } from "./tenant.ts";
import type { VendorKey, VendorStanding, VisitReport } from "./vendor-record.ts";

/** What is asked of the tenant's object. What routing asks never rejects: a translation does not wait for statistics. overview() may. */
export type Health = {
  readonly look: (tenant: string, keys: readonly VendorKey[]) => Promise<readonly VendorStanding[]>;
  readonly report: (tenant: string, reports: readonly VisitReport[]) => Promise<void>;
  readonly lease: (tenant: string, key: VendorKey) => Promise<boolean>;
  readonly rate: (tenant: string, key: VendorKey, distance: number) => Promise<void>;
  readonly overview: (tenant: string) => Promise<readonly (VendorKey & VendorStanding)[]>;
};

/** Milliseconds an isolate believes what it last heard: less than a person notices, enough for a burst of requests. */
const FRESH = 500;
/** Milliseconds after which a vendor is asked without knowing how it stands. */
const PATIENCE = 250;
const KEPT = 200;

export function createHealth(tenants: DurableObjectNamespace<Tenant>, now: () => number): Health {
  // Answers only: a promise belongs to the request that made it, and workerd lets nobody else wait for it.
  const heard = new Map<string, { readonly at: number; readonly standings: readonly VendorStanding[] }>();
  const object = (tenant: string) => tenants.get(tenants.idFromName(tenant));

  return {
    look: async (tenant, keys) => {
      const name = [tenant, ...keys.map(({ vendor, pair }) => `${vendor} ${pair}`)].join("\n");
      const known = heard.get(name);
      if (known !== undefined && now() - known.at < FRESH) return known.standings;
      const standings = await settled(object(tenant).look([...keys]), keys);
      heard.delete(name);
      heard.set(name, { at: now(), standings });
      if (heard.size > KEPT) heard.delete(heard.keys().next().value ?? "");
      return standings;
    },
    report: (tenant, reports) => quietly(object(tenant).report([...reports])),
    lease: async (tenant, key) => {
      try {
        return await object(tenant).lease(key);
      } catch {
        return false;
      }
    },
    rate: (tenant, key, distance) => quietly(object(tenant).rate(key, distance)),
    overview: (tenant) => object(tenant).overview(),
  };
}

/** Fails soft: an object that is away or slow leaves every circuit closed. */
async function settled(
  asked: Promise<readonly VendorStanding[]>,
  keys: readonly VendorKey[],
): Promise<readonly VendorStanding[]> {
  const unknown = keys.map((): VendorStanding => ({ circuit: "closed", billedToday: 0 }));
  const late = new Promise<readonly VendorStanding[]>((resolve) => setTimeout(() => resolve(unknown), PATIENCE));
  return Promise.race([asked.catch(() => unknown), late]);
}

async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Statistics that are lost cost nothing but a little knowledge.
  }
}
