import {
  HostError,
  type ColorScheme,
  type Conversation,
  type Credential,
  type CrmHost,
  type HostErrorCode,
  type Inserted,
  type Message,
} from "../host.ts";

export type FakeHostOptions = {
  readonly name?: CrmHost["name"];
  readonly apiUrl?: string;
  readonly conversation?: Conversation | undefined;
  readonly locale?: string;
  readonly colorScheme?: ColorScheme;
  readonly isDevelopment?: boolean;
  /** Where an inserted reply lands; `none` and `read-only` make insertReply reject. */
  readonly editor?: FakeEditor;
  /** What is already in the reply editor. */
  readonly draft?: string;
  /** What it shows the API; a development key by default. */
  readonly credential?: Credential;
};

export type FakeEditor = "reply" | "note" | "none" | "read-only";

/** A method of the host that can be told to fail. */
export type FailingMethod = "conversation" | "insertReply" | "credential" | "locale" | "colorScheme";

export type FakeHostControls = {
  /** The agent moves to another record, or to none. */
  readonly open: (conversation: Conversation | undefined) => void;
  /** A message arrives in the open record. */
  readonly receive: (message: Message) => void;
  readonly setColorScheme: (scheme: ColorScheme) => void;
  readonly setEditor: (editor: FakeEditor) => void;
  /** The next `times` calls of a method reject with this code. */
  readonly fail: (method: FailingMethod, code: HostErrorCode, times?: number) => void;
  /** Tells every listener that something may have changed. */
  readonly emit: () => void;
  /** The reply editor's text as the agent reads it. */
  readonly draft: () => string;
  readonly setDraft: (text: string) => void;
  /** How often each method was called. */
  readonly calls: () => Readonly<Record<FailingMethod, number>>;
  readonly listeners: () => number;
  readonly heights: () => readonly number[];
};

export type FakeHost = CrmHost & { readonly controls: FakeHostControls };

const DEVELOPMENT: Credential = { proof: { kind: "development", key: "a-development-key-of-no-worth" } };

/** A CRM in memory, as strict as the real ones: it resolves late, hands out copies, and rejects with HostError only. */
export function fakeHost(options: FakeHostOptions = {}): FakeHost {
  let conversation = options.conversation;
  let colorScheme = options.colorScheme ?? "light";
  let editor = options.editor ?? "reply";
  let draft = options.draft ?? "";
  const listeners = new Set<() => void>();
  const failures = new Map<FailingMethod, { code: HostErrorCode; times: number }>();
  const calls = { conversation: 0, insertReply: 0, credential: 0, locale: 0, colorScheme: 0 };
  const heights: number[] = [];

  const emit = () => {
    for (const listener of listeners) listener();
  };

  const answer = async <T>(method: FailingMethod, value: () => T): Promise<T> => {
    calls[method] += 1;
    await Promise.resolve();
    const failure = failures.get(method);
    if (failure !== undefined && failure.times > 0) {
      failure.times -= 1;
      throw new HostError(failure.code);
    }
    return value();
  };

  const insert = (text: string): Inserted => {
    if (editor === "none") throw new HostError("no-editor");
    if (editor === "read-only") throw new HostError("read-only");
    draft = draft === "" ? text : `${draft}\n${text}`;
    return { where: editor };
  };

  return {
    name: options.name ?? "zendesk",
    apiUrl: options.apiUrl ?? "https://api.sottovoce.test",
    isDevelopment: options.isDevelopment ?? false,
    locale: () => answer("locale", () => options.locale ?? "en-US"),
    colorScheme: () => answer("colorScheme", () => colorScheme),
    conversation: () => answer("conversation", () => structuredClone(conversation)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    insertReply: (text) => answer("insertReply", () => insert(text)),
    credential: () => answer("credential", () => options.credential ?? DEVELOPMENT),
    resize: (height) => {
      heights.push(height);
    },
    controls: {
      open: (next) => {
        conversation = next;
        emit();
      },
      receive: (message) => {
        if (conversation === undefined) throw new Error("no record is open to receive a message");
        conversation = { ...conversation, messages: [...conversation.messages, message] };
        emit();
      },
      setColorScheme: (scheme) => {
        colorScheme = scheme;
        emit();
      },
      setEditor: (next) => {
        editor = next;
      },
      fail: (method, code, times = 1) => {
        failures.set(method, { code, times });
      },
      emit,
      draft: () => draft,
      setDraft: (text) => {
        draft = text;
      },
      calls: () => ({ ...calls }),
      listeners: () => listeners.size,
      heights: () => heights,
    },
  };
}
