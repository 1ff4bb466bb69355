import { samples, type Sample } from "../samples/index.ts";
import { FIRST_TICKET_NUMBER } from "../zendesk/ticket.ts";
import type { PageConfig } from "../page-config.ts";
import { element } from "./element.ts";

const config: PageConfig = await fetch("/workbench.json").then((reply) => reply.json());
const languageNames = new Intl.DisplayNames("en", { type: "language" });

document.body.append(
  element(
    "main",
    {},
    element("h1", {}, "Sottovoce workbench"),
    element(
      "p",
      { class: "lead" },
      "Two customer-service desktops, on this machine only, with the real app inside. Open a ticket, read it in your language, answer, and look at what the translator was given.",
    ),
    element(
      "div",
      { class: "desktops" },
      desktop("Zendesk", "/zendesk", "Ticket sidebar of an agent workspace"),
      desktop("Oracle B2C Service", config.oracleUrl, "Side pane of the Browser UI"),
    ),
    element("h2", {}, "Tickets and chats"),
    element(
      "p",
      { class: "note" },
      "Every person, number and address in them is invented. They open in Zendesk's stand-in; Oracle's holds the same ones.",
    ),
    element("ul", { class: "samples" }, ...samples.map((sample, index) => element("li", {}, card(sample, index)))),
  ),
);

function desktop(name: string, href: string, text: string): HTMLElement {
  return element("a", { href, class: "desktop" }, element("strong", {}, name), element("span", {}, text));
}

function card(sample: Sample, index: number): HTMLElement {
  const language = languageNames.of(sample.language) ?? sample.language;
  return element(
    "a",
    { href: `/zendesk/tickets/${FIRST_TICKET_NUMBER + index}`, class: "sample" },
    element(
      "span",
      { class: "facts" },
      element("span", { class: "language" }, language),
      element("span", {}, sample.contentType === "chat" ? "Chat" : "Ticket"),
      element("span", {}, `${sample.messages.length} messages`),
      element("span", {}, `${sample.seeded.length} personal values`),
    ),
    element("span", { class: "subject", lang: sample.language, dir: "auto" }, sample.subject),
    element("span", { class: "look" }, sample.title),
  );
}
