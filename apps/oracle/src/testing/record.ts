import type { Knobs } from "./desktop.ts";
import { ExtensionPromise, rejected, resolved } from "./extension-promise.ts";
import type { InterfaceName } from "./declared.ts";
import type { Strict } from "./strict.ts";
import type { Draft, Tab, Tabs } from "./tabs.ts";

export type EventName =
  | "ExtensionLoaded"
  | "DataLoaded"
  | "EditorLoaded"
  | "RecordSaving"
  | "RecordSaved"
  | "RecordClosing"
  | "CurrentEditorTabChanged";

export type RecordContext = {
  readonly tabs: Tabs;
  readonly knobs: Knobs;
  readonly threadTypes: readonly string[];
  readonly strict: Strict;
  readonly listen: (tab: Tab, event: EventName, callback: (event: unknown) => void) => void;
  readonly changed: () => void;
};

/** One frame's view of the record in a tab. */
export function createRecord(tab: Tab, context: RecordContext): object {
  const add = (event: EventName) => (callback: (event: unknown) => void) => {
    context.listen(tab, event, callback);
    return record;
  };
  const implementation = {
    getId: () => tab.contextId,
    getUIType: () => "Workspace",
    getWorkspaceRecordType: () => tab.objectType,
    getWorkspaceRecordId: () => tab.objectId,
    getEntityType: () => tab.objectType,
    getEntityId: () => tab.objectId,
    getContextId: () => tab.contextId,
    getCurrentWorkspace: () => workspaceFocus(tab, context.strict),
    isVisible: () => resolved(context.tabs.focused() === tab),
    isEditorOpen: (type: string, id: number) =>
      context.tabs.all().some((open) => open.objectType === type && open.objectId === id),
    addExtensionLoadedListener: add("ExtensionLoaded"),
    addDataLoadedListener: add("DataLoaded"),
    addEditorLoadedListener: add("EditorLoaded"),
    addRecordSavingListener: add("RecordSaving"),
    addRecordSavedListener: add("RecordSaved"),
    addRecordClosingListener: add("RecordClosing"),
    addCurrentEditorTabChangedListener: add("CurrentEditorTabChanged"),
    ...(tab.objectType === "Incident" ? incidentMembers(tab, context) : {}),
  };
  const name: InterfaceName = tab.objectType === "Incident" ? "IncidentWorkspaceRecord" : "WorkspaceRecord";
  const record = context.strict(name, implementation);
  return record;
}

export function workspaceFocus(tab: Tab, strict: Strict): object {
  const { objectType, objectId, contextId } = tab;
  return strict("WorkspaceFocus", { objectType, objectId, contextId });
}

function incidentMembers(tab: Tab, context: RecordContext) {
  const { knobs, tabs, threadTypes } = context;
  return {
    getCurrentEditedThread: (entryType: string, isNew: boolean): ExtensionPromise<object> => {
      if (knobs.neverAnswers) return unanswered();
      if (knobs.editorClosed || tabs.find(tab.contextId) === undefined) return rejected("The editor is not open.");
      if (!threadTypes.includes(entryType)) return rejected("The entry type is unknown.");
      const draft = isNew ? tabs.addDraft(tab, entryType) : tabs.draft(tab, entryType);
      if (draft === undefined) return rejected("No thread of this type is being edited.");
      context.changed();
      return resolved(createThreadEntry(draft, tab, context));
    },
    getCurrentEditedThreadType: () => {
      const last = tab.drafts.at(-1);
      return last === undefined ? rejected("No thread is being edited.") : resolved(last.entryType);
    },
    getThreadEntryTypes: () => [...threadTypes],
  };
}

function createThreadEntry(draft: Draft, tab: Tab, context: RecordContext): object {
  return context.strict("ThreadEntry", {
    getThreadId: () => draft.threadId,
    getContent: () => draft.content,
    getEntryType: () => draft.entryType,
    getChannelType: () => "",
    isDraft: () => true,
    setContent: (content: string) => {
      if (context.knobs.readOnly) return rejected("The record is read-only.");
      draft.content = content;
      context.changed();
      return resolved(undefined);
    },
    setContentType: (type: string) => {
      draft.contentType = type;
    },
    delete: () => {
      tab.drafts.splice(tab.drafts.indexOf(draft), 1);
      context.changed();
      return resolved(undefined);
    },
  });
}

function unanswered<T>(): ExtensionPromise<T> {
  return new ExtensionPromise<T>();
}
