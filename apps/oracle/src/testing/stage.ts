import { createConnectRest, type ConnectRest } from "./connect-rest.ts";
import { createDesktop, type Desktop, type DesktopOptions } from "./desktop.ts";
import type { Incident } from "./incidents.ts";
import { createPortal, type Portal } from "./portal.ts";

export type Site = {
  readonly desktop: Desktop;
  readonly rest: ConnectRest;
  readonly portal: Portal;
  readonly incidents: Map<number, Incident>;
  /** Reaches this site's Connect REST and nothing else. */
  readonly fetch: typeof globalThis.fetch;
};

const ORIGIN = "https://northwind.example";

/** A whole Oracle site in memory: the agent's desktop and Connect REST over the same incidents. */
export function createSite(options: Partial<DesktopOptions> = {}): Site {
  const incidents = new Map<number, Incident>();
  let tokens = 0;
  const desktop = createDesktop({
    release: "23C",
    interfaceUrl: ORIGIN,
    properties: {
      apiUrl: "https://api.sottovoce.test/",
      developmentKey: "a-development-key-of-no-worth",
      responseEntryType: "RESPONSE",
    },
    issueToken: async () => rest.issueToken(),
    threadTypes: ["NOTE", "RESPONSE"],
    ...options,
  });
  const rest = createConnectRest({
    incident: (id) => incidents.get(id),
    randomToken: () => `session-${(tokens += 1)}`,
    report: desktop.report,
  });
  const portal = createPortal({ isLive: rest.isLive, mint: async () => `header.${(tokens += 1)}.signature` });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.pathname.startsWith("/cc/")) {
      const answer = await portal.answer({ method: request.method, path: url.pathname, body: await request.text() });
      return Response.json(answer.body, { status: answer.status });
    }
    const { status, body } = rest.answer({
      method: request.method,
      url,
      header: (name) => request.headers.get(name),
    });
    return Response.json(body, { status });
  };
  return { desktop, rest, portal, incidents, fetch };
}
