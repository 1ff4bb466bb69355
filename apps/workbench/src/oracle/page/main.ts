import type { Desktop, Release } from "@sottovoce/oracle/testing";
import { createColorScheme, type ColorScheme } from "./color-scheme.ts";
import { element } from "./dom.ts";
import { createInbox } from "./inbox.ts";
import { signIn } from "./session.ts";
import { createFrames } from "./side-panes.ts";
import { createStrip, type Choices } from "./strip.ts";
import { createWorkspace } from "./workspace.ts";

declare global {
  interface Window {
    /** The loader script in each frame attaches here. */
    oracleStandIn?: { readonly desktop: Desktop; readonly dark: ColorScheme["dark"] };
  }
}

const choices = readChoices(new URLSearchParams(location.search));
const session = await signIn(choices.release, choices.language);
const { desktop } = session;
const colorScheme = createColorScheme(choices.scheme);
window.oracleStandIn = { desktop, dark: colorScheme.dark };
// What a real site would have broken on, for tests. Each stand-in's page has its own kind under this name.
Object.assign(window, { __violations: desktop.violations });

const wanted = new URLSearchParams(location.search).get("sample");
const first = session.samples().find(({ sampleId }) => sampleId === wanted) ?? session.samples()[0];
if (first !== undefined) desktop.open("Incident", first.incident.id);

const frames = createFrames(session);
document.body.append(
  createStrip(session, choices, choose),
  element(
    "div",
    { class: "desktop" },
    element(
      "header",
      { class: "banner" },
      element("span", { class: "product" }, "Service"),
      element("span", { class: "agent", title: "Signed in as agent" }, "AG"),
    ),
    element("div", { class: "columns" }, createInbox(session), frames.left, createWorkspace(session), frames.right),
    element(
      "footer",
      { class: "status" },
      "Ready",
      element("span", {}, `northwind · ${choices.language} · release ${choices.release}`),
    ),
  ),
  frames.start,
);

/** Language and release are those of a login, so choosing another one signs in again. */
function choose(next: Choices): void {
  const tab = desktop.tabs.focused();
  const sample = tab === undefined ? undefined : session.sample(tab.objectId)?.sampleId;
  const search = new URLSearchParams({ ...next, ...(sample === undefined ? {} : { sample }) }).toString();
  if (next.scheme === colorScheme.current()) location.search = search;
  else {
    colorScheme.choose(next.scheme);
    history.replaceState(null, "", `?${search}`);
  }
}

function readChoices(parameters: URLSearchParams): Choices {
  const releases: readonly Release[] = ["17D", "23A", "23C"];
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const scheme = parameters.get("scheme") ?? (isDark ? "dark" : "light");
  return {
    release: releases.find((release) => release === parameters.get("release")) ?? "23C",
    language: parameters.get("language") ?? "en_US",
    scheme: scheme === "dark" ? "dark" : "light",
  };
}
