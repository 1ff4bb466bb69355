import { element } from "./dom.ts";
import type { Session } from "./session.ts";

/** The queue at the left: every incident of the site. */
export function createInbox({ desktop, samples }: Session): HTMLElement {
  const list = element("ul", { class: "inbox-list" });
  const draw = () => {
    const focused = desktop.tabs.focused();
    list.replaceChildren(
      ...samples().map(({ incident, customerName, language, sampleId }) => {
        const isCurrent = focused?.objectType === "Incident" && focused.objectId === incident.id;
        const open = () => {
          const known = desktop.tabs.all().find((tab) => tab.objectType === "Incident" && tab.objectId === incident.id);
          if (known === undefined) desktop.open("Incident", incident.id);
          else desktop.focus(known.contextId);
        };
        return element(
          "li",
          {},
          element(
            "button",
            {
              class: "inbox-item",
              "data-sample": sampleId,
              ...(isCurrent ? { "aria-current": "true" } : {}),
              onclick: open,
            },
            element("span", { class: "inbox-subject", dir: "auto", lang: language }, incident.subject),
            element("span", { class: "inbox-contact", dir: "auto" }, customerName),
            element("span", { class: "inbox-language" }, language),
          ),
        );
      }),
    );
  };
  desktop.onChange(draw);
  draw();
  return element("nav", { class: "inbox", "aria-label": "My inbox" }, element("h2", {}, "My inbox"), list);
}
