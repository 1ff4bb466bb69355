import type { CredentialRequest, CredentialsReply } from "@sottovoce/contract";
import type { CallerContext } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { actorOf } from "../admins/actor.ts";
import { listCredentials } from "./list.ts";

/** Field names are checked against what the service asks for: a typing error would otherwise look like a bad key. @throws AppError */
export async function setCredential(
  context: CallerContext,
  { purpose, secrets }: CredentialRequest,
): Promise<CredentialsReply> {
  const expected = fieldsOf(context, purpose);
  if (expected === undefined) throw new AppError("invalid_request", { field: "purpose" });
  if (Object.keys(secrets).some((field) => !expected.includes(field)))
    throw new AppError("invalid_request", { field: "secrets.(unknown field)" });
  // What a proof is signed with must not be guessable: a shorter one would be ignored without a word.
  const least = LEAST_BYTES[purpose] ?? 1;
  const short = Object.entries(secrets).find(([, secret]) => new TextEncoder().encode(secret).length < least)?.[0];
  if (short !== undefined) throw new AppError("invalid_request", { field: `secrets.${short}` });
  const { tenants, caller } = context;
  const isSet = await tenants.object(caller.tenant).setCredential({ purpose, secrets, by: actorOf(caller) });
  if (!isSet) throw new AppError("conflict");
  return listCredentials(context);
}

/** What each CRM's proof is checked with, where that is a secret. Two at a time, so that one can be changed while both count. */
const ACCESS_FIELDS: Readonly<Record<string, readonly string[]>> = {
  "access:zendesk": ["secret", "previous"],
  "access:salesforce": ["secret", "previous"],
  "access:oracle": ["secret", "previous"],
};

/** As the checks of services/sessions/proofs ask for. */
const LEAST_BYTES: Readonly<Record<string, number>> = {
  "access:zendesk": 32,
  "access:oracle": 32,
  "access:salesforce": 16,
};

const fieldsOf = ({ findVendor }: CallerContext, purpose: string): readonly string[] | undefined =>
  purpose.startsWith("vendor:") ? findVendor(purpose.slice("vendor:".length))?.secrets : ACCESS_FIELDS[purpose];
