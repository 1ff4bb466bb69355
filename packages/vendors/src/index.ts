import { amazon } from "./amazon/index.ts";
import { anthropic } from "./anthropic/index.ts";
import { apertium } from "./apertium/index.ts";
import { azure2026 } from "./azure-2026/index.ts";
import { azure } from "./azure/index.ts";
import { deepl } from "./deepl/index.ts";
import { googleV2 } from "./google-v2/index.ts";
import { google } from "./google/index.ts";
import { intento } from "./intento/index.ts";
import { lara } from "./lara/index.ts";
import { libretranslate } from "./libretranslate/index.ts";
import { modernmt } from "./modernmt/index.ts";
import { openai } from "./openai/index.ts";
import { papago } from "./papago/index.ts";
import { systran } from "./systran/index.ts";
import { yandex } from "./yandex/index.ts";
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
export const vendors: readonly Vendor[] = [
  amazon,
  anthropic,
  apertium,
  azure,
  azure2026,
  deepl,
  google,
  googleV2,
  intento,
  lara,
  libretranslate,
  modernmt,
  openai,
  papago,
  systran,
  yandex,
];

export const findVendor = (id: string): Vendor | undefined => vendors.find((vendor) => vendor.id === id);
