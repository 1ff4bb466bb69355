import { SUBDOMAIN, type PageConfig } from "../page-config.ts";
import { element } from "../pages/element.ts";
import { createZafHost, type ProxyReply, type Violation, type ZafApi, type ZafHost } from "./zaf-host.ts";
import type { RequestOptions } from "./request-options.ts";

export type AppFrame = {
  readonly frame: HTMLIFrameElement;
  readonly host: ZafHost;
  readonly setHeight: (size: unknown) => void;
  readonly close: () => void;
};

export type AppFrameOptions = {
  readonly config: PageConfig;
  readonly api: ZafApi;
  readonly ticketNumber: number | undefined;
  readonly onViolation: (violation: Violation) => void;
};

/** Until the app asks for another; CSS pixels. */
const FIRST_HEIGHT = 420;
const HEIGHTS = { min: 80, max: 20_000 } as const;

/** One app in one ticket, as Zendesk makes them: a frame of its own, with the host's half of the protocol. */
export function createAppFrame({ config, api, ticketNumber, onViolation }: AppFrameOptions): AppFrame {
  const appGuid = crypto.randomUUID();
  const url = new URL(config.zendeskAppPath, config.zendeskAppOrigin);
  url.search = new URLSearchParams({ origin: location.origin, app_guid: appGuid }).toString();

  const frame = element("iframe", {
    src: url.href,
    title: "Sottovoce",
    // It cannot leave its frame, steer the page around it, or open dialogs over the agent's work.
    sandbox: "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads",
    allow: "clipboard-write",
  });
  frame.style.height = `${FIRST_HEIGHT}px`;

  const host = createZafHost({
    frame: { source: () => frame.contentWindow, origin: config.zendeskAppOrigin, appGuid },
    page: window,
    api,
    metadata: {
      appId: 1,
      installationId: 7,
      name: "Sottovoce",
      version: "0.1.0",
      plan: { name: null },
      settings: { title: "Sottovoce", ...config.settings },
    },
    context: {
      instanceGuid: appGuid,
      product: "support",
      account: { subdomain: SUBDOMAIN },
      location: ticketNumber === undefined ? "new_ticket_sidebar" : "ticket_sidebar",
      ...(ticketNumber === undefined ? {} : { ticketId: ticketNumber }),
    },
    request: accountRequest,
    onViolation,
  });

  return {
    frame,
    host,
    setHeight: (size) => {
      const wanted = typeof size === "object" && size !== null && "height" in size ? String(size.height) : "";
      const pixels = Number(/^(\d{1,6}(?:\.\d{1,4})?)(?:px)?$/u.exec(wanted)?.[1]);
      if (!Number.isNaN(pixels)) frame.style.height = `${Math.min(HEIGHTS.max, Math.max(HEIGHTS.min, pixels))}px`;
    },
    close: () => {
      host.emit("app.willDestroy");
      host.close();
      frame.remove();
    },
  };
}

/** `client.request`: the account's own API with the agent's session, anything else through the account's proxy. */
async function accountRequest(options: RequestOptions): Promise<ProxyReply> {
  const isAccount = options.url.startsWith("/") && !options.url.startsWith("//");
  if (!isAccount) {
    const reply = await fetch("/zendesk/proxy", { method: "POST", body: JSON.stringify(options) });
    return reply.json();
  }
  const reply = await fetch(options.url, {
    method: options.type,
    headers: options.headers,
    ...(options.data === undefined || options.type === "GET" ? {} : { body: options.data }),
  });
  return { status: reply.status, statusText: reply.statusText, responseText: await reply.text() };
}
