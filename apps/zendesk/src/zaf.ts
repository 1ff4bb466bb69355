/** The part of Zendesk's client that this app uses. Bulk calls never reject for one path: they carry `errors`. */
export type ZafClient = {
  readonly get: (paths: readonly string[]) => Promise<unknown>;
  readonly invoke: (action: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly on: (event: string, handler: () => void) => unknown;
  readonly off: (event: string, handler: () => void) => unknown;
  readonly metadata: () => Promise<unknown>;
};

/** All that this app ever asks of Zendesk. Names, addresses and profiles are not on it; a test holds every call to it. */
export const READS = {
  id: "ticket.id",
  isNew: "ticket.isNew",
  subject: "ticket.subject",
  conversation: "ticket.conversation",
  channel: "channel",
  replyType: "comment.type",
  isRichText: "comment.useRichText",
  locale: "currentUser.locale",
  colorScheme: "colorScheme",
  viewport: "viewport.size",
} as const;

export const ACTIONS = { insert: "ticket.editor.insert", resize: "resize" } as const;

/** The agent's window changed its size; Zendesk waits until it stands still. */
export const RESIZED = "window.resize";

/** After any of these, what the sidebar knows may be old. */
export const EVENTS = {
  conversation: "ticket.conversation.changed",
  channel: "channel.changed",
  activated: "app.activated",
  colorScheme: "colorScheme.changed",
} as const;
