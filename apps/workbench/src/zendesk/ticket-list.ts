import { element } from "../pages/element.ts";
import { ticketLabel, type Ticket } from "./ticket.ts";
import type { Words } from "./words.ts";

export type ListedTicket = { readonly key: string; readonly ticket: Ticket };

/** The queue at the start of the page. */
export function ticketList(words: Words, onOpen: (key: string) => void) {
  const list = element("ul");
  const nav = element("nav", { class: "list", "aria-label": words.tickets }, element("h2", {}, words.tickets), list);
  const show = (tickets: readonly ListedTicket[], openKey: string) => {
    list.replaceChildren(...tickets.map((listed) => element("li", {}, link(listed, { openKey, words, onOpen }))));
  };
  return { nav, show };
}

type LinkOptions = {
  readonly openKey: string;
  readonly words: Words;
  readonly onOpen: (key: string) => void;
};

function link({ key, ticket }: ListedTicket, { openKey, words, onOpen }: LinkOptions): HTMLElement {
  const isNew = ticket.number === undefined;
  const kind = ticket.contentType === "chat" ? words.chat : words.ticket;
  return element(
    "a",
    {
      href: `/zendesk/tickets/${key}${location.search}`,
      ...(key === openKey ? { "aria-current": "page" } : {}),
      onClick: (event) => {
        event.preventDefault();
        onOpen(key);
      },
    },
    element("span", { class: "subject", dir: "auto" }, isNew ? words.newTicket : ticket.subject),
    isNew
      ? undefined
      : element("span", { class: "facts" }, `${kind} ${ticketLabel(ticket.number)} · ${ticket.language}`),
  );
}
