import { element } from "../pages/element.ts";
import { safeFragment } from "./safe-html.ts";
import type { Comment, Ticket } from "./ticket.ts";
import type { Words } from "./words.ts";

/** The comments of one ticket, oldest first, as the CRM shows them. */
export function conversationView(locale: string, words: Words) {
  const list = element("ol", { class: "comments", tabindex: "0", "aria-live": "polite" });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

  const show = (ticket: Ticket) => {
    const items = ticket.comments.map((comment) => commentItem(comment, ticket, { time, words }));
    list.replaceChildren(...(items.length > 0 ? items : [element("li", { class: "none" }, words.none)]));
    // Once it is on the page: the newest message is what an agent opens a ticket for.
    requestAnimationFrame(() => {
      list.scrollTop = list.scrollHeight;
    });
  };
  return { list, show };
}

function commentItem(
  comment: Comment,
  ticket: Ticket,
  { time, words }: { readonly time: Intl.DateTimeFormat; readonly words: Words },
): HTMLElement {
  const body = element("div", { class: "body", dir: "auto" });
  if (comment.role === "end-user") body.lang = ticket.language;
  if (comment.format === "html") body.append(safeFragment(comment.body));
  else body.append(element("div", { class: "plain" }, comment.body));
  const kind = comment.isNote ? "note" : comment.role;
  return element(
    "li",
    { class: `comment ${kind}`, "data-from": kind },
    element(
      "header",
      {},
      element("strong", {}, comment.name),
      comment.isNote ? element("span", { class: "tag" }, words.internal) : undefined,
      element("time", { datetime: comment.at }, time.format(new Date(comment.at))),
    ),
    body,
  );
}
