import type { SessionReply, SessionRequest } from "@sottovoce/contract";
import { SignJWT } from "jose";
import { DEVELOPMENT_TENANT, type Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { isDevelopmentKey } from "./development-key.ts";
import { SESSION } from "./session.ts";

/** A CRM's proof becomes a session, bound to tenant, role, CRM and the page it was asked from. @throws AppError */
export async function createSession(context: Context, { crm, proof }: SessionRequest): Promise<SessionReply> {
  const caller = await callerByProof(context, proof);
  const issuedAt = Math.floor(context.now() / 1000);
  const expiresAt = issuedAt + SESSION.seconds;
  const token = await new SignJWT({
    tenant: caller.tenant,
    role: caller.role,
    crm,
    ...(context.origin === undefined ? {} : { origin: context.origin }),
  })
    .setProtectedHeader({ alg: SESSION.algorithm, typ: "JWT" })
    .setIssuer(SESSION.issuer)
    .setAudience(SESSION.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(context.env.sessionSecret);
  return { token, expiresAt, ...caller, scopes: ["translate", "read"] };
}

async function callerByProof(
  context: Context,
  proof: SessionRequest["proof"],
): Promise<Pick<SessionReply, "tenant" | "role">> {
  switch (proof.kind) {
    case "development":
      if (!(await isDevelopmentKey(context.env, proof.key))) throw new AppError("proof_refused");
      return { tenant: DEVELOPMENT_TENANT, role: "agent" };
    default:
      throw new AppError("proof_refused");
  }
}
