import type {
  NamedLanguage,
  SessionReply,
  SessionRequest,
  TranslationReply,
  TranslationRequest,
} from "@sottovoce/contract";
import type { Credential, CrmHost } from "../host.ts";
import type { Problem } from "./problem.ts";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: Problem; readonly source?: NamedLanguage } };

/** The two calls the sidebar makes. Failures are values. Rejects only when the signal aborts. */
export type Api = {
  readonly startSession: (request: SessionRequest, options: StartOptions) => Promise<Answer<SessionReply>>;
  readonly translate: (
    request: TranslationRequest,
    options: { readonly token: string; readonly signal: AbortSignal },
  ) => Promise<Answer<TranslationReply>>;
};

type StartOptions = {
  readonly signal: AbortSignal;
  /** The CRM's own way there, where it has to carry the request. */
  readonly fetch?: Credential["fetch"];
};

/** Translates with a session that is started when it is first needed and renewed before it ends. */
export type Translate = (request: TranslationRequest, signal: AbortSignal) => Promise<Answer<TranslationReply>>;

/** Seconds before its end in which a session is no longer used: a slow translation must not outlive it. */
const MARGIN_S = 60;
/** Seconds that a session lasts at most, by the contract. */
const LONGEST_S = 15 * 60;

export type SessionDeps = {
  readonly host: Pick<CrmHost, "name" | "credential">;
  readonly api: Api;
  /** Unix milliseconds. */
  readonly now: () => number;
};

export function withSession({ host, api, now }: SessionDeps): Translate {
  let session:
    | { readonly token: string; /** Unix seconds, by this tab's clock. */ readonly goodUntil: number }
    | undefined;
  let starting: Promise<Answer<SessionReply>> | undefined;

  // Shared by all texts in flight, so it must not die with one of them: it has a signal of its own.
  const start = async (): Promise<Answer<SessionReply>> => {
    const credential = await host.credential().catch(() => undefined);
    if (credential === undefined) return { ok: false, error: { code: "no_credential" } };
    const { fetch, ...shown } = credential;
    const { signal } = new AbortController();
    const answer = await api.startSession(
      { crm: host.name, ...shown },
      { signal, ...(fetch === undefined ? {} : { fetch }) },
    );
    if (answer.ok) session = { token: answer.value.token, goodUntil: goodUntil(answer.value, now() / 1000) };
    return answer;
  };

  const token = async (): Promise<Answer<string>> => {
    if (session !== undefined && session.goodUntil > now() / 1000) return { ok: true, value: session.token };
    starting ??= start().finally(() => {
      starting = undefined;
    });
    const answer = await starting;
    return answer.ok ? { ok: true, value: answer.value.token } : answer;
  };

  const attempt = async (request: TranslationRequest, signal: AbortSignal): Promise<Answer<TranslationReply>> => {
    const held = await token();
    if (!held.ok) return held;
    signal.throwIfAborted();
    const answer = await api.translate(request, { token: held.value, signal });
    const refused = !answer.ok && (answer.error.code === "session_expired" || answer.error.code === "unauthorized");
    if (refused && session?.token === held.value) session = undefined;
    return answer;
  };

  return async (request, signal) => {
    const first = await attempt(request, signal);
    const again = !first.ok && (first.error.code === "session_expired" || first.error.code === "unauthorized");
    return again ? attempt(request, signal) : first;
  };
}

/** A tab's clock may be wrong: an end that cannot be true by it is not believed, and the API says when the session is over. */
function goodUntil({ expiresAt }: SessionReply, now: number): number {
  const left = expiresAt - now;
  return now + (left > MARGIN_S && left <= LONGEST_S ? left : LONGEST_S) - MARGIN_S;
}
