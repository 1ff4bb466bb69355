import { HostError } from "@sottovoce/sidebar/host";
import type { ExtensionLoader, ExtensionProvider } from "./framework.ts";
import { settle } from "./settle.ts";

const APP_ID = "sottovoce";
const APP_VERSION = "1.0";
const POLL_MS = 50;
const GIVE_UP_MS = 20_000;

/**
 * The provider of this page. The Browser UI adds its loader script to our pages by itself, and nothing says that it
 * runs before ours, so its global is awaited.
 * @throws HostError `timeout` when the page is not inside the Browser UI.
 */
export async function loadExtension(page: Window): Promise<ExtensionProvider> {
  const loader = await awaitLoader(page);
  return settle(() => loader.load(APP_ID, APP_VERSION), "not-allowed");
}

async function awaitLoader(page: Window): Promise<ExtensionLoader> {
  for (let waited = 0; waited < GIVE_UP_MS; waited += POLL_MS) {
    const loader = page.ORACLE_SERVICE_CLOUD?.extension_loader;
    if (loader !== undefined) return loader;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new HostError("timeout");
}
