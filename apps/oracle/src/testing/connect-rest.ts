import { incidentJson, type Incident } from "./incidents.ts";
import type { Report } from "./strict.ts";

export type RestRequest = {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | null;
};

export type RestReply = { readonly status: number; readonly body: object };

export type ConnectRest = {
  readonly answer: (request: RestRequest) => RestReply;
  /** What an extension gets from `getSessionToken`. */
  readonly issueToken: () => string;
  readonly isLive: (token: string) => boolean;
  /** Every token given out so far is refused from now on. */
  readonly expireTokens: () => void;
  /** The next `times` requests answer with this status. */
  readonly fail: (status: 429 | 500 | 503, times: number) => void;
  /** Method and path of every call, oldest first. */
  readonly calls: () => readonly string[];
};

/** Characters that `OSvC-CREST-Application-Context` may have. */
const CONTEXT_LIMIT = 40;
const BASE = /^\/services\/rest\/connect\/(?:v1\.4|latest)(?=\/)/u;
/** Holds nobody's data: what the API asks for to see whether a session lives. An extension has no business with it, but it does no harm. */
const CONFIGURATIONS = /^\/configurations\/?$/u;
const INCIDENT = /^\/incidents\/([1-9]\d{0,17})$/u;

/** Connect REST as far as an extension that reads incidents and an API that checks sessions need it. Everything else is on record as a violation. */
export function createConnectRest(options: {
  readonly incident: (id: number) => Incident | undefined;
  readonly randomToken: () => string;
  readonly report: Report;
}): ConnectRest {
  const { incident, randomToken, report } = options;
  let tokens: ReadonlySet<string> = new Set();
  let failure = { status: 503, times: 0 };
  const calls: string[] = [];

  const refuse = (status: number, title: string): RestReply => ({
    status,
    body: { title, detail: title, "o:errorCode": `OSC-CREST-${String(status).padStart(5, "0")}` },
  });
  const violate = (detail: string, reply: RestReply): RestReply => {
    report({ where: "ConnectRest", what: "request", detail });
    return reply;
  };

  return {
    issueToken: () => {
      const token = randomToken();
      tokens = new Set([...tokens, token]);
      return token;
    },
    isLive: (token) => tokens.has(token),
    expireTokens: () => {
      tokens = new Set();
    },
    fail: (status, times) => {
      failure = { status, times };
    },
    calls: () => calls,
    answer: ({ method, url, header }) => {
      calls.push(`${method} ${url.pathname}${url.search}`);
      const context = header("osvc-crest-application-context") ?? "";
      if (context === "" || context.length > CONTEXT_LIMIT)
        return violate("application context", refuse(400, "Invalid application context"));
      const [scheme, token] = (header("authorization") ?? "").split(" ");
      if (scheme !== "Session") return violate("authorization", refuse(401, "Unauthorized"));
      if (token === undefined || !tokens.has(token)) return refuse(401, "Unauthorized");
      if (failure.times > 0) {
        failure = { ...failure, times: failure.times - 1 };
        return refuse(failure.status, "Service unavailable");
      }
      const base = BASE.exec(url.pathname)?.[0];
      const path = base === undefined ? url.pathname : url.pathname.slice(base.length);
      if (method === "GET" && base !== undefined && CONFIGURATIONS.test(path))
        return { status: 200, body: { items: [], hasMore: false, links: [] } };
      const id = base === undefined ? undefined : INCIDENT.exec(path)?.[1];
      if (method !== "GET" || base === undefined || id === undefined)
        return violate(`${method} ${path.split("/")[1] ?? ""}`, refuse(404, "Not found"));
      const stray = [...url.searchParams.keys()].filter((key) => key !== "expand");
      if (stray.length > 0) return violate("query parameter", refuse(400, "Invalid parameter"));
      const found = incident(Number(id));
      if (found === undefined) return refuse(404, "Not found");
      const isExpanded = url.searchParams.get("expand") === "threads";
      return { status: 200, body: incidentJson(found, `${url.origin}${base}`, isExpanded) };
    },
  };
}
