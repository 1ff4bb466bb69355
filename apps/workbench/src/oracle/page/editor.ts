import DOMPurify from "dompurify";
import type { Tab } from "@sottovoce/oracle/testing";
import { element } from "./dom.ts";
import { NOTE, RESPONSE, type Session } from "./session.ts";

/** What a rich response editor keeps. Anything else in a set content is on record: a reply is text. */
const ALLOWED = ["p", "div", "br", "b", "i", "u", "span"];
const EXPECTED = ["p", "div", "br"];

/** The response and the private note that the agent is writing in one tab. */
export function createEditor({ desktop }: Session, tab: Tab): HTMLElement {
  let entryType = RESPONSE;
  const box = element("div", {
    class: "editor-box",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    dir: "auto",
  });
  const switches = [RESPONSE, NOTE].map((type) =>
    element(
      "button",
      { class: "editor-switch", role: "tab", "data-entry-type": type, onclick: () => select(type) },
      type === RESPONSE ? "Response to customer" : "Private note",
    ),
  );

  const contents = () => new Map(tab.drafts.map((draft) => [draft.threadId, draft.content]));
  let seen = contents();
  let drawn = "";

  const draw = () => {
    const content = desktop.tabs.draft(tab, entryType)?.content ?? "";
    for (const one of switches) one.setAttribute("aria-selected", String(one.dataset["entryType"] === entryType));
    box.classList.toggle("is-note", entryType === NOTE);
    box.setAttribute("aria-label", entryType === NOTE ? "Private note" : "Response to customer");
    if (content === drawn) return;
    drawn = content;
    const fragment = DOMPurify.sanitize(content, {
      ALLOWED_TAGS: ALLOWED,
      ALLOWED_ATTR: ["dir"],
      RETURN_DOM_FRAGMENT: true,
    });
    box.replaceChildren(fragment);
  };

  const select = (type: string) => {
    entryType = type;
    draw();
  };

  box.addEventListener("input", () => {
    const draft = desktop.tabs.draft(tab, entryType) ?? desktop.tabs.addDraft(tab, entryType);
    draft.content = box.innerHTML;
    drawn = draft.content;
    seen = contents();
  });

  desktop.onChange(() => {
    if (!box.isConnected) return;
    const written = tab.drafts.find((draft) => seen.get(draft.threadId) !== draft.content);
    seen = contents();
    if (written !== undefined && written.content !== "") {
      if (holdsMarkup(written.content))
        desktop.report({ where: "ThreadEntry", what: "arguments", detail: "setContent held markup" });
      entryType = written.entryType;
    }
    draw();
  });

  draw();
  return element(
    "section",
    { class: "editor" },
    element("div", { class: "editor-switches", role: "tablist" }, ...switches),
    box,
  );
}

/** Typed content never gets here: it is taken in as it was typed. */
function holdsMarkup(content: string): boolean {
  const inert = new DOMParser().parseFromString(content, "text/html");
  return [...inert.body.querySelectorAll("*")].some(
    ({ localName, attributes }) => !EXPECTED.includes(localName) || [...attributes].some(({ name }) => name !== "dir"),
  );
}
