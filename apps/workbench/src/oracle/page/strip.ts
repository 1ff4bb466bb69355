import type { Knobs, Release } from "@sottovoce/oracle/testing";
import { WIRE } from "../wire.ts";
import { element } from "./dom.ts";
import type { Session } from "./session.ts";

export type Choices = {
  readonly release: Release;
  readonly language: string;
  readonly scheme: "light" | "dark";
};

const LANGUAGES = ["en_US", "es_ES", "de_DE", "it_IT", "fr_FR", "ja_JP", "ar-EG"];
const RELEASES: readonly Release[] = ["17D", "23A", "23C"];
const FAILURES = {
  sessionTokenFails: "No session token",
  editorClosed: "Editor closed",
  readOnly: "Record read-only",
  neverAnswers: "Framework never answers",
} as const satisfies Partial<Record<keyof Knobs, string>>;

/** The workbench's own controls, apart from the CRM they move. */
export function createStrip(session: Session, first: Choices, choose: (choices: Choices) => void): HTMLElement {
  const { desktop } = session;
  let choices = first;
  const change = (more: Partial<Choices>) => {
    choices = { ...choices, ...more };
    choose(choices);
  };
  const focusedIncident = () => {
    const tab = desktop.tabs.focused();
    return tab?.objectType === "Incident" && tab.objectId > 0 ? tab : undefined;
  };

  const receive = async () => {
    const tab = focusedIncident();
    if (tab === undefined) return;
    await session.post(`${WIRE.receive}?incident=${tab.objectId}`);
    await session.reload();
    desktop.refresh(tab.contextId);
  };
  const receiveButton = button("Customer writes", () => void receive());
  const found = element("output", { class: "violations" });
  const draw = () => {
    const next = session.sample(focusedIncident()?.objectId ?? 0)?.next;
    receiveButton.disabled = next === undefined;
    const count = desktop.violations.length + session.state().violations.length;
    found.textContent = count === 0 ? "No violations" : `${count} violations`;
    found.classList.toggle("is-bad", count > 0);
  };
  desktop.onChange(draw);
  draw();

  return element(
    "div",
    { class: "strip", role: "toolbar", "aria-label": "Workbench" },
    element("strong", {}, "Workbench"),
    element("span", { class: "strip-note" }, "A stand-in for Oracle B2C Service"),
    receiveButton,
    button("New incident", () => void desktop.open("Incident", -1)),
    button("Contact", () => void desktop.open("Contact", 50_001)),
    select("Language", LANGUAGES, choices.language, (language) => change({ language })),
    select("Theme", ["light", "dark"], choices.scheme, (scheme) =>
      change({ scheme: scheme === "dark" ? "dark" : "light" }),
    ),
    select("Release", RELEASES, choices.release, (release) =>
      change({ release: RELEASES.find((known) => known === release) ?? "23C" }),
    ),
    element("details", { class: "failures" }, element("summary", {}, "Failures"), failureList(session)),
    found,
  );
}

function failureList(session: Session): HTMLElement {
  const { knobs } = session.desktop;
  const switches = Object.entries(FAILURES).map(([key, label]) => {
    const knob = key as keyof typeof FAILURES;
    const box = element("input", {
      type: "checkbox",
      name: knob,
      onchange: () => {
        knobs[knob] = box.checked;
      },
    });
    return element("label", {}, box, label);
  });
  return element(
    "div",
    { class: "failure-list" },
    ...switches,
    button("End the session token", () => void session.post(WIRE.expire)),
    button("Next request answers 503", () => void session.post(WIRE.fail)),
  );
}

function button(label: string, act: () => void): HTMLButtonElement {
  return element("button", { onclick: act }, label);
}

function select(
  label: string,
  values: readonly string[],
  current: string,
  choose: (value: string) => void,
): HTMLElement {
  const box = element(
    "select",
    { name: label.toLowerCase(), onchange: () => choose(box.value) },
    ...values.map((value) => element("option", { value, selected: value === current }, value)),
  );
  return element("label", {}, label, box);
}
