import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createConnectRest, type Violation } from "@sottovoce/oracle/testing";
import type { Sample } from "../samples/index.ts";
import { sendFile } from "../server/folder.ts";
import { sampleIncidents, type SampleIncident } from "./sample-incidents.ts";
import { EXTENSION_PATH, LOADER_PATH, RESPONSE_ENTRY_TYPE, WIRE, type SiteState } from "./wire.ts";

export type OracleSiteOptions = {
  /** The extension as it would be uploaded: `apps/oracle`'s build. */
  readonly extensionDir: string;
  /** The stand-in's own page, built. */
  readonly pageDir: string;
  /** Base URL of the API, no trailing slash. */
  readonly apiUrl: string;
  /** The customer's number at the API, where there is one. */
  readonly tenant?: string;
  readonly developmentKey: string;
  readonly samples: readonly Sample[];
};

const LOADER = `"use strict";
(() => {
  const { desktop, dark } = window.parent.oracleStandIn;
  const { global, detach } = desktop.attach();
  window.ORACLE_SERVICE_CLOUD = global;
  window.ExtensionPromise = global.ExtensionPromise;
  window.addEventListener("pagehide", detach);
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    query === "(prefers-color-scheme: dark)" ? dark : matchMedia.call(window, query);
})();
`;

/** One site of Oracle B2C Service: the agent's page, the uploaded extension, Connect REST. For the loopback address only. */
export function createOracleSite(options: OracleSiteOptions): RequestListener {
  const violations: Violation[] = [];
  const incidents = new Map<number, SampleIncident>(
    sampleIncidents(options.samples).map((sample) => [sample.incident.id, sample]),
  );
  const rest = createConnectRest({
    incident: (id) => incidents.get(id)?.incident,
    randomToken: randomUUID,
    report: (violation) => violations.push(violation),
  });
  const state = (): SiteState => ({
    incidents: [...incidents.values()],
    properties: {
      apiUrl: options.apiUrl,
      ...(options.tenant === undefined ? {} : { tenant: options.tenant }),
      developmentKey: options.developmentKey,
      responseEntryType: RESPONSE_ENTRY_TYPE,
    },
    violations,
    calls: rest.calls(),
  });

  const receive = (id: number) => {
    const sample = incidents.get(id);
    if (sample?.next === undefined) return false;
    const { next, ...others } = sample;
    const messages = [...sample.incident.messages, next];
    incidents.set(id, { ...others, incident: { ...sample.incident, messages } });
    return true;
  };

  const own: Readonly<Record<string, (url: URL) => unknown>> = {
    [`GET ${WIRE.state}`]: state,
    [`POST ${WIRE.token}`]: () => ({ token: rest.issueToken() }),
    [`POST ${WIRE.receive}`]: (url) => ({ done: receive(Number(url.searchParams.get("incident"))) }),
    [`POST ${WIRE.expire}`]: () => {
      rest.expireTokens();
      return { done: true };
    },
    [`POST ${WIRE.fail}`]: () => {
      rest.fail(503, 1);
      return { done: true };
    },
  };

  return (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const answer = own[`${request.method ?? "GET"} ${url.pathname}`];
    if (answer !== undefined) {
      // It holds the development key and session tokens: for this origin's own pages only.
      if (isForeign(request)) return sendJson(response, 403, {});
      return sendJson(response, 200, answer(url));
    }
    if (url.pathname.startsWith("/services/rest/")) {
      const header = (name: string) => {
        const value = request.headers[name];
        return typeof value === "string" ? value : null;
      };
      const reply = rest.answer({ method: request.method ?? "GET", url, header });
      return sendJson(response, reply.status, reply.body);
    }
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
    void sendPage(response, url.pathname, options);
  };
}

async function sendPage(
  response: ServerResponse,
  path: string,
  { extensionDir, pageDir, apiUrl }: OracleSiteOptions,
): Promise<void> {
  if (path === "/" || path === "/AgentWeb") {
    response.writeHead(302, { location: "/AgentWeb/" }).end();
    return;
  }
  if (path === LOADER_PATH) {
    response.writeHead(200, { "content-type": "text/javascript; charset=utf-8", ...noStore }).end(LOADER);
    return;
  }
  if (path.startsWith(EXTENSION_PATH)) {
    const headers = extensionHeaders(apiUrl);
    const name = path.slice(EXTENSION_PATH.length);
    if (await sendExtensionPage(response, { folder: extensionDir, name, headers })) return;
    if (await sendFile(response, { folder: extensionDir, path: name, headers })) return;
  } else if (path.startsWith("/AgentWeb/")) {
    const name = path.slice("/AgentWeb/".length);
    const file = { folder: pageDir, path: name === "" ? "index.html" : name, headers: PAGE_HEADERS };
    if (await sendFile(response, file)) return;
  }
  const isPage = path === "/AgentWeb/" || path.endsWith(".html");
  response
    .writeHead(isPage ? 503 : 404, { "content-type": "text/html; charset=utf-8", ...noStore })
    .end(isPage ? "<!doctype html><title>Not built</title><p>This page is not built yet." : "");
}

/** The Browser UI puts its loader into the pages of an uploaded extension; it comes before the page's own scripts. */
async function sendExtensionPage(
  response: ServerResponse,
  page: { readonly folder: string; readonly name: string; readonly headers: object },
): Promise<boolean> {
  if (!/^[a-z]{1,20}\.html$/u.test(page.name)) return false;
  const html = await readFile(`${page.folder}/${page.name}`, "utf8").catch(() => undefined);
  if (html === undefined) return false;
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers })
    .end(html.replace("<head>", `<head><script src="${LOADER_PATH}"></script>`));
  return true;
}

const noStore = { "cache-control": "no-store", "x-content-type-options": "nosniff" } as const;

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...noStore })
    .end(JSON.stringify(body));
}

function isForeign(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

const PAGE_HEADERS = {
  ...noStore,
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
} as const;

/** Stricter than Oracle says it is, so that the extension needs no inline script, no eval and no other host but the API. */
function extensionHeaders(apiUrl: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${new URL(apiUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ];
  return {
    ...noStore,
    "content-security-policy": policy.join("; "),
    "referrer-policy": "no-referrer",
  };
}
