import { apertium } from "./apertium/index.ts";
import { deepl } from "./deepl/index.ts";
import type { Vendor } from "./vendor.ts";

export { defineVendor } from "./vendor.ts";
export type {
  ConnectedVendor,
  Pair,
  Region,
  Retention,
  SettingsError,
  Vendor,
  VendorClient,
  VendorDefinition,
  VendorDependencies,
} from "./vendor.ts";

/** Every vendor there is. The next one is a folder and a line here. */
export const vendors: readonly Vendor[] = [apertium, deepl];

export const findVendor = (id: string): Vendor | undefined => vendors.find((vendor) => vendor.id === id);
