import type { RoutingSettings, Settings } from "@sottovoce/contract";
import type { ConnectedVendor } from "@sottovoce/vendors";
import { AppError } from "../errors.ts";
import type { Secrets, Snapshot } from "./snapshot.ts";
import type { Tenant } from "./tenant.ts";

/** What one customer's requests are served with. */
export type TenantView = {
  readonly tenant: string;
  readonly region: Snapshot["region"];
  readonly settings: Settings;
  readonly settingsVersion: number;
  readonly vendors: readonly ConnectedVendor[];
  readonly routing: RoutingSettings;
  /** By purpose. Of the CRMs only: a vendor's are inside the vendor. */
  readonly accessSecrets: Secrets;
};

export type Tenants = {
  /** The customer as an admin left it, at most FRESH old. Undefined: there is no such customer. @throws AppError */
  readonly view: (tenant: string) => Promise<TenantView | undefined>;
  /** After a change that was made here: the next request here sees it. Elsewhere it takes FRESH. */
  readonly forget: (tenant: string) => void;
  /** The customer's object, for what must not be remembered. */
  readonly object: (tenant: string) => DurableObjectStub<Tenant>;
};

/** Milliseconds an isolate believes what it last heard. A change is in force everywhere after that. */
const FRESH = 5_000;
/** Milliseconds it may go on with what it knows when the object does not answer: translations outlive it for a while. */
const STALE = 10 * 60_000;
const KEPT = 500;

export type TenantsOptions = {
  readonly namespace: Pick<DurableObjectNamespace<Tenant>, "get" | "idFromName">;
  readonly now: () => number;
  readonly build: (snapshot: Snapshot) => TenantView;
  /** A customer that is there without having been made. */
  readonly development?: string;
};

export function createTenants({ namespace, now, build, development }: TenantsOptions): Tenants {
  // Values only: a promise belongs to the request that made it, and workerd lets nobody else wait for it.
  const known = new Map<string, { at: number; readonly view: TenantView; readonly credentialsVersion: number }>();
  const object = (tenant: string) => namespace.get(namespace.idFromName(tenant));

  return {
    object,
    forget: (tenant) => {
      const kept = known.get(tenant);
      if (kept !== undefined) kept.at = Math.min(kept.at, now() - FRESH);
    },
    view: async (tenant) => {
      const kept = known.get(tenant);
      if (kept !== undefined && now() - kept.at < FRESH) return kept.view;
      try {
        const seen =
          kept === undefined
            ? {}
            : { settingsVersion: kept.view.settingsVersion, credentialsVersion: kept.credentialsVersion };
        const stub = object(tenant);
        let answer = await stub.snapshot(seen);
        if (answer === "unknown" && tenant === development) {
          await stub.create({ tenant, region: "auto" });
          answer = await stub.snapshot({});
        }
        if (answer === "unknown") {
          known.delete(tenant);
          return undefined;
        }
        if (answer === "same" && kept !== undefined) {
          kept.at = now();
          return kept.view;
        }
        if (answer === "same") throw new Error("nothing was known");
        // A new object, so that nothing a running request holds changes under it.
        const view = build(answer as Snapshot);
        known.delete(tenant);
        known.set(tenant, { at: now(), view, credentialsVersion: answer.credentialsVersion });
        if (known.size > KEPT) known.delete(known.keys().next().value ?? "");
        return view;
      } catch (cause) {
        if (kept !== undefined && now() - kept.at < STALE) return kept.view;
        throw new AppError("tenant_unavailable", { cause });
      }
    },
  };
}
