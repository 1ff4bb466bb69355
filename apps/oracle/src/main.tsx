import { mount } from "@sottovoce/sidebar";
import { oracleHost } from "./host.ts";
import { loadExtension } from "./loader.ts";
import type { StartProblem } from "./start-text.ts";

const root = document.querySelector("#root");
if (root instanceof HTMLElement) await start(root);

async function start(element: HTMLElement): Promise<void> {
  const provider = await loadExtension(window).catch(() => undefined);
  if (provider === undefined) {
    return say(element, "outside");
  }
  const host = await oracleHost({
    provider,
    fetch: window.fetch.bind(window),
    dark: window.matchMedia("(prefers-color-scheme: dark)"),
    browserLanguage: navigator.language,
    randomId: () => crypto.randomUUID(),
  }).catch(() => undefined);
  if (host === undefined) {
    return say(element, "settings");
  }
  mount({ root: element, host });
}

/** Words for the rare case, fetched when it is there. */
async function say(element: HTMLElement, problem: StartProblem): Promise<void> {
  const { startText } = await import("./start-text.ts");
  element.dir = "auto";
  element.textContent = startText(problem, navigator.languages);
}
