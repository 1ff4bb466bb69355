import { errors, jwtVerify } from "jose";
import { DEVELOPMENT_TENANT, type Caller, type Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { isDevelopmentKey } from "./development-key.ts";
import { SESSION, SessionClaims } from "./session.ts";

const BEARER = /^Bearer ([\x21-\x7e]{1,4096})$/i;

/** Who calls. The tenant comes from here and from nowhere else. @throws AppError */
export async function verifyCaller(context: Context, authorization: string | undefined): Promise<Caller> {
  const credential = BEARER.exec(authorization ?? "")?.[1];
  if (credential === undefined) throw new AppError("unauthorized");
  if (await isDevelopmentKey(context.env, credential)) return { tenant: DEVELOPMENT_TENANT, role: "admin", crm: "api" };

  const claims = await readClaims(context, credential);
  // A token taken from one page is of no use on another.
  if (claims.origin !== undefined && claims.origin !== context.origin) throw new AppError("unauthorized");
  return { tenant: claims.tenant, role: claims.role, crm: claims.crm };
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
