import type { Desktop, DesktopOptions, Knobs } from "./desktop.ts";
import { ExtensionPromise, errorData, fromPromise, rejected, resolved } from "./extension-promise.ts";
import type { Panes } from "./panes.ts";
import type { Report, Strict } from "./strict.ts";

const EXTENSION_NAME = "Sottovoce";

export type FrameContext = {
  readonly options: DesktopOptions;
  readonly knobs: Knobs;
  readonly panes: Panes;
  readonly strict: Strict;
  readonly report: Report;
  readonly registerWorkspace: (
    callback: (record: object) => void,
    objectType: string | undefined,
    objectId: number | undefined,
  ) => void;
  /** Shared by all frames. */
  readonly actions: Map<string, ((parameter: unknown) => unknown)[]>;
};

/** What the loader script leaves on one frame's `window`. */
export function createGlobal(frame: FrameContext): ReturnType<Desktop["attach"]>["global"] {
  const loader = frame.strict("ExtensionLoader", {
    load: (appId: string) => resolved(createProvider(appId, frame)),
  });
  return frame.strict("ExtensionGlobal", {
    extension_loader: loader,
    ExtensionPromise,
    ErrorData: errorData,
  });
}

function createProvider(appId: string, frame: FrameContext): object {
  return frame.strict("ExtensionProvider", {
    getApplicationId: () => appId,
    getDisposalKey: () => appId,
    dispose: () => undefined,
    registerWorkspaceExtension: frame.registerWorkspace,
    registerUserInterfaceExtension: (callback: (context: object) => void) => {
      queueMicrotask(() => callback(createUserInterface(frame)));
    },
    getGlobalContext: () => resolved(createGlobalContext(frame)),
    getLogger: () => {
      const silent = () => undefined;
      return frame.strict("Logger", {
        trace: silent,
        debug: silent,
        info: silent,
        warn: silent,
        error: silent,
      });
    },
  });
}

function createUserInterface({ strict, panes }: FrameContext): object {
  return strict("UserInterfaceContext", {
    getLeftSidePaneContext: () => resolved(panes.context("left")),
    getRightSidePaneContext: () => resolved(panes.context("right")),
  });
}

function createGlobalContext(frame: FrameContext): object {
  const { options, knobs, strict, actions } = frame;
  return strict("GlobalContext", {
    getProfileId: () => 7,
    getProfileName: () => "Support",
    getInterfaceId: () => 1,
    getInterfaceName: () => "northwind",
    getInterfaceUrl: () => options.interfaceUrl,
    getAccountId: () => 12,
    getLogin: () => "agent",
    getLanguageId: () => 1,
    getLanguage: () => knobs.language,
    getInterfaceServiceUrl: (kind: string) =>
      kind.toUpperCase() === "REST" ? `${options.interfaceUrl}/services/rest` : "",
    getSessionToken: () =>
      knobs.sessionTokenFails ? rejected("The session ended.") : fromPromise(options.issueToken()),
    registerAction: (name: string, callback: (parameter: unknown) => unknown) => {
      actions.set(name, [...(actions.get(name) ?? []), callback]);
    },
    invokeAction: (name: string, parameter: unknown) =>
      fromPromise(
        Promise.all((actions.get(name) ?? []).map((callback) => callback(parameter))).then((result) => ({ result })),
      ),
    addLoggingOutEventListener: () => undefined,
    getContainerContext: () =>
      resolved(
        strict("ContainerContext", {
          extensionName: EXTENSION_NAME,
          getExtensionName: () => EXTENSION_NAME,
          getProperties: () => resolved(createProperties(frame)),
        }),
      ),
    getExtensionContext: (name: string) =>
      name === EXTENSION_NAME
        ? resolved(strict("ExtensionContext", { getProperties: () => resolved(createProperties(frame)) }))
        : rejected("There is no such extension."),
  });
}

function createProperties({ options, strict }: FrameContext): object {
  return strict("PropertyCollection", {
    get: (name: string) => {
      const value = options.properties[name];
      if (value === undefined) return undefined;
      return strict("Property", {
        getName: () => name,
        getValue: () => value,
        getDataType: () => "String",
      });
    },
  });
}
