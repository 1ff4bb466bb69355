import type { IncidentMessage } from "@sottovoce/oracle/testing";
import { safeFragment } from "../../zendesk/safe-html.ts";
import { element } from "./dom.ts";

const LABELS: Readonly<Record<IncidentMessage["author"], string>> = {
  customer: "Customer",
  agent: "Response",
  note: "Private note",
  system: "Rule response",
  chat: "Chat",
};

/** An incident's threads, newest first, as the CRM itself shows them: who wrote, when, and the original text. */
export function createThreads(messages: readonly IncidentMessage[]): HTMLElement {
  return element("ol", { class: "threads", "aria-label": "Threads" }, ...messages.toReversed().map(thread));
}

function thread(message: IncidentMessage): HTMLElement {
  const body = element("div", { class: "thread-body", dir: "auto" });
  if (message.format === "html") body.append(safeFragment(message.body));
  else body.append(element("pre", { dir: "auto" }, message.body));
  return element(
    "li",
    { class: `thread is-${message.author}` },
    element(
      "header",
      { class: "thread-head" },
      element("span", { class: "thread-kind" }, LABELS[message.author]),
      element("span", { class: "thread-author", dir: "auto" }, message.authorName),
      element("time", { datetime: message.sentAt }, message.sentAt.slice(0, 16).replace("T", " ")),
    ),
    body,
  );
}
