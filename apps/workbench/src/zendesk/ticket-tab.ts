import type { PageConfig } from "../page-config.ts";
import { element } from "../pages/element.ts";
import type { SampleMessage } from "../samples/sample.ts";
import { createAppFrame, type AppFrame } from "./app-frame.ts";
import { composer, type Composer, type Submission } from "./composer.ts";
import { conversationView } from "./conversation-view.ts";
import { expandPlaceholders } from "./placeholders.ts";
import { conversationOf, ticketApi, type CommentType } from "./ticket-api.ts";
import { AGENT_NAME, commentFromSample, ticketLabel, type Channel, type Comment, type Ticket } from "./ticket.ts";
import { viewportSize } from "./viewport.ts";
import type { AgentLocale, Words } from "./words.ts";
import type { Violation } from "./zaf-host.ts";

export type TicketTab = {
  readonly main: HTMLElement;
  readonly app: AppFrame;
  readonly show: (visible: boolean) => void;
  readonly receive: (message: SampleMessage) => void;
  readonly setClosed: (closed: boolean) => void;
  readonly channel: () => Channel;
  readonly setChannel: (channel: Channel) => void;
  readonly emit: (event: string, payload?: unknown) => void;
};

export type TicketTabOptions = {
  readonly ticket: Ticket;
  readonly config: PageConfig;
  readonly locale: AgentLocale;
  readonly words: Words;
  readonly colorScheme: () => "light" | "dark";
  readonly onViolation: (violation: Violation) => void;
  /** The ticket's place in the list may have changed: a subject typed, a new ticket saved. */
  readonly onTicket: (ticket: Ticket) => void;
};

/** One open ticket: its conversation, its composer, its app. It stays as it is while another one is in front. */
export function ticketTab(options: TicketTabOptions): TicketTab {
  const { words, locale } = options;
  let ticket = options.ticket;

  const view = conversationView(locale, words);
  const subject = element("h1", { dir: "auto" }, ticket.subject === "" ? words.newTicket : ticket.subject);

  const add = (comment: Comment) => {
    ticket = { ...ticket, comments: [...ticket.comments, comment] };
    view.show(ticket);
    app.host.emit("ticket.conversation.changed", conversationOf(ticket));
    options.onTicket(ticket);
  };

  const agentComment = (value: string, format: Comment["format"], type: CommentType): Comment => ({
    role: "agent",
    isNote: type === "internalNote",
    name: AGENT_NAME,
    at: new Date().toISOString(),
    format,
    body: expandPlaceholders(value, placeholderValues(ticket)).text,
  });

  const submit = async ({ type, value, isRich }: Submission) => {
    const refusal = await app.host.ask("ticket.save");
    if (refusal !== undefined) return write.say(`${words.refused} ${refusal}`);
    app.host.emit("ticket.submit.start");
    write.clear();
    write.say("");
    add(agentComment(value, isRich ? "html" : "text", type));
    app.host.emit("ticket.submit.done");
  };

  const compose = (draft?: string): Composer =>
    composer({
      channel: ticket.channel,
      ...(draft === undefined ? {} : { draft }),
      words,
      onSubmit: (submission) => void submit(submission),
      onText: () => app.host.emit("comment.text.changed"),
      onType: (type) => app.host.emit("comment.type.changed", type),
    });
  let write = compose();
  let isClosed = false;

  const api = ticketApi({
    ticket: () => ticket,
    setSubject: (next) => {
      ticket = { ...ticket, subject: next };
      subject.textContent = next;
      app.host.emit("ticket.subject.changed", next);
      options.onTicket(ticket);
    },
    composer: () => write.access(),
    send: (text) => add(agentComment(text, "text", "publicReply")),
    colorScheme: options.colorScheme,
    locale: () => locale,
    resize: (size) => app.setHeight(size),
    viewport: viewportSize,
    onViolation: options.onViolation,
  });
  const app = createAppFrame({
    config: options.config,
    api,
    ticketNumber: ticket.number,
    onViolation: options.onViolation,
  });

  view.show(ticket);
  const main = element(
    "article",
    { class: "ticket", "data-ticket": String(ticket.number ?? "new") },
    element(
      "header",
      { class: "ticket-head" },
      element(
        "p",
        {},
        `${ticket.contentType === "chat" ? words.chat : words.ticket} ${ticketLabel(ticket.number)}`,
        ticket.customerName === "" ? "" : ` · ${ticket.customerName}`,
      ),
      subject,
    ),
    view.list,
    write.section,
  );

  return {
    main,
    app,
    show: (visible) => {
      main.hidden = !visible;
      app.frame.hidden = !visible;
      app.host.emit(visible ? "app.activated" : "app.deactivated");
    },
    receive: (message) => add(commentFromSample(message, ticket.customerName)),
    setClosed: (closed) => {
      isClosed = closed;
      write.setClosed(closed);
    },
    channel: () => ticket.channel,
    setChannel: (channel) => {
      const before = write;
      ticket = { ...ticket, channel };
      write = compose(before.text());
      before.section.replaceWith(write.section);
      before.close();
      write.setClosed(isClosed);
      app.host.emit("channel.changed", { name: channel });
    },
    emit: app.host.emit,
  };
}

/** What Zendesk would print into a reply: exactly what must not slip out by way of a translation. */
function placeholderValues(ticket: Ticket): Readonly<Record<string, string>> {
  return {
    "ticket.id": String(ticket.number ?? ""),
    "ticket.title": ticket.subject,
    "ticket.requester.name": ticket.customerName,
    "ticket.requester.email": "requester@people.example",
    "current_user.name": AGENT_NAME,
  };
}
