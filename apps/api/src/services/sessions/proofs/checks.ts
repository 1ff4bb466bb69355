import { cloudflareAccess } from "./cloudflare-access.ts";
import { development } from "./development.ts";
import { key } from "./key.ts";
import { oidc } from "./oidc.ts";
import { oracleJwt } from "./oracle-jwt.ts";
import { oracleSession } from "./oracle-session.ts";
import type { ProofCheck, ProofKind } from "./proof-check.ts";
import { salesforceCanvas } from "./salesforce-canvas.ts";
import { zendeskJwt } from "./zendesk-jwt.ts";
import { zendeskSignedUrl } from "./zendesk-signed-url.ts";

type Checks = { readonly [K in ProofKind]: ProofCheck<K> };

/** All of them; a kind of the contract that is missing here does not compile. */
export const CHECKS: Checks = {
  development,
  "zendesk-jwt": zendeskJwt,
  "zendesk-signed-url": zendeskSignedUrl,
  "oracle-session": oracleSession,
  "oracle-jwt": oracleJwt,
  "salesforce-canvas": salesforceCanvas,
  key,
  oidc,
  "cloudflare-access": cloudflareAccess,
};
