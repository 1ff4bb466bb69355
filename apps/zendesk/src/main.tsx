import { mount } from "@sottovoce/sidebar";
import { zendeskHost } from "./host.ts";
import { settingsOf } from "./settings.ts";
import { startText } from "./start-text.ts";
import { visibleHeight } from "./visible-height.ts";
import type { ZafClient } from "./zaf.ts";

declare const ZAFClient: { readonly init: () => ZafClient | false } | undefined;

const root = document.querySelector("#root");
if (root instanceof HTMLElement) await start(root);

async function start(element: HTMLElement): Promise<void> {
  element.dir = "auto";
  const client = typeof ZAFClient === "object" && ZAFClient.init();
  if (!client) {
    element.textContent = startText("outside", navigator.languages);
    return;
  }
  const settings = settingsOf(await client.metadata());
  if (settings === undefined) {
    element.textContent = startText("settings", navigator.languages);
    return;
  }
  element.removeAttribute("dir");
  const host = zendeskHost({ client, settings, visibleHeight, randomId: () => crypto.randomUUID() });
  mount({ root: element, host });
}
