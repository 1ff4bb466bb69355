import type { Tab } from "@sottovoce/oracle/testing";
import { element } from "./dom.ts";
import { createEditor } from "./editor.ts";
import type { Session } from "./session.ts";
import { createThreads } from "./threads.ts";

/** The tabs and the record of the one in focus. */
export function createWorkspace(session: Session): HTMLElement {
  const { desktop } = session;
  const bar = element("div", { class: "tabs", role: "tablist", "aria-label": "Open records" });
  const area = element("div", { class: "records" });
  const records = new Map<string, { readonly node: HTMLElement; readonly draw: () => void }>();

  const draw = () => {
    const focused = desktop.tabs.focused();
    const tabs = desktop.tabs.all();
    bar.replaceChildren(...tabs.map((tab) => tabButton(session, tab, tab === focused)));
    for (const tab of tabs)
      if (!records.has(tab.contextId)) {
        const record = createRecord(session, tab);
        records.set(tab.contextId, record);
        area.append(record.node);
      }
    for (const [contextId, record] of records) {
      if (desktop.tabs.find(contextId) === undefined) {
        record.node.remove();
        records.delete(contextId);
      } else {
        record.node.hidden = contextId !== focused?.contextId;
        record.draw();
      }
    }
    empty.hidden = focused !== undefined;
  };

  const empty = element("p", { class: "empty" }, "No record is open. Choose one from the inbox.");
  area.append(empty);
  desktop.onChange(draw);
  draw();
  return element("main", { class: "workspace" }, bar, area);
}

function nameOf(tab: Tab): string {
  if (tab.objectType !== "Incident") return `${tab.objectType} ${tab.objectId}`;
  return tab.objectId > 0 ? `Incident ${tab.objectId}` : "New incident";
}

function tabButton(session: Session, tab: Tab, isFocused: boolean): HTMLElement {
  const { desktop } = session;
  const name = nameOf(tab);
  return element(
    "div",
    { class: "tab" },
    element(
      "button",
      {
        class: "tab-name",
        role: "tab",
        "aria-selected": String(isFocused),
        onclick: () => desktop.focus(tab.contextId),
      },
      name,
    ),
    element(
      "button",
      { class: "tab-close", "aria-label": `Close ${name}`, onclick: () => desktop.close(tab.contextId) },
      "×",
    ),
  );
}

function createRecord(session: Session, tab: Tab) {
  const { desktop } = session;
  if (tab.objectType !== "Incident") {
    const text = `${tab.objectType} ${tab.objectId}: the stand-in shows incidents only.`;
    return {
      node: element("article", { class: "record" }, element("p", { class: "empty" }, text)),
      draw: () => undefined,
    };
  }
  const head = element("header", { class: "record-head" });
  const threads = element("div", { class: "thread-area" });
  let drawn: unknown;
  const draw = () => {
    const sample = session.sample(tab.objectId);
    if (sample === drawn && drawn !== undefined) return;
    drawn = sample;
    const field = (label: string, value: string) =>
      element(
        "span",
        { class: "field" },
        element("span", { class: "field-label" }, label),
        element("span", { dir: "auto" }, value),
      );
    head.replaceChildren(
      element("h1", { dir: "auto" }, sample?.incident.subject ?? "New incident"),
      element(
        "div",
        { class: "fields" },
        field("Reference", tab.objectId > 0 ? String(tab.objectId) : "Not saved"),
        field("Contact", sample?.customerName ?? "None"),
        field("Status", "Unresolved"),
        element(
          "span",
          { class: "record-actions" },
          element("button", { onclick: () => desktop.save(tab.contextId) }, "Save"),
          element("button", { onclick: () => desktop.refresh(tab.contextId) }, "Refresh"),
        ),
      ),
    );
    threads.replaceChildren(createThreads(sample?.incident.messages ?? []));
  };
  const node = element("article", { class: "record" }, head, threads, createEditor(session, tab));
  return { node, draw };
}
