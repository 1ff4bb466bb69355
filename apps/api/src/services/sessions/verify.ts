import { errors, jwtVerify } from "jose";
import { DEVELOPMENT_TENANT, type Caller, type Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { API_KEY, hashOfKey } from "../keys/make.ts";
import { isDevelopmentKey } from "./development-key.ts";
import { SESSION, SessionClaims } from "./session.ts";

const NOBODY = "0".repeat(32);
const BEARER = /^Bearer ([\x21-\x7e]{1,4096})$/i;

/** Who calls. The tenant comes from here and from nowhere else. @throws AppError */
export async function verifyCaller(context: Context, authorization: string | undefined): Promise<Caller> {
  const credential = BEARER.exec(authorization ?? "")?.[1];
  if (credential === undefined) throw new AppError("unauthorized");
  if (await isDevelopmentKey(context.env, credential)) {
    const scopes = ["translate", "read", "admin"] as const;
    return { tenant: DEVELOPMENT_TENANT, role: "admin", crm: "api", scopes, credential: "development", actor: NOBODY };
  }
  const [, tenant, id] = API_KEY.exec(credential) ?? [];
  if (tenant !== undefined && id !== undefined) {
    const key = await context.tenants.object(tenant).verifyKey(id, await hashOfKey(credential));
    if (key === undefined) throw new AppError("unauthorized");
    const role = key.scopes.includes("admin") ? "admin" : "agent";
    return { tenant, role, crm: "api", scopes: [...key.scopes], credential: "key", actor: key.line };
  }

  const claims = await readClaims(context, credential);
  // A token taken from one page is of no use on another.
  if (claims.origin !== undefined && claims.origin !== context.origin) throw new AppError("unauthorized");
  const scopes = claims.role === "admin" ? (["translate", "read", "admin"] as const) : (["translate", "read"] as const);
  return { tenant: claims.tenant, role: claims.role, crm: claims.crm, scopes, credential: "session" };
}

async function readClaims({ env, now }: Context, token: string) {
  try {
    const { payload } = await jwtVerify(token, env.sessionSecret, {
      algorithms: [SESSION.algorithm],
      issuer: SESSION.issuer,
      audience: SESSION.audience,
      requiredClaims: ["exp", "iat"],
      maxTokenAge: SESSION.seconds,
      currentDate: new Date(now()),
    });
    return SessionClaims.parse(payload);
  } catch (cause) {
    throw new AppError(cause instanceof errors.JWTExpired ? "session_expired" : "unauthorized", { cause });
  }
}
