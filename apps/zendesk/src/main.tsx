import { mount } from "@sottovoce/sidebar";
import { zendeskHost } from "./host.ts";
import { settingsOf } from "./settings.ts";
import type { StartProblem } from "./start-text.ts";
import { visibleHeight } from "./visible-height.ts";
import type { ZafClient } from "./zaf.ts";

declare const ZAFClient: { readonly init: () => ZafClient | false } | undefined;

const root = document.querySelector("#root");
if (root instanceof HTMLElement) await start(root);

async function start(element: HTMLElement): Promise<void> {
  const client = typeof ZAFClient === "object" && ZAFClient.init();
  if (!client) return say(element, "outside");
  const settings = settingsOf(await client.metadata());
  if (settings === undefined) return say(element, "settings");
  const host = zendeskHost({ client, settings, visibleHeight, randomId: () => crypto.randomUUID() });
  mount({ root: element, host });
}

/** Words for the rare case, fetched when it is there. */
async function say(element: HTMLElement, problem: StartProblem): Promise<void> {
  const { startText } = await import("./start-text.ts");
  element.dir = "auto";
  element.textContent = startText(problem, navigator.languages);
}
