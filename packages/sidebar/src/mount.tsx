import { createPseudonymizer } from "@sottovoce/core";
import { createRoot } from "react-dom/client";
import { connectApi } from "./conversation/connect-api.ts";
import type { Drafts } from "./conversation/reply.ts";
import { createConversationStore } from "./conversation/store.ts";
import type { CrmHost } from "./host.ts";
import { App } from "./view/app.tsx";

export type MountOptions = {
  readonly host: CrmHost;
  /** An empty element that the sidebar fills; it takes the frame's whole height. */
  readonly root: Element;
  /** For tests and the workshop: how the API is reached. */
  readonly fetch?: typeof globalThis.fetch;
};

/** Unsent replies outlive a sidebar that the CRM tears down and builds again. This tab's memory, nothing else. */
const drafts: Drafts = new Map();

/** Pixels that the sidebar asks for, where the CRM wants to know and does not say how much room it has. */
const HEIGHT = 640;

/** Shows the sidebar in `root`. Returns the unmount, which drops every text, name and key. */
export function mount({ host, root, fetch = globalThis.fetch.bind(globalThis) }: MountOptions): () => void {
  const store = createConversationStore({
    host,
    api: connectApi({ baseUrl: host.apiUrl, fetch }),
    createPseudonymizer: (scope) => createPseudonymizer({ crypto: globalThis.crypto, scope }),
    now: Date.now,
    drafts,
  });
  const reactRoot = createRoot(root);
  reactRoot.render(<App store={store} />);
  host.resize?.(HEIGHT);
  return () => {
    reactRoot.unmount();
    store.stop();
  };
}
