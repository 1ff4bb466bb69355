import type { ConnectedVendor } from "@sottovoce/vendors";

/** Where a deployment keeps what it keeps, and whom it may ask. It is decided once: objects do not move. */
export type DeploymentRegion = "auto" | "eu";

export type RegionCheck = {
  readonly region: DeploymentRegion;
  /** The services that the environment itself names, connected. */
  readonly vendors: readonly Pick<ConnectedVendor, "id" | "region">[];
  /** The place that a customer's own settings name. */
  readonly regions?: readonly ConnectedVendor["region"][] | undefined;
};

export type RegionProblem =
  | { readonly kind: "vendor"; readonly id: string; readonly region: ConnectedVendor["region"] }
  | { readonly kind: "regions"; readonly region: ConnectedVendor["region"] };

/** Services may be asked in the EU and on the deployment's own machines; anything else is elsewhere, or may be. */
const ALLOWED: Readonly<Record<DeploymentRegion, readonly ConnectedVendor["region"][]>> = {
  auto: ["eu", "us", "local", "other"],
  eu: ["eu", "local"],
};

export const isAllowedIn = (region: DeploymentRegion, vendor: ConnectedVendor["region"]): boolean =>
  ALLOWED[region].includes(vendor);

/** What contradicts the region. With anything in it a Worker must not start, and settings must not be taken. */
export function checkRegion({ region, vendors, regions = [] }: RegionCheck): readonly RegionProblem[] {
  return [
    ...vendors
      .filter((vendor) => !isAllowedIn(region, vendor.region))
      .map((vendor) => ({ kind: "vendor", id: vendor.id, region: vendor.region }) as const),
    ...regions.filter((one) => !isAllowedIn(region, one)).map((one) => ({ kind: "regions", region: one }) as const),
  ];
}

/** A customer asked for a region that the deployment is not in: `us` and `auto` customers have no place in an EU deployment. */
export const isTenantAllowedIn = (region: DeploymentRegion, tenant: "auto" | "eu" | "us"): boolean =>
  region === "auto" || tenant === "eu";

type Jurisdictional<N> = { readonly jurisdiction: (jurisdiction: "eu") => N };

/**
 * The namespace through which every object is reached. A name means another object in each jurisdiction, so nothing may
 * go around this: what is made through it is found through it alone.
 */
export const tenantsOf = <N extends Jurisdictional<N>>(namespace: N, region: DeploymentRegion): N =>
  region === "eu" ? namespace.jurisdiction("eu") : namespace;
