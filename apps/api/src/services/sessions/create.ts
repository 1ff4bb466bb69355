import type { Proof, Scope, SessionReply, SessionRequest } from "@sottovoce/contract";
import { SignJWT } from "jose";
import { DEVELOPMENT_TENANT, type Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { isDevelopmentKey } from "./development-key.ts";
import { portsOf, type SessionPorts, type TenantAccess } from "./ports.ts";
import { CHECKS } from "./proofs/checks.ts";
import type { Grounds, ProofCheck, ProofKind, Proven } from "./proofs/proof-check.ts";
import { SESSION } from "./session.ts";

export type SessionContext = Pick<Context, "env" | "now" | "origin" | "source" | "guardedFetch" | "tenants" | "defer">;

/** What stands around the request's body. */
export type Asked = {
  /** Zendesk's proxy and Cloudflare's edge put their tokens there. */
  readonly headers?: Headers;
  /** This API's origin, as it was addressed. */
  readonly api?: string;
};

/**
 * A proof becomes a session, bound to tenant, role, CRM and the page it was asked from. Whatever was wrong with the
 * proof, the caller hears `proof_refused`; the customer's admins see that it happened. @throws AppError
 */
export async function createSession(
  context: SessionContext,
  request: SessionRequest,
  asked: Asked = {},
  ports: SessionPorts = portsOf(context),
): Promise<SessionReply> {
  const { crm, proof } = request;
  const check: ProofCheck<ProofKind> = checkOf(proof);
  if (!check.crms.includes(crm)) throw new AppError("invalid_request", { field: "crm" });
  const tenant = request.tenant ?? (proof.kind === "development" ? DEVELOPMENT_TENANT : undefined);
  if (tenant === undefined) throw new AppError("invalid_request", { field: "tenant" });
  const known = await ports.accessOf(tenant);
  // A stranger is not told which customers there are.
  if (known === undefined) throw new AppError("proof_refused");
  const outcome = await check.check(proof, groundsOf(context, { tenant, known, asked, ports }));
  if (!outcome.ok) {
    ports.refused(tenant, outcome.reason);
    throw new AppError("proof_refused");
  }
  const actor = await actorOf(ports, tenant, { kind: proof.kind, outcome });
  if (context.origin !== undefined) ports.sawOrigin(tenant, context.origin);
  return issue(context, { tenant, crm, outcome, actor });
}

/** The check of the proof's own kind: CHECKS is typed so that it cannot be another's. */
const checkOf = ({ kind }: Proof) => CHECKS[kind] as ProofCheck<ProofKind>;

type Known = {
  readonly tenant: string;
  readonly known: TenantAccess;
  readonly asked: Asked;
  readonly ports: SessionPorts;
};

function groundsOf(context: SessionContext, { tenant, known, asked, ports }: Known): Grounds {
  return {
    tenant,
    ...known,
    headers: asked.headers ?? new Headers(),
    api: asked.api,
    origin: context.origin,
    dependencies: {
      fetch: context.guardedFetch,
      now: context.now,
      firstSeen: (id, seconds) => ports.firstSeen(tenant, id, seconds),
      verifyKey: (id, hash) => ports.verifyKey(tenant, id, hash),
      isDevelopmentKey: (key) => isDevelopmentKey(context.env, key),
    },
  };
}

type Outcome = { readonly kind: ProofKind; readonly outcome: Proven };

/** Named after the kind too, so that no CRM's id can be made to look like an admin's. */
const actorOf = async (ports: SessionPorts, tenant: string, { kind, outcome }: Outcome): Promise<string | undefined> =>
  outcome.subject === undefined ? outcome.actor : ports.actorOf(tenant, outcome.role, `${kind} ${outcome.subject}`);

const OF_ROLE = {
  agent: ["translate", "read"],
  admin: ["translate", "read", "admin"],
} as const satisfies Record<Proven["role"], readonly Scope[]>;

type Issue = {
  readonly tenant: string;
  readonly crm: SessionRequest["crm"];
  readonly outcome: Proven;
  readonly actor: string | undefined;
};

async function issue(
  { env, now, origin }: SessionContext,
  { tenant, crm, outcome, actor }: Issue,
): Promise<SessionReply> {
  const { role, scopes = OF_ROLE[role], key, pages } = outcome;
  const issuedAt = Math.floor(now() / 1000);
  const expiresAt = issuedAt + SESSION.seconds;
  // The page that asks binds it closer than what an admin listed.
  const origins = origin === undefined ? pages : [origin];
  const claims = {
    tenant,
    role,
    scopes,
    crm,
    ...(origins === undefined ? {} : { origins }),
    ...(actor === undefined ? {} : { actor }),
    ...(key === undefined ? {} : { key }),
  };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: SESSION.algorithm, typ: SESSION.type })
    .setIssuer(SESSION.issuer)
    .setAudience(SESSION.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(env.sessionSecret);
  return { token, expiresAt, tenant, role, scopes: [...scopes] };
}
