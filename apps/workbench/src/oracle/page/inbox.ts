import { element } from "./dom.ts";
import type { Session } from "./session.ts";

/** The queue at the left: every incident of the site. */
export function createInbox({ desktop, samples }: Session): HTMLElement {
  const open = (id: number) => {
    const known = desktop.tabs.all().find((tab) => tab.objectType === "Incident" && tab.objectId === id);
    if (known === undefined) desktop.open("Incident", id);
    else desktop.focus(known.contextId);
  };
  const items = samples().map(({ incident, customerName, language, sampleId }) => ({
    id: incident.id,
    node: element(
      "button",
      { class: "inbox-item", "data-sample": sampleId, onclick: () => open(incident.id) },
      element("span", { class: "inbox-subject", dir: "auto", lang: language }, incident.subject),
      element("span", { class: "inbox-contact", dir: "auto" }, customerName),
      element("span", { class: "inbox-language" }, language),
    ),
  }));

  // Marked in place: building the list anew would take the keyboard's focus away.
  const mark = () => {
    const focused = desktop.tabs.focused();
    for (const { id, node } of items) {
      const isCurrent = focused?.objectType === "Incident" && focused.objectId === id;
      if (isCurrent === node.hasAttribute("aria-current")) continue;
      if (isCurrent) {
        node.setAttribute("aria-current", "true");
        node.scrollIntoView({ block: "nearest" });
      } else node.removeAttribute("aria-current");
    }
  };
  desktop.onChange(mark);
  mark();
  // Nothing scrolls before it is on the page.
  requestAnimationFrame(() =>
    items.find(({ node }) => node.hasAttribute("aria-current"))?.node.scrollIntoView({ block: "nearest" }),
  );
  const list = element("ul", { class: "inbox-list" }, ...items.map(({ node }) => element("li", {}, node)));
  return element("nav", { class: "inbox", "aria-label": "My inbox" }, element("h2", {}, "My inbox"), list);
}
