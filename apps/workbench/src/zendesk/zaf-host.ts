import { isRecord } from "./is-record.ts";
import type { RequestOptions } from "./request-options.ts";
import { readAppMessage, type AppMessage } from "./wire.ts";

/** One broken rule. `detail` names paths and events, never content. */
export type Violation = {
  readonly kind: "profile-read" | "unknown-path" | "read-only" | "unknown-event" | "protocol" | "request";
  readonly detail: string;
};

/** A per-path error, in the shape that Zendesk answers with. */
export class ZafPathError extends Error {
  readonly path: string;
  constructor(name: string, path: string, message: string) {
    super(message);
    this.name = name;
    this.path = path;
  }
}

/** What a location offers. Each function throws ZafPathError for what it does not know. */
export type ZafApi = {
  readonly get: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
  readonly invoke: (action: string, args: readonly unknown[]) => unknown;
  readonly knowsEvent: (event: string) => boolean;
};

export type ZafFrame = {
  /** The app's window; messages from any other are ignored. */
  readonly source: () => Window | null;
  readonly origin: string;
  readonly appGuid: string;
};

export type ZafHostOptions = {
  readonly frame: ZafFrame;
  /** Where the app's messages arrive: the page's own window. */
  readonly page: Pick<Window, "addEventListener" | "removeEventListener">;
  readonly api: ZafApi;
  readonly metadata: unknown;
  readonly context: unknown;
  readonly request: (options: RequestOptions) => Promise<ProxyReply>;
  readonly onViolation: (violation: Violation) => void;
};

/** jQuery's xhr as far as apps read it. */
export type ProxyReply = {
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
};

/** As Zendesk's proxy answers for itself. */
const UNPROCESSABLE: ProxyReply = { status: 422, statusText: "UnprocessableEntity", responseText: "" };

export type ZafHost = {
  /** Sends an event to the app, if the app subscribed to it. */
  readonly emit: (event: string, payload?: unknown) => void;
  /** Asks the app before something happens. Resolves to its refusal, or undefined when it agrees or does not listen. */
  readonly ask: (event: string) => Promise<string | undefined>;
  readonly isRegistered: () => boolean;
  readonly subscriptions: () => readonly string[];
  readonly close: () => void;
};

/**
 * The host's side of the Zendesk Apps Framework's wire protocol, for one app frame: strict where Zendesk is strict.
 * It registers the app exactly once, because a second registration makes the SDK send its queue twice.
 */
export function createZafHost(options: ZafHostOptions): ZafHost {
  const { frame, page, api, onViolation } = options;
  const subscribers = new Map<string, number>();
  const asked = new Map<string, (refusal: string | undefined) => void>();
  let registered = false;

  const send = (message: Readonly<Record<string, unknown>>) => frame.source()?.postMessage(message, frame.origin);

  const protocolError = (detail: string) => onViolation({ kind: "protocol", detail });

  const handshake = () => {
    if (registered) return protocolError("a second handshake in one frame");
    registered = true;
    const { metadata, context } = options;
    send({ key: "zaf.app.registered", message: { metadata, context } });
  };

  const subscribe = (event: string, count: number) => {
    if (!isInternalEvent(event) && !api.knowsEvent(event)) {
      onViolation({ kind: "unknown-event", detail: event });
    }
    if (count > 0) subscribers.set(event, count);
    else subscribers.delete(event);
  };

  const proxy = async (key: string, request: RequestOptions) =>
    answerRequest(
      key,
      await options.request(request).catch(() => ({ status: 0, statusText: "error", responseText: "" })),
    );

  const answerRequest = (key: string, reply: ProxyReply) => {
    const responseJSON = parseOrUndefined(reply.responseText);
    const xhr = { ...reply, ...(responseJSON === undefined ? {} : { responseJSON }) };
    const succeeded = reply.status >= 200 && reply.status < 300;
    send(
      succeeded
        ? {
            key: `zaf.${key}.done`,
            message: { responseArgs: [responseJSON ?? reply.responseText, "success", xhr] },
          }
        : {
            key: `zaf.${key}.fail`,
            message: { responseArgs: [xhr, "error", reply.statusText] },
          },
    );
  };

  const handle = async (message: AppMessage): Promise<void> => {
    if (message.kind === "handshake") return handshake();
    if (!registered) return protocolError(`${message.kind} before the handshake`);
    switch (message.kind) {
      case "on":
      case "off":
        return subscribe(message.event, message.subscribers);
      case "call": {
        const answer = await answerCall(api, message, onViolation);
        send({ id: message.id, ...answer });
        return;
      }
      case "request":
        return proxy(message.key, message.options);
      case "refused-request":
        onViolation({ kind: "request", detail: message.why });
        return answerRequest(message.key, UNPROCESSABLE);
      case "reply": {
        const settle = asked.get(message.event);
        if (settle === undefined) protocolError(`a reply to ${message.event}, which was not asked`);
        settle?.(message.refusal);
        return;
      }
      case "trigger":
      case "noise":
        return;
    }
  };

  const listen = (event: MessageEvent) => {
    if (event.source === null || event.source !== frame.source()) return;
    if (event.origin !== frame.origin) return protocolError("a message from another origin");
    const received = readAppMessage(event.data, frame.appGuid);
    if (received.kind === "malformed") return protocolError(received.why);
    void handle(received.message);
  };
  page.addEventListener("message", listen);

  return {
    emit: (event, payload) => {
      if (registered && subscribers.has(event)) send({ key: `zaf.${event}`, message: payload });
    },
    ask: (event) => {
      if (!registered || !subscribers.has(event)) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        asked.set(event, (refusal) => {
          asked.delete(event);
          resolve(refusal);
        });
        send({ key: `zaf.${event}`, needsReply: true });
      });
    },
    isRegistered: () => registered,
    subscriptions: () => [...subscribers.keys()],
    close: () => page.removeEventListener("message", listen),
  };
}

type Call = Extract<AppMessage, { kind: "call" }>;

/** Every path is answered for itself; one unknown path does not fail the others. */
async function answerCall(
  api: ZafApi,
  call: Call,
  onViolation: (violation: Violation) => void,
): Promise<Readonly<Record<string, unknown>>> {
  const steps = stepsOf(api, call);
  if (steps === undefined) {
    onViolation({ kind: "protocol", detail: `${call.request} with malformed parameters` });
    return { error: { name: "TypeError", message: `malformed parameters of ${call.request}` } };
  }
  const errors: Record<string, unknown> = {};
  const result: Record<string, unknown> = { errors };
  for (const { path, run } of steps) {
    try {
      result[path] = await run();
    } catch (error) {
      const { name, message } = error instanceof ZafPathError ? error : new ZafPathError("Error", path, "failed");
      errors[path] = { name, message, path };
    }
  }
  return { result };
}

type Step = { readonly path: string; readonly run: () => unknown };

function stepsOf(api: ZafApi, call: Call): readonly Step[] | undefined {
  const { params } = call;
  if (call.request === "get") {
    if (!Array.isArray(params) || !params.every((path) => typeof path === "string")) return undefined;
    return params.map((path) => ({ path, run: () => api.get(path) }));
  }
  if (!isRecord(params)) return undefined;
  const entries = Object.entries(params);
  if (call.request === "set") return entries.map(([path, value]) => ({ path, run: () => api.set(path, value) }));
  const steps: Step[] = [];
  for (const [path, args] of entries) {
    if (!Array.isArray(args)) return undefined;
    // The SDK's own click and hover tracker: it must be answered, or the app sees a rejection minutes later.
    steps.push({
      path,
      run: () => (path === "track" ? undefined : api.invoke(path, args)),
    });
  }
  return steps;
}

function isInternalEvent(event: string): boolean {
  return event === "context.updated" || /^request:\d{1,9}\.(?:done|fail)$/u.test(event);
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
