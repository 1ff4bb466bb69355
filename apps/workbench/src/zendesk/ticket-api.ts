import { SUBDOMAIN } from "../page-config.ts";
import type { Comment, Ticket } from "./ticket.ts";
import { ZafPathError, type Violation, type ZafApi } from "./zaf-host.ts";

export type CommentType = "publicReply" | "internalNote";

/** The composer as the app can reach it. */
export type ComposerAccess = {
  readonly type: () => CommentType;
  readonly setType: (type: CommentType) => void;
  /** HTML while rich, text otherwise. */
  readonly value: () => string;
  readonly setValue: (value: string) => void;
  readonly usesRichText: () => boolean;
  /** At the cursor, parsed as HTML; a chat's composer turns the result into plain text. */
  readonly insert: (html: string) => void;
  readonly append: (value: string, as: "text" | "html") => void;
};

export type TicketApiOptions = {
  readonly ticket: () => Ticket;
  readonly setSubject: (subject: string) => void;
  /** Undefined while the ticket has no editor: closed, or not the agent's to answer. */
  readonly composer: () => ComposerAccess | undefined;
  readonly send: (text: string) => void;
  readonly colorScheme: () => "light" | "dark";
  readonly locale: () => string;
  readonly resize: (size: unknown) => void;
  /** The agent's window, in CSS pixels. */
  readonly viewport: () => { readonly width: number; readonly height: number };
  readonly onViolation: (violation: Violation) => void;
};

type Property = {
  readonly read: () => unknown;
  readonly write?: (value: unknown) => void;
  /** Zendesk answers these; the workbench answers too, and counts it against the app. */
  readonly isProfile?: true;
};

const CUSTOMER_ID = 990_017_431;
const AGENT_ID = 880_231_907;

/**
 * What the `ticket_sidebar` location documents, and nothing else. Reading a whole person, or the whole ticket that
 * holds one, is recorded as a violation: the product promises to read tickets and messages only.
 */
export function ticketApi(options: TicketApiOptions): ZafApi {
  const properties = propertiesOf(options);
  const actions = actionsOf(options);

  const property = (path: string): Property => {
    const found = properties.get(path);
    if (found !== undefined) return found;
    options.onViolation({ kind: "unknown-path", detail: path });
    throw new ZafPathError("APINotFoundError", path, "No such Api");
  };

  return {
    get: (path) => {
      const { read, isProfile } = property(path);
      if (isProfile) options.onViolation({ kind: "profile-read", detail: path });
      return read();
    },
    set: (path, value) => {
      const { write } = property(path);
      if (write === undefined) {
        options.onViolation({ kind: "read-only", detail: path });
        throw new ZafPathError("APIError", path, "is read-only");
      }
      write(value);
    },
    invoke: (action, args) => {
      const run = actions.get(action);
      if (run === undefined) {
        options.onViolation({ kind: "unknown-path", detail: action });
        throw new ZafPathError("APINotFoundError", action, "No such Api");
      }
      return run(args);
    },
    knowsEvent: (event) => EVENTS.has(event),
  };
}

function propertiesOf(options: TicketApiOptions): ReadonlyMap<string, Property> {
  const { ticket } = options;
  const composer = (path: string): ComposerAccess => {
    const access = options.composer();
    if (access === undefined) throw new ZafPathError("APIError", path, "has no editor");
    return access;
  };
  const requester = () => person(CUSTOMER_ID, ticket().customerName, "end-user", ticket().language);
  const agent = () => person(AGENT_ID, "Robin Calloway", "agent", options.locale());

  const plain: Record<string, Property> = {
    "ticket.id": { read: () => ticket().number },
    "ticket.isNew": { read: () => ticket().number === undefined },
    "ticket.subject": {
      read: () => ticket().subject,
      write: (value) => options.setSubject(String(value)),
    },
    "ticket.description": { read: () => ticket().comments[0]?.body ?? "" },
    "ticket.tags": { read: () => [] },
    "ticket.status": { read: () => "open" },
    "ticket.priority": { read: () => "normal" },
    "ticket.type": { read: () => "question" },
    "ticket.form.id": { read: () => 1 },
    "ticket.conversation": { read: () => ticket().comments.map((one) => entry(one, ticket())) },
    "ticket.requester.locale": { read: () => ticket().language },
    channel: { read: () => channel(ticket()) },
    "channel.name": { read: () => channel(ticket()).name },
    "currentUser.locale": { read: options.locale },
    "currentAccount.subdomain": { read: () => SUBDOMAIN },
    colorScheme: { read: options.colorScheme },
    "viewport.size": { read: options.viewport },
    isCollapsed: { read: () => false },
    instances: { read: () => ({}) },
  };
  for (const prefix of ["comment", "ticket.comment"]) {
    plain[`${prefix}.text`] = {
      read: () => composer(`${prefix}.text`).value(),
      write: (value) => composer(`${prefix}.text`).setValue(String(value)),
    };
    plain[`${prefix}.type`] = {
      read: () => composer(`${prefix}.type`).type(),
      write: (value) => composer(`${prefix}.type`).setType(commentType(prefix, value)),
    };
    plain[`${prefix}.useRichText`] = {
      read: () => composer(`${prefix}.useRichText`).usesRichText(),
    };
    plain[`${prefix}.attachments`] = { read: () => [] };
  }
  const profiles: Record<string, () => unknown> = {
    ticket: () => ({ id: ticket().number, subject: ticket().subject, requester: requester() }),
    "ticket.requester": requester,
    "ticket.requester.id": () => requester().id,
    "ticket.requester.name": () => requester().name,
    "ticket.requester.email": () => requester().email,
    "ticket.assignee": () => ({ user: agent() }),
    "ticket.assignee.user": agent,
    "ticket.collaborators": () => [],
    "ticket.comments": () => ticket().comments.map((one, id) => ({ id, value: one.body, author: author(one) })),
    currentUser: agent,
    "currentUser.id": () => agent().id,
    "currentUser.name": () => agent().name,
    "currentUser.email": () => agent().email,
  };
  return new Map<string, Property>([
    ...Object.entries(plain),
    ...Object.entries(profiles).map(([path, read]): [string, Property] => [path, { read, isProfile: true }]),
  ]);
}

type Action = (args: readonly unknown[]) => unknown;

function actionsOf(options: TicketApiOptions): ReadonlyMap<string, Action> {
  const editor = (action: string): ComposerAccess => {
    const access = options.composer();
    if (access === undefined) throw new ZafPathError("APIError", action, "has no editor");
    return access;
  };
  const text = (action: string, args: readonly unknown[]): string => {
    const [first] = args;
    if (typeof first !== "string") throw new ZafPathError("TypeError", action, "expects a string");
    return first;
  };
  const insert: Action = (args) => editor("ticket.editor.insert").insert(text("ticket.editor.insert", args));
  const actions = new Map<string, Action>([
    ["ticket.editor.insert", insert],
    ["resize", (args) => options.resize(args[0])],
    ["notify", () => undefined],
    [
      "ticket.sendMessage",
      (args) => {
        const [message] = args;
        if (options.ticket().channel !== "native_messaging")
          throw new ZafPathError("APIError", "ticket.sendMessage", "is not a live conversation");
        options.send(messageText(message));
      },
    ],
  ]);
  for (const prefix of ["comment", "ticket.comment"]) {
    for (const [name, as] of [
      ["appendText", "text"],
      ["appendHtml", "html"],
    ] as const) {
      const action = `${prefix}.${name}`;
      actions.set(action, (args) => editor(action).append(text(action, args), as));
    }
  }
  return actions;
}

/** Read in the core and ticket API references. */
const EVENTS: ReadonlySet<string> = new Set([
  "app.activated",
  "app.deactivated",
  "app.expanded",
  "app.collapsed",
  "app.willDestroy",
  "window.resize",
  "colorScheme.changed",
  "channel.changed",
  "*.changed",
  "ticket.conversation.changed",
  "ticket.comments.changed",
  "ticket.subject.changed",
  "ticket.status.changed",
  "ticket.tags.changed",
  "ticket.updated",
  "ticket.save",
  "ticket.submit.start",
  "ticket.submit.done",
  "ticket.submit.fail",
  "ticket.submit.always",
  "comment.text.changed",
  "comment.type.changed",
  "comment.attachments.changed",
]);

export function conversationOf(ticket: Ticket): readonly unknown[] {
  return ticket.comments.map((comment) => entry(comment, ticket));
}

function entry(comment: Comment, ticket: Ticket) {
  const name = comment.isNote
    ? "internal"
    : ticket.contentType === "chat"
      ? "native_messaging"
      : comment.format === "html"
        ? "email"
        : "web";
  return {
    author: author(comment),
    channel: { name },
    message: {
      content: comment.body,
      contentType: comment.format === "html" ? "text/html" : "text/plain",
    },
    attachments: [],
    timestamp: comment.at,
  };
}

function author(comment: Comment) {
  const id = comment.role === "end-user" ? CUSTOMER_ID : AGENT_ID;
  return {
    id: comment.role === "system" ? null : id,
    avatar: `https://account.example/avatars/${id}.png`,
    name: comment.name,
    role: comment.role,
  };
}

function channel(ticket: Ticket) {
  const isChat = ticket.channel === "native_messaging";
  return {
    name: ticket.channel,
    sessionBased: isChat,
    sessionActive: isChat,
  };
}

function person(id: number, name: string, role: string, locale: string) {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/gu, ".")}@people.example`;
  return { id, name, email, role, locale, avatarUrl: `https://account.example/avatars/${id}.png` };
}

function commentType(prefix: string, value: unknown): CommentType {
  if (value === "publicReply" || value === "internalNote") return value;
  throw new ZafPathError("APIError", `${prefix}.type`, "is not a comment type");
}

function messageText(message: unknown): string {
  return typeof message === "object" && message !== null && "message" in message ? String(message.message) : "";
}
