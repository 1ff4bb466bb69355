/**
 * Oracle B2C Service's Browser UI extension framework as far as Sottovoce uses it, in our own words. Oracle publishes
 * declarations of releases 17D, 23A and 23C; a member that one of them lacks is optional here.
 */

/** Promises/A-like: `then` chains, `catch` returns nothing, there is no `finally`. Only `settle` touches it. */
export type ExtensionPromise<T> = {
  readonly then: (fulfilled: (value: T) => void, rejected?: (reason: unknown) => void) => ExtensionPromise<unknown>;
};

export type ExtensionLoader = {
  /** `appId` is a free name that shows up in the site's logs. */
  readonly load: (appId: string, version?: string) => ExtensionPromise<ExtensionProvider>;
};

export type ExtensionProvider = {
  /** Calls back with the record in focus and with each one opened later; with type and id, with that one record. */
  readonly registerWorkspaceExtension: (
    callback: (record: WorkspaceRecord) => void,
    objectType?: string,
    objectId?: number,
  ) => void;
  readonly registerUserInterfaceExtension: (callback: (context: UserInterfaceContext) => void) => void;
  readonly getGlobalContext: () => ExtensionPromise<GlobalContext>;
};

export type GlobalContext = {
  /** `en_US` or `en-US`: which of the two is not documented. */
  readonly getLanguage: () => string;
  /** `"REST"` → `https://<site>/services/rest` */
  readonly getInterfaceServiceUrl: (kind: string) => string;
  /** The agent's number, known without reading any record. */
  readonly getAccountId: () => number;
  readonly getSessionToken: () => ExtensionPromise<string>;
  readonly getExtensionContext: (extensionName: string) => ExtensionPromise<PropertySource>;
  readonly getContainerContext: () => ExtensionPromise<ContainerContext>;
};

export type ContainerContext = Partial<PropertySource> & {
  readonly extensionName?: string;
  readonly getExtensionName?: () => string;
};

/** The values that an administrator typed into the Add-In Manager. */
export type PropertySource = {
  readonly getProperties: (names: readonly string[]) => ExtensionPromise<PropertyCollection>;
};

export type PropertyCollection = {
  readonly get: (name: string) => { readonly getValue: () => unknown } | null | undefined;
};

/** The record that a tab shows. */
export type WorkspaceFocus = {
  readonly objectType: string;
  readonly objectId: number;
  readonly contextId: string;
};

export type RecordEvent = {
  readonly getWorkspaceRecord?: () => WorkspaceRecord;
  /** On a change of tabs only; absent when the agent moved to something that is no record. */
  readonly newWorkspace?: WorkspaceFocus | null;
};

export type AddListener = (callback: (event: RecordEvent) => void) => unknown;

export type WorkspaceRecord = {
  readonly getWorkspaceRecordType: () => string;
  /** Zero or less while the record was never saved. */
  readonly getWorkspaceRecordId: () => number;
  readonly getContextId: () => string;
  readonly isVisible: () => ExtensionPromise<boolean>;
  readonly addDataLoadedListener: AddListener;
  readonly addRecordSavedListener: AddListener;
  readonly addRecordClosingListener: AddListener;
  readonly addCurrentEditorTabChangedListener: AddListener;
  /** Incident workspaces only. `isNew` false rejects when no such thread is being edited. */
  readonly getCurrentEditedThread?: (entryType: string, isNew: boolean) => ExtensionPromise<ThreadEntry>;
  /** 23A only. */
  readonly getCurrentEditedThreadType?: () => ExtensionPromise<string>;
  /** 17D only. */
  readonly getThreadEntryTypes?: () => readonly string[];
};

export type ThreadEntry = {
  /** The whole content; no method inserts at the cursor. */
  readonly getContent: () => string | null;
  readonly setContent: (content: string) => ExtensionPromise<unknown>;
  /** 23A and later. Legal values are not documented. */
  readonly setContentType?: (type: string) => void;
};

export type UserInterfaceContext = {
  readonly getRightSidePaneContext: () => ExtensionPromise<SidePaneContext>;
};

export type SidePaneContext = {
  /** Creates the pane, or finds it by our own id. */
  readonly getSidePane: (id: string) => ExtensionPromise<SidePane>;
};

export type SidePane = {
  readonly setLabel: (label: string) => void;
  readonly setContentUrl: (url: string) => void;
  /** CSS pixels. */
  readonly setWidth: (width: number) => void;
  /** Without it the pane never appears. */
  readonly render: () => void;
  /** 17D only, and so are the two below. */
  readonly setVisible?: (visible: boolean) => void;
  readonly createIcon?: (type: string) => Icon;
  readonly addIcon?: (icon: Icon) => void;
};

export type Icon = {
  readonly setIconClass: (iconClass: string) => void;
  readonly setIconColor: (color: string) => void;
};

/** What the loader script leaves on `window`. */
export type ExtensionGlobal = { readonly extension_loader: ExtensionLoader };

declare global {
  interface Window {
    readonly ORACLE_SERVICE_CLOUD?: ExtensionGlobal;
  }
}
