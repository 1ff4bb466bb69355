import type { RequestListener, ServerResponse } from "node:http";
import type { PageConfig } from "../page-config.ts";
import { accountProxy } from "./account-proxy.ts";
import { sendFile } from "./folder.ts";

export type AccountSiteOptions = {
  /** The workbench's built pages. */
  readonly folder: string;
  readonly config: () => PageConfig;
  /** What the administrator typed into secure settings: stays in this process. */
  readonly secureSettings: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
};

const NOT_BUILT = `<!doctype html><title>Not built</title><p>The workbench's pages are not built yet: run its build.</p>`;

/** The account's own origin: the pages that stand in for the agent's workspace, and the little of its REST API that an app may ask. */
export function accountSite({ folder, config, secureSettings, fetch }: AccountSiteOptions): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://account.invalid");
    const headers = securityHeaders(config());
    const json = (status: number, body: unknown) =>
      response
        .writeHead(status, {
          ...headers,
          "content-type": "application/json",
          "cache-control": "no-store",
        })
        .end(JSON.stringify(body));

    if (pathname === "/zendesk/proxy" && request.method === "POST") {
      const isOwnPage = request.headers["sec-fetch-site"] === "same-origin";
      if (!isOwnPage) return void json(403, {});
      const proxy = accountProxy({
        allowedOrigins: [new URL(config().settings.apiUrl).origin],
        secureSettings,
        fetch,
      });
      return void proxy(request).then(
        (answer) => json(200, answer),
        () => json(200, { status: 502, statusText: "Bad Gateway", responseText: "" }),
      );
    }
    if (request.method !== "GET" && request.method !== "HEAD") return void json(405, {});
    if (pathname === "/workbench.json") {
      // Holds the development key: for this origin's own pages only.
      const site = request.headers["sec-fetch-site"];
      const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
      return void (isForeign ? json(403, {}) : json(200, config()));
    }
    if (pathname.startsWith("/api/v2/")) {
      const known = REST[pathname];
      return void (known === undefined ? json(404, { error: "RecordNotFound" }) : json(200, known));
    }
    void sendFile(response, { folder, path: pageFor(pathname), headers }).then((sent) => {
      if (!sent) sendNotFound(response, pathname);
    });
  };
}

function pageFor(pathname: string): string {
  if (pathname === "/") return "index.html";
  if (/^\/zendesk(?:\/tickets\/[a-z0-9]{1,12})?\/?$/u.test(pathname)) return "zendesk.html";
  return pathname.slice(1);
}

function sendNotFound(response: ServerResponse, pathname: string): void {
  const isPage = pageFor(pathname).endsWith(".html");
  response
    .writeHead(isPage ? 503 : 404, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
    .end(isPage ? NOT_BUILT : "");
}

function securityHeaders(config: PageConfig): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      `frame-src ${config.zendeskAppOrigin}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
  };
}

const REST: Readonly<Record<string, unknown>> = {
  "/api/v2/locales.json": {
    locales: ["en-US", "es", "de", "it", "ja", "ar"].map((locale, index) => ({
      id: index + 1,
      locale,
    })),
  },
};
