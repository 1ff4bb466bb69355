import * as z from "zod/mini";
import { refuse, type Grounds, type ProofCheck } from "./proof-check.ts";
import { sha256Hex } from "../../../digest.ts";
import { SKEW } from "./read-token.ts";
import { secretsOf } from "./secrets-of.ts";

/** Seconds; the page can ask Salesforce for a fresh request at any time. */
const MAX_AGE = 300;
/** Bytes. Salesforce makes the secret: older ones have 19 digits, newer ones 64. */
const SECRET_BYTES = 16;

/** As little of it as is needed: it also holds a token of the user's and who the user is. */
const Envelope = z.object({
  algorithm: z.literal("HMACSHA256"),
  issuedAt: z.number(),
  userId: z.string().check(z.minLength(1), z.maxLength(40)),
  client: z.object({ instanceUrl: z.string(), clientId: z.optional(z.string()) }),
  context: z.optional(z.object({ organization: z.optional(z.object({ organizationId: z.optional(z.string()) })) })),
});
type Envelope = z.infer<typeof Envelope>;

/**
 * base64(HMAC-SHA-256 over the envelope's base64) "." base64(envelope). Salesforce's word for which user it is, in an
 * organisation that the customer's admin listed.
 */
export const salesforceCanvas: ProofCheck<"salesforce-canvas"> = {
  kind: "salesforce-canvas",
  crms: ["salesforce"],
  check: async ({ signedRequest }, grounds) => {
    const keys = secretsOf(grounds, "access:salesforce", SECRET_BYTES);
    if (grounds.access.salesforce === undefined || keys.length === 0) return refuse("not_configured");
    const dot = signedRequest.indexOf(".");
    const [signature, signed] = [bytesOf(signedRequest.slice(0, dot)), signedRequest.slice(dot + 1)];
    if (dot < 0 || signature === undefined) return refuse("malformed");
    if (!(await isSigned(keys, signature, signed))) return refuse("bad_signature");

    // Only now: nobody else's JSON is even parsed.
    const envelope = readEnvelope(signed);
    if (envelope === undefined) return refuse("bad_claims");
    const { now, firstSeen } = grounds.dependencies;
    const age = now() / 1000 - secondsOf(envelope.issuedAt);
    if (age > MAX_AGE + SKEW) return refuse("expired");
    if (age < -SKEW) return refuse("not_yet");
    if (!isOfCustomer(envelope, grounds.access.salesforce)) return refuse("wrong_client");
    const secondsLeft = Math.ceil(MAX_AGE + SKEW - age) + 1;
    if (!(await firstSeen(await sha256Hex(signed), secondsLeft))) return refuse("replayed");
    return { ok: true, role: "agent", subject: envelope.userId };
  },
};

async function isSigned(
  secrets: readonly Uint8Array<ArrayBuffer>[],
  signature: Uint8Array<ArrayBuffer>,
  signed: string,
): Promise<boolean> {
  const data = new TextEncoder().encode(signed);
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    // In constant time, by the platform.
    if (await crypto.subtle.verify("HMAC", key, signature, data)) return true;
  }
  return false;
}

function isOfCustomer({ client, context }: Envelope, settings: NonNullable<Grounds["access"]["salesforce"]>): boolean {
  const { instances, consumerKey, organizations } = settings;
  if (!URL.canParse(client.instanceUrl) || !instances.includes(new URL(client.instanceUrl).origin)) return false;
  if (consumerKey !== undefined && client.clientId !== consumerKey) return false;
  const organization = context?.organization?.organizationId;
  // 15 characters and 18 name the same: the last three are a checksum.
  return (
    organizations === undefined ||
    (organization !== undefined && organizations.some((one) => one.slice(0, 15) === organization.slice(0, 15)))
  );
}

/** Documents show seconds, and milliseconds are met: no time is both. */
const secondsOf = (issuedAt: number): number => (issuedAt > 100_000_000_000 ? issuedAt / 1000 : issuedAt);

function readEnvelope(signed: string): Envelope | undefined {
  const bytes = bytesOf(signed);
  if (bytes === undefined) return undefined;
  try {
    return Envelope.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes)))
      .data;
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
