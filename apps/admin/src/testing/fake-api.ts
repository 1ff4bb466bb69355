import {
  DEFAULT_SETTINGS,
  DryRunRequest,
  SessionRequest,
  Settings,
  type ErrorCode,
  ERRORS,
  type SettingsReply,
} from "@sottovoce/contract";

const TENANT = "01JD0000000000000000000000";
export const KEY = `sv_${TENANT}_abcdefghij_${"A".repeat(43)}`;

type Answer = { readonly status?: number; readonly body: unknown };

/** The API's manners in memory, for tests: requests are judged by the contract's own schemas. */
export function fakeApi() {
  const calls: { readonly method: string; readonly path: string; readonly authorization: string | null }[] = [];
  const replies = new Map<string, unknown>();
  let settings: Settings = DEFAULT_SETTINGS;
  let version = 3;
  let proposals: SettingsReply["proposals"] = [];
  let isOffline = false;
  let sessionSeconds = 900;
  let tokens = 0;
  let validToken: string | undefined;
  const failures: ErrorCode[] = [];
  let now = 1_700_000_000_000;

  const refuse = (code: ErrorCode): Answer => ({
    status: ERRORS[code].status,
    body: { error: { code, message: ERRORS[code].message, requestId: "r-1" } },
  });
  const weakens = (after: Settings): string[] =>
    after.privacy.visible.some((entity) => !settings.privacy.visible.includes(entity)) ? ["privacy.visible"] : [];

  const put = (body: unknown, ifMatch: string | null): Answer => {
    const wanted = Settings.safeParse(body);
    if (!wanted.success) return refuse("invalid_request");
    if (ifMatch === null) return refuse("precondition_required");
    if (ifMatch !== `"${version}"`) return refuse("precondition_failed");
    const weaker = weakens(wanted.data);
    if (weaker.length > 0) {
      const id = "01JD0000000000000000000001";
      proposals = [
        ...proposals,
        { id, at: now / 1000, by: "f".repeat(32), base: version, weakens: weaker, settings: wanted.data },
      ];
      return { status: 202, body: { version, proposal: id, weakens: weaker } };
    }
    settings = wanted.data;
    version += 1;
    return { body: { version, proposal: null, weakens: [] } };
  };

  const answer = (method: string, url: URL, body: unknown, headers: Headers): Answer => {
    const path = `${method} ${url.pathname}`;
    if (path === "POST /v1/sessions") {
      const request = SessionRequest.safeParse(body);
      if (!request.success || request.data.proof.kind !== "key" || request.data.proof.key !== KEY)
        return refuse("proof_refused");
      validToken = `token-${++tokens}`;
      const expiresAt = now / 1000 + sessionSeconds;
      return { body: { token: validToken, expiresAt, tenant: TENANT, role: "admin", scopes: ["admin", "read"] } };
    }
    if (headers.get("authorization") !== `Bearer ${validToken}`) return refuse("session_expired");
    const failure = failures.shift();
    if (failure !== undefined) return refuse(failure);
    if (path === "GET /v1/settings") return { body: { version, settings, proposals } };
    if (path === "PUT /v1/settings") return put(body, headers.get("if-match"));
    if (path === "POST /v1/settings:dry-run") {
      const request = DryRunRequest.safeParse(body);
      return request.success
        ? { body: { weakens: weakens(request.data.settings), tickets: [] } }
        : refuse("invalid_request");
    }
    return replies.has(path) ? { body: replies.get(path) } : refuse("not_found");
  };

  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isOffline) throw new TypeError("no network");
    const request = new Request(input, {
      method: init?.method ?? "GET",
      headers: init?.headers ?? {},
      ...(init?.body === undefined ? {} : { body: init.body }),
    });
    const text = await request.text();
    const url = new URL(request.url);
    calls.push({ method: request.method, path: url.pathname, authorization: request.headers.get("authorization") });
    const { status = 200, body } = answer(
      request.method,
      url,
      text === "" ? undefined : JSON.parse(text),
      request.headers,
    );
    return Response.json(body, { status });
  };

  return {
    fetch,
    now: () => now,
    calls,
    reply: (path: string, body: unknown) => void replies.set(path, body),
    fail: (code: ErrorCode) => void failures.push(code),
    setOffline: (offline: boolean) => void (isOffline = offline),
    pass: (milliseconds: number) => void (now += milliseconds),
    revoke: () => {
      validToken = undefined;
      sessionSeconds = 900;
    },
    /** Another admin saves. */
    change: (edit: (settings: Settings) => Settings) => {
      settings = edit(settings);
      version += 1;
    },
    current: () => ({ settings, version, proposals }),
  };
}
