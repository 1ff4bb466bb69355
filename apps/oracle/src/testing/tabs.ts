/** The tabs of the agent's desktop and what is being written in them. Knows nothing about extensions. */
export type Draft = {
  readonly threadId: string;
  readonly entryType: string;
  content: string;
  contentType?: string;
};

export type Tab = {
  readonly contextId: string;
  readonly objectType: string;
  /** Zero or less until the record is saved. */
  objectId: number;
  readonly drafts: Draft[];
};

export type Tabs = {
  readonly all: () => readonly Tab[];
  readonly find: (contextId: string) => Tab | undefined;
  readonly focused: () => Tab | undefined;
  readonly open: (objectType: string, objectId: number) => Tab;
  readonly focus: (contextId: string | undefined) => void;
  readonly close: (contextId: string) => void;
  readonly draft: (tab: Tab, entryType: string) => Draft | undefined;
  readonly addDraft: (tab: Tab, entryType: string) => Draft;
};

export function createTabs(): Tabs {
  let tabs: readonly Tab[] = [];
  let focused: string | undefined;
  let counter = 0;
  const find = (contextId: string) => tabs.find((tab) => tab.contextId === contextId);
  return {
    all: () => tabs,
    find,
    focused: () => (focused === undefined ? undefined : find(focused)),
    open: (objectType, objectId) => {
      counter += 1;
      const tab: Tab = { contextId: `context-${counter}`, objectType, objectId, drafts: [] };
      tabs = [...tabs, tab];
      focused = tab.contextId;
      return tab;
    },
    focus: (contextId) => {
      focused = contextId;
    },
    close: (contextId) => {
      tabs = tabs.filter((tab) => tab.contextId !== contextId);
      if (focused === contextId) focused = tabs.at(-1)?.contextId;
    },
    draft: (tab, entryType) => tab.drafts.findLast((draft) => draft.entryType === entryType),
    addDraft: (tab, entryType) => {
      counter += 1;
      const draft: Draft = { threadId: `draft-${counter}`, entryType, content: "" };
      tab.drafts.push(draft);
      return draft;
    },
  };
}
