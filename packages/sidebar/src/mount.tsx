import { createPseudonymizer } from "@sottovoce/core";
import { createRoot } from "react-dom/client";
import { connectApi } from "./conversation/connect-api.ts";
import type { Drafts } from "./conversation/reply.ts";
import { createConversationStore } from "./conversation/store.ts";
import type { CrmHost } from "./host.ts";
import { loadEngine, type EngineDeps } from "./scan/load-engine.ts";
import { ownAssets } from "./scan/own-assets.ts";
import { createScanner } from "./scan/scanner.ts";
import { App } from "./view/app.tsx";

export type MountOptions = {
  readonly host: CrmHost;
  /** An empty element that the sidebar fills; it takes the frame's whole height. */
  readonly root: Element;
  /** For tests and the workshop: how the API is reached. */
  readonly fetch?: typeof globalThis.fetch;
  /** For tests: where engine and name model come from. */
  readonly engine?: EngineDeps;
};

/** Unsent replies outlive a sidebar that the CRM tears down and builds again. This tab's memory, nothing else. */
const drafts: Drafts = new Map();

/** Pixels that the sidebar asks for, where the CRM wants to know and does not say how much room it has. */
const HEIGHT = 640;

/** Shows the sidebar in `root`. Returns the unmount, which drops every text, name and key. */
export function mount({
  host,
  root,
  fetch = globalThis.fetch.bind(globalThis),
  engine = ownAssets,
}: MountOptions): () => void {
  const scanner = createScanner((signal) => loadEngine(engine, signal));
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch }),
    createPseudonymizer: (scope) => createPseudonymizer({ crypto: globalThis.crypto, scope, scan: scanner.scan }),
    now: Date.now,
    drafts,
  });
  const reactRoot = createRoot(root);
  reactRoot.render(<App store={store} />);
  host.resize?.(HEIGHT);
  // While the CRM hands over the conversation and the agent begins to read.
  scanner.prepare();
  return () => {
    reactRoot.unmount();
    store.stop();
    scanner.stop();
  };
}
