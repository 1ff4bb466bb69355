import type { Release } from "./declared.ts";
import { createPanes, type Pane } from "./panes.ts";
import { createGlobal } from "./provider.ts";
import { createRecord, workspaceFocus, type EventName } from "./record.ts";
import { strictly, type Report, type Strict, type Violation } from "./strict.ts";
import { createTabs, type Tab, type Tabs } from "./tabs.ts";

export type DesktopOptions = {
  readonly release: Release;
  /** The site's origin. */
  readonly interfaceUrl: string;
  /** What the administrator typed into the extension's properties. */
  readonly properties: Readonly<Record<string, string>>;
  readonly issueToken: () => Promise<string>;
  /** The site's names for kinds of threads. Oracle's public material shows only `NOTE`. */
  readonly threadTypes: readonly string[];
};

/** Ways to be difficult; change them at any time. */
export type Knobs = {
  language: string;
  sessionTokenFails: boolean;
  editorClosed: boolean;
  readOnly: boolean;
  neverAnswers: boolean;
  /** Call a new extension back for every open tab, not only for the one in focus. Oracle does not say which. */
  announcesEveryTab: boolean;
};

export type Desktop = {
  /** Gives one frame its `ORACLE_SERVICE_CLOUD`; `detach` when the frame goes away. */
  readonly attach: () => { readonly global: object; readonly detach: () => void };
  readonly tabs: Pick<Tabs, "all" | "find" | "focused" | "draft" | "addDraft">;
  readonly open: (objectType: string, objectId: number) => Tab;
  readonly focus: (contextId: string | undefined) => void;
  readonly close: (contextId: string) => void;
  /** A new record gets `objectId`. */
  readonly save: (contextId: string, objectId?: number) => void;
  /** The tab reads its record again, as after a customer's new message. */
  readonly refresh: (contextId: string) => void;
  readonly panes: () => readonly Pane[];
  readonly knobs: Knobs;
  readonly violations: readonly Violation[];
  readonly report: Report;
  /** Panes, drafts or tabs changed. */
  readonly onChange: (listener: () => void) => () => void;
  readonly changed: () => void;
};

type Registration = {
  readonly callback: (record: object) => void;
  readonly matches: (tab: Tab) => boolean;
  readonly recordOf: (tab: Tab) => object;
};

type Listener = {
  readonly contextId: string;
  readonly event: EventName;
  readonly callback: (event: unknown) => void;
  readonly recordOf: (tab: Tab) => object;
};

/**
 * Stands in for the Browser UI's extension framework, strictly: nothing works here that Oracle does not declare.
 * Written from the published facts, shares no code with the adapter it judges, and runs in a page and in a test alike.
 */
export function createDesktop(options: DesktopOptions): Desktop {
  const violations: Violation[] = [];
  const report: Report = (violation) => violations.push(violation);
  const strict = strictly(options.release, report);
  const tabs = createTabs();
  const knobs: Knobs = {
    language: "en_US",
    sessionTokenFails: false,
    editorClosed: false,
    readOnly: false,
    neverAnswers: false,
    announcesEveryTab: false,
  };
  const observers = new Set<() => void>();
  const changed = () => {
    for (const observer of observers) observer();
  };
  const panes = createPanes(strict, report, changed);
  const actions = new Map<string, ((parameter: unknown) => unknown)[]>();
  let registrations: readonly Registration[] = [];
  let listeners: readonly Listener[] = [];

  const fire = (event: EventName, tab: Tab | undefined, more: object = {}) => {
    for (const listener of listeners) {
      const owner = tabs.find(listener.contextId);
      if (owner === undefined || listener.event !== event) continue;
      if (tab !== undefined && owner !== tab) continue;
      callLater(() => listener.callback(recordEvent(event, owner, listener, strict, more)));
    }
  };

  const focusChanged = (before: Tab | undefined) => {
    const after = tabs.focused();
    if (before === after) return;
    fire("CurrentEditorTabChanged", undefined, {
      ...(before === undefined ? {} : { oldWorkspace: workspaceFocus(before, strict) }),
      ...(after === undefined ? {} : { newWorkspace: workspaceFocus(after, strict) }),
    });
    changed();
  };

  const attach = () => {
    let isAttached = true;
    const mine = new Set<object>();
    const records = new Map<Tab, object>();
    const recordOf = (tab: Tab): object => {
      const known = records.get(tab) ?? createRecord(tab, context);
      records.set(tab, known);
      return known;
    };
    const context = {
      tabs,
      knobs,
      threadTypes: options.threadTypes,
      strict,
      changed,
      listen: (tab: Tab, event: EventName, callback: (event: unknown) => void) => {
        const listener: Listener = { contextId: tab.contextId, event, callback, recordOf };
        mine.add(listener);
        listeners = [...listeners, listener];
      },
    };
    const registerWorkspace = (
      callback: (record: object) => void,
      objectType: string | undefined,
      objectId: number | undefined,
    ) => {
      const matches = (tab: Tab) =>
        (objectType === undefined || tab.objectType === objectType) &&
        (objectId === undefined || tab.objectId === objectId);
      const registration: Registration = { callback, matches, recordOf };
      mine.add(registration);
      registrations = [...registrations, registration];
      const isForAll = knobs.announcesEveryTab || objectId !== undefined;
      for (const tab of tabs.all())
        if (matches(tab) && (isForAll || tab === tabs.focused()))
          callLater(() => isAttached && callback(recordOf(tab)));
    };
    return {
      global: createGlobal({ options, knobs, panes, strict, report, registerWorkspace, actions }),
      detach: () => {
        isAttached = false;
        registrations = registrations.filter((registration) => !mine.has(registration));
        listeners = listeners.filter((listener) => !mine.has(listener));
      },
    };
  };

  return {
    attach,
    tabs,
    panes: panes.rendered,
    knobs,
    violations,
    report,
    changed,
    open: (objectType, objectId) => {
      const before = tabs.focused();
      const tab = tabs.open(objectType, objectId);
      focusChanged(before);
      for (const { matches, callback, recordOf } of registrations)
        if (matches(tab)) callLater(() => callback(recordOf(tab)));
      callLater(() => {
        fire("ExtensionLoaded", tab);
        fire("DataLoaded", tab);
        fire("EditorLoaded", tab);
      });
      return tab;
    },
    focus: (contextId) => {
      const before = tabs.focused();
      tabs.focus(contextId);
      focusChanged(before);
    },
    close: (contextId) => {
      const before = tabs.focused();
      const closing = tabs.find(contextId);
      if (closing === undefined) return;
      fire("RecordClosing", closing);
      callLater(() => {
        tabs.close(contextId);
        focusChanged(before);
        changed();
      });
    },
    save: (contextId, objectId) => {
      const tab = tabs.find(contextId);
      if (tab === undefined) return;
      fire("RecordSaving", tab);
      if (objectId !== undefined) tab.objectId = objectId;
      fire("RecordSaved", tab);
    },
    refresh: (contextId) => {
      const tab = tabs.find(contextId);
      if (tab !== undefined) fire("DataLoaded", tab);
    },
    onChange: (observer) => {
      observers.add(observer);
      return () => {
        observers.delete(observer);
      };
    },
  };
}

/** The real framework answers across frames, so never before the caller has returned. */
function callLater(task: () => unknown): void {
  queueMicrotask(() => {
    try {
      task();
    } catch {
      // A page's own mistake stops that page, not the desktop; a violation is on record already.
    }
  });
}

function recordEvent(
  event: EventName,
  owner: Tab,
  { recordOf }: Pick<Listener, "recordOf">,
  strict: Strict,
  more: object,
): object {
  let isCancelled = false;
  return strict("RecordEvent", {
    ...more,
    event: { event },
    getWorkspaceRecord: () => recordOf(owner),
    getCurrentEvent: () =>
      strict("CurrentEvent", {
        cancel: () => {
          isCancelled = true;
        },
        isCancelled: () => isCancelled,
      }),
  });
}
