import type { StagedMessage, StagedRecord } from "@sottovoce/sidebar/testing";
import type { SignedRequest, ZafClient } from "../zaf.ts";
import { answerRequest, type Backend } from "./zendesk-proxy.ts";

export type FakeZaf = ZafClient & {
  /** Every path and action asked for, in order. */
  readonly asked: () => readonly string[];
  readonly subscriptions: () => number;
  readonly controls: {
    readonly open: (record: StagedRecord | undefined) => void;
    readonly openNew: () => void;
    readonly receive: (message: StagedMessage) => void;
    /** Undefined takes the editor away. */
    readonly setDraft: (text: string | undefined) => void;
    readonly setComposer: (composer: Partial<Composer>) => void;
    readonly emit: (event: string) => void;
    /** Overrides what one path answers; `error` makes it refuse. */
    readonly answer: (path: string, value: unknown) => void;
    readonly refuse: (path: string) => void;
    readonly hang: () => void;
    readonly draft: () => string;
    readonly interpreted: () => readonly string[];
    readonly sizes: () => readonly unknown[];
    /** What stands behind Zendesk's proxy; by default nothing answers. */
    readonly setBackend: (backend: Backend) => void;
    /** Zendesk's proxy itself fails, with this in place of an xhr. */
    readonly failRequests: (failure: unknown) => void;
    readonly setContext: (context: unknown) => void;
    readonly requests: () => readonly SignedRequest[];
  };
};

export type Composer = {
  readonly type: "publicReply" | "internalNote";
  readonly isRich: boolean;
};

type State = {
  record: StagedRecord | undefined;
  isNew: boolean;
  editor: HTMLElement | undefined;
  composer: Composer;
};

/** Zendesk's client as an app meets it: answers per path, late, and refuses what the reference does not name. */
export function fakeZaf(): FakeZaf {
  const state: State = {
    record: undefined,
    isNew: false,
    editor: document.createElement("div"),
    composer: { type: "publicReply", isRich: true },
  };
  const asked: string[] = [];
  const sizes: unknown[] = [];
  const overrides = new Map<string, unknown>();
  const refused = new Set<string>();
  const handlers = new Map<string, Set<() => void>>();
  const requests: SignedRequest[] = [];
  let context: unknown = { product: "support", account: { subdomain: "northwind" }, location: "ticket_sidebar" };
  let backend: Backend = { secret: "a-shared-secret-of-no-worth-whatsoever", fetch: () => Promise.reject(new Error()) };
  let failure: { readonly next: unknown } | undefined;
  let hangs = false;

  const late = async <T>(answer: () => T): Promise<T> => {
    if (hangs) return new Promise<T>(() => undefined);
    await Promise.resolve();
    return answer();
  };

  const emit = (event: string) => {
    for (const handler of handlers.get(event) ?? []) handler();
  };

  const show = (record: StagedRecord | undefined) => {
    state.record = record;
    emit("app.activated");
  };

  return {
    get: (paths) => {
      if (!Array.isArray(paths) || paths.some((path) => typeof path !== "string"))
        throw new Error("The get method accepts a string or array of strings.");
      asked.push(...paths);
      return late(() => {
        const errors: Record<string, unknown> = {};
        const result: Record<string, unknown> = { errors };
        for (const path of paths) {
          const read = READABLE[path];
          if (read === undefined || refused.has(path) || read(state) === NOTHING)
            errors[path] = { name: "APINotFoundError", message: "No such Api", path };
          else result[path] = overrides.has(path) ? overrides.get(path) : read(state);
        }
        return result;
      });
    },
    invoke: (action, ...args) => {
      asked.push(action);
      return late(() => {
        if (action === "resize") sizes.push(args[0]);
        else if (action !== "ticket.editor.insert") throw noSuchApi(action);
        else insert(state, args[0]);
        return { errors: {}, [action]: undefined };
      });
    },
    on: (event, handler) => {
      if (!EVENTS.has(event)) throw new Error(`no such event: ${event}`);
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
    },
    off: (event, handler) => handlers.get(event)?.delete(handler) === true && handler,
    metadata: async () => ({ settings: {} }),
    context: () => {
      asked.push("context");
      return late(() => context);
    },
    request: (options) => {
      asked.push(`${options.type} ${options.url}`);
      requests.push(options);
      return late(() => (failure === undefined ? answerRequest(options, backend) : Promise.reject(failure.next)));
    },
    asked: () => asked,
    subscriptions: () => [...handlers.values()].reduce((sum, set) => sum + set.size, 0),
    controls: {
      open: show,
      openNew: () => {
        state.isNew = true;
        show(undefined);
      },
      receive: (message) => {
        if (state.record === undefined) throw new Error("no ticket is open");
        state.record = { ...state.record, messages: [...state.record.messages, message] };
        emit("ticket.conversation.changed");
      },
      setDraft: (text) => {
        state.editor = text === undefined ? undefined : document.createElement("div");
        if (text !== undefined) state.editor?.append(text);
      },
      setComposer: (composer) => {
        state.composer = { ...state.composer, ...composer };
      },
      emit,
      answer: (path, value) => overrides.set(path, value),
      refuse: (path) => refused.add(path),
      hang: () => {
        hangs = true;
      },
      draft: () => readable(state.editor),
      interpreted: () => interpretedIn(state.editor),
      sizes: () => sizes,
      setBackend: (next) => {
        backend = next;
      },
      failRequests: (next) => {
        failure = { next };
      },
      setContext: (next) => {
        context = next;
      },
      requests: () => requests,
    },
  };
}

/** What a path answers in a location that does not have it. */
const NOTHING = Symbol("nothing");

const READABLE: Readonly<Record<string, (state: State) => unknown>> = {
  "ticket.id": ({ record, isNew }) => record?.number ?? (isNew ? undefined : NOTHING),
  "ticket.isNew": ({ record, isNew }) => (record === undefined && !isNew ? NOTHING : isNew),
  "ticket.subject": ({ record }) => record?.subject ?? NOTHING,
  "ticket.conversation": ({ record }) => record?.messages.map(entry) ?? NOTHING,
  channel: ({ record }) => ({
    name: record?.contentType === "chat" ? "native_messaging" : "email",
    sessionBased: record?.contentType === "chat",
  }),
  "comment.type": ({ editor, composer }) => (editor === undefined ? NOTHING : composer.type),
  "comment.useRichText": ({ editor, composer }) => (editor === undefined ? NOTHING : composer.isRich),
  "currentUser.locale": () => "en-US",
  colorScheme: () => "light",
  "viewport.size": () => ({ width: 1440, height: 900 }),
};

const EVENTS: ReadonlySet<string> = new Set([
  "app.activated",
  "ticket.conversation.changed",
  "channel.changed",
  "colorScheme.changed",
  "window.resize",
]);

function entry(message: StagedMessage) {
  const role = { customer: "end-user", agent: "agent", note: "agent", system: "system" } as const;
  return {
    author: {
      id: message.authorId,
      name: message.authorName,
      email: message.authorEmail,
      avatar: `https://account.example/${message.authorId}.png`,
      role: role[message.author],
    },
    channel: { name: message.author === "note" ? "internal" : "web" },
    message: {
      content: message.body,
      contentType: message.format === "html" ? "text/html" : "text/plain",
    },
    attachments: [],
    timestamp: message.sentAt ?? null,
  };
}

/** The rich editor parses; the plain one types; a chat's parses and keeps the text. */
function insert(state: State, value: unknown): void {
  if (typeof value !== "string") throw new TypeError("ticket.editor.insert expects a string");
  const { editor } = state;
  if (editor === undefined) throw noSuchApi("ticket.editor.insert");
  const isChat = state.record?.contentType === "chat";
  if (state.composer.isRich || isChat) {
    const parsed = new DOMParser().parseFromString(`<body>${value}</body>`, "text/html");
    editor.append(document.importNode(parsed.body, true));
    const body = editor.lastElementChild;
    body?.replaceWith(...body.childNodes);
  } else {
    const text = document.createElement("p");
    text.append(value);
    editor.append(...text.childNodes);
  }
}

function readable(editor: HTMLElement | undefined): string {
  const textOf = (node: Node): string => {
    if (node.nodeName === "BR") return "\n";
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
    return [...node.childNodes].map(textOf).join("");
  };
  return editor === undefined ? "" : textOf(editor);
}

function interpretedIn(editor: HTMLElement | undefined): readonly string[] {
  if (editor === undefined) return [];
  const elements = [...editor.querySelectorAll("*")]
    .map((element) => element.tagName.toLowerCase())
    .filter((name) => name !== "br" && name !== "p");
  const filled = readable(editor).match(/\{\{[^}]{0,200}\}\}|\{%[^%]{0,200}%\}/gu) ?? [];
  return [...elements, ...filled];
}

function noSuchApi(path: string): Error {
  const error = new Error(`"${path}" No such Api`);
  error.name = "APINotFoundError";
  return error;
}
