/** The part of Zendesk's client that this app uses. Bulk calls never reject for one path: they carry `errors`. */
export type ZafClient = {
  readonly get: (paths: readonly string[]) => Promise<unknown>;
  readonly invoke: (action: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly on: (event: string, handler: () => void) => unknown;
  readonly off: (event: string, handler: () => void) => unknown;
  readonly metadata: () => Promise<unknown>;
  readonly context: () => Promise<unknown>;
  /** Through Zendesk's proxy. Resolves to the body alone; rejects with what looks like jQuery's xhr. Has no timeout of its own. */
  readonly request: (options: SignedRequest) => Promise<unknown>;
};

/** The one request that Zendesk sends for this app, signed with a secret that no browser sees. */
export type SignedRequest = {
  readonly url: string;
  readonly type: "POST";
  readonly contentType: "application/json";
  readonly dataType: "json";
  readonly data: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secure: true;
  readonly cors: false;
  readonly autoRetry: false;
  /** Milliseconds. */
  readonly timeout: number;
  readonly jwt: {
    readonly algorithm: "HS256";
    readonly secret_key: string;
    /** Seconds. */
    readonly expiry: number;
    readonly claims: Readonly<Record<string, string>>;
  };
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
