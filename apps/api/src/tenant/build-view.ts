import type { RoutingSettings, Settings } from "@sottovoce/contract";
import type { ConnectedVendor, Vendor } from "@sottovoce/vendors";
import type { Secrets, Snapshot } from "./snapshot.ts";
import type { TenantView } from "./tenants.ts";

export type Connecting = {
  readonly findVendor: (id: string) => Vendor | undefined;
  /** Guarded: hosts that an admin named are checked before they are called. */
  readonly fetch: typeof globalThis.fetch;
};

/** From what the tenant's object says to what a request is served with. */
export function buildView(snapshot: Snapshot, connecting: Connecting): TenantView {
  const { tenant, region, settings, settingsVersion, secrets } = snapshot;
  return {
    tenant,
    region,
    settings,
    settingsVersion,
    vendors: connectVendors(settings, secrets, connecting).filter((vendor) => isInRegion(vendor, region)),
    routing: regional(settings.routing, region),
    accessSecrets: Object.fromEntries(Object.entries(secrets).filter(([purpose]) => purpose.startsWith("access:"))),
  };
}

/** Those that have all they need; one whose key is not set yet is passed over. */
export const connectVendors = (
  { vendors }: Pick<Settings, "vendors">,
  secrets: Secrets,
  { findVendor, fetch }: Connecting,
): ConnectedVendor[] =>
  vendors.flatMap(({ id, settings }) => {
    const connected = findVendor(id)?.connect({ ...settings, ...secrets[`vendor:${id}`] }, { fetch });
    return connected?.ok === true ? [connected.value] : [];
  });

const isInRegion = (vendor: ConnectedVendor, region: Snapshot["region"]): boolean =>
  region !== "eu" || vendor.region === "eu" || vendor.region === "local";

/** A customer of the EU has the EU's regions whatever the settings say. */
function regional(routing: RoutingSettings, region: Snapshot["region"]): RoutingSettings {
  if (region !== "eu") return routing;
  const allowed = (routing.regions ?? EU).filter((one) => EU.includes(one));
  return { ...routing, regions: allowed.length === 0 ? EU : allowed };
}

const EU: NonNullable<RoutingSettings["regions"]> = ["eu", "local"];
