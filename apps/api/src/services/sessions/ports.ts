import type { Access } from "@sottovoce/contract";
import { DEVELOPMENT_TENANT, type Context } from "../../context.ts";
import { sha256Hex } from "../../digest.ts";
import { AppError } from "../../errors.ts";
import type { VerifiedKey } from "../../tenant/api-keys.ts";
import type { Secrets } from "../../tenant/snapshot.ts";
import type { Refusal } from "./proofs/proof-check.ts";

/** What sessions need to know of customers, and nothing more. */
export type SessionPorts = {
  /** Undefined: there is no such customer. */
  readonly accessOf: (tenant: string) => Promise<TenantAccess | undefined>;
  readonly firstSeen: (tenant: string, id: string, seconds: number) => Promise<boolean>;
  readonly verifyKey: (tenant: string, id: string, hash: string) => Promise<VerifiedKey | undefined>;
  /** The same from a place on the network: one that was refused too often is `locked`, whatever it shows now. */
  readonly verifyKeyFrom: (
    tenant: string,
    key: { readonly id: string; readonly hash: string; readonly source: string },
  ) => Promise<VerifiedKey | "locked" | undefined>;
  /** Keyed name, 32 hexadecimal digits. An admin's stays the same over the months: who he is decides who the second one is. */
  readonly actorOf: (tenant: string, role: "agent" | "admin", subject: string) => Promise<string>;
  /** A page that was not seen before is an event. Does not keep the answer waiting. */
  readonly sawOrigin: (tenant: string, origin: string) => void;
  /** For the customer's admins to see. Does not keep the answer waiting. */
  readonly refused: (tenant: string, reason: Refusal) => void;
};

export type TenantAccess = { readonly access: Access; readonly secrets: Secrets };

type Needed = Pick<Context, "tenants" | "defer">;

/** Each is a question to the customer's object; one that does not answer is `tenant_unavailable`. */
export function portsOf({ tenants, defer }: Needed): SessionPorts {
  return {
    accessOf: async (tenant) => {
      const view = await tenants.view(tenant);
      return view === undefined ? undefined : { access: view.settings.access, secrets: view.accessSecrets };
    },
    firstSeen: (tenant, id, seconds) => answered(tenants.object(tenant).firstSeen(id, seconds)),
    verifyKey: (tenant, id, hash) => answered(tenants.object(tenant).verifyKey(id, hash)),
    verifyKeyFrom: async (tenant, shown) => {
      const { isLocked, key } = await answered(tenants.object(tenant).verifyKeyFrom(shown));
      return isLocked ? "locked" : (key as VerifiedKey | undefined);
    },
    actorOf: (tenant, role, subject) =>
      answered(tenants.object(tenant).reference(role === "admin" ? "admin" : "actor", subject)),
    sawOrigin: (tenant, origin) => {
      const told = sha256Hex(origin).then((digest) => tenants.object(tenant).sawOrigin(digest));
      defer(told.catch(() => {}));
    },
    refused: (tenant, reason) => {
      if (tenant === DEVELOPMENT_TENANT) return;
      const kind = reason === "other_tenant" ? "foreign_tenant" : "refused_proof";
      defer(
        tenants
          .object(tenant)
          .note(kind)
          .catch(() => {}),
      );
    },
  };
}

async function answered<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (cause) {
    throw new AppError("tenant_unavailable", { cause });
  }
}
