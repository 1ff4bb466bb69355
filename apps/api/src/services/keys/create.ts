import type { KeyCreated, KeyRequest } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";
import { makeKey } from "./make.ts";

/** @throws AppError `conflict` when there are too many keys */
export async function createKey(
  { tenants, caller, now }: CallerContext,
  { name, scopes, days, decoy }: KeyRequest,
): Promise<KeyCreated> {
  const by = actorOf(caller);
  const { secret, description, record } = await makeKey({
    tenant: caller.tenant,
    name,
    scopes: [...new Set(scopes)],
    days,
    decoy,
    by,
    // One admin with two keys is one admin.
    line: by,
    now: Math.floor(now() / 1_000),
  });
  if (!(await tenants.object(caller.tenant).addKey(record, by))) throw new AppError("conflict");
  return { ...description, secret };
}
