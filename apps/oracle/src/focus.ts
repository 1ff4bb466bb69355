import type { ExtensionProvider, RecordEvent, WorkspaceFocus, WorkspaceRecord } from "./framework.ts";
import { settle } from "./settle.ts";

/** The record in the tab that the agent looks at. */
export type Focus = {
  readonly contextId: string;
  readonly objectType: string;
  /** Zero or less while the record was never saved. */
  readonly objectId: number;
  /** Absent until the framework hands the record over. */
  readonly record?: WorkspaceRecord;
};

/**
 * Follows the agent from tab to tab. Oracle does not say whether an extension hears about tabs that were open before it
 * started, so a tab that comes into focus unannounced is asked for by type and id.
 * @param changed called after the focus moved or the focused record was loaded, saved or closed.
 */
export function followFocus(provider: ExtensionProvider, changed: () => void): () => Focus | undefined {
  const records = new Map<string, WorkspaceRecord>();
  let current: WorkspaceFocus | undefined;
  // A change of tabs says where the agent is; before the first one it is a guess.
  let isCertain = false;

  const focusOf = (record: WorkspaceRecord): WorkspaceFocus => ({
    contextId: record.getContextId(),
    objectType: record.getWorkspaceRecordType(),
    objectId: record.getWorkspaceRecordId(),
  });

  const move = ({ newWorkspace }: RecordEvent) => {
    isCertain = true;
    if (newWorkspace === undefined || newWorkspace === null) current = undefined;
    else {
      const { contextId, objectType, objectId } = newWorkspace;
      current = { contextId, objectType, objectId };
      if (!records.has(contextId)) provider.registerWorkspaceExtension(meet, objectType, objectId);
    }
    changed();
  };

  const meet = (record: WorkspaceRecord) => {
    const contextId = record.getContextId();
    const isKnown = records.has(contextId);
    records.set(contextId, record);
    current ??= focusOf(record);
    if (isKnown) return;
    void settle(() => record.isVisible(), "gone").then(
      (isVisible) => {
        if (isCertain || !isVisible || current?.contextId === contextId) return;
        current = focusOf(record);
        changed();
      },
      () => undefined,
    );
    const touched = () => {
      current ??= focusOf(record);
      if (current.contextId === contextId) changed();
    };
    record.addDataLoadedListener(touched);
    record.addRecordSavedListener(touched);
    record.addCurrentEditorTabChangedListener(move);
    record.addRecordClosingListener(() => {
      records.delete(contextId);
      if (current?.contextId !== contextId) return;
      current = undefined;
      changed();
    });
    changed();
  };

  provider.registerWorkspaceExtension(meet);

  return () => {
    if (current === undefined) return undefined;
    const record = records.get(current.contextId);
    // The record knows its id better than the event: saving gives a new record its number.
    return record === undefined ? current : { ...focusOf(record), record };
  };
}
