import { errors, jwtVerify } from "jose";
import { DEVELOPMENT_TENANT, type Caller } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { API_KEY, hashOfKey } from "../keys/make.ts";
import type { SessionContext } from "./create.ts";
import { isDevelopmentKey } from "./development-key.ts";
import { portsOf, type SessionPorts } from "./ports.ts";
import { SESSION, SessionClaims } from "./session.ts";

const NOBODY = "0".repeat(32);
const BEARER = /^Bearer ([\x21-\x7e]{1,4096})$/i;

/** Who calls. The tenant comes from here and from nowhere else. @throws AppError */
export async function verifyCaller(
  context: SessionContext,
  authorization: string | undefined,
  ports: SessionPorts = portsOf(context),
): Promise<Caller> {
  const credential = BEARER.exec(authorization ?? "")?.[1];
  if (credential === undefined) throw new AppError("unauthorized");
  if (await isDevelopmentKey(context.env, credential)) {
    const scopes = ["translate", "read", "admin"] as const;
    return { tenant: DEVELOPMENT_TENANT, role: "admin", crm: "api", scopes, credential: "development", actor: NOBODY };
  }
  const [, tenant, id] = API_KEY.exec(credential) ?? [];
  return tenant === undefined || id === undefined
    ? callerOfSession(context, credential, ports)
    : callerOfKey({ tenant, id, hash: await hashOfKey(credential), source: context.source }, ports);
}

type KeyShown = { readonly tenant: string; readonly id: string; readonly hash: string; readonly source: string };

async function callerOfKey({ tenant, ...shown }: KeyShown, ports: SessionPorts): Promise<Caller> {
  const key = await ports.verifyKeyFrom(tenant, shown);
  if (key === "locked") throw new AppError("locked_out");
  if (key === undefined) throw new AppError("unauthorized");
  const role = key.scopes.includes("admin") ? "admin" : "agent";
  return { tenant, role, crm: "api", scopes: [...key.scopes], credential: "key", actor: key.line };
}

async function callerOfSession(context: SessionContext, token: string, ports: SessionPorts): Promise<Caller> {
  const { tenant, role, crm, scopes, origins, actor, key } = await readClaims(context, token);
  // A token taken from one page is of no use on another.
  if (origins !== undefined && (context.origin === undefined || !origins.includes(context.origin)))
    throw new AppError("unauthorized");
  // Revoked at once means the sessions that came from it too.
  const known = key === undefined ? undefined : await ports.verifyKey(tenant, key.id, key.hash);
  if (key !== undefined && known === undefined) throw new AppError("unauthorized");
  return { tenant, role, crm, scopes, credential: "session", ...(actor === undefined ? {} : { actor }) };
}

/** Signed with the secret in force or, while it is being changed, with the one before. */
async function readClaims({ env, now }: SessionContext, token: string) {
  const options = {
    algorithms: [SESSION.algorithm],
    typ: SESSION.type,
    issuer: SESSION.issuer,
    audience: SESSION.audience,
    requiredClaims: ["exp", "iat"],
    maxTokenAge: SESSION.seconds,
    currentDate: new Date(now()),
  };
  const { sessionSecret, previousSessionSecret: previous } = env;
  try {
    const { payload } = await jwtVerify(token, sessionSecret, options).catch((error: unknown) => {
      if (previous === undefined || !(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      return jwtVerify(token, previous, options);
    });
    return SessionClaims.parse(payload);
  } catch (cause) {
    throw new AppError(cause instanceof errors.JWTExpired ? "session_expired" : "unauthorized", { cause });
  }
}
