import { KeyCreated, KeyDescription, KeyRequest, KeyRevocation, KeysReply } from "@sottovoce/contract";
import { jsonRoute, type Route } from "../route.ts";
import { createKey } from "../services/keys/create.ts";
import { listKeys } from "../services/keys/list.ts";
import { revokeKey } from "../services/keys/revoke.ts";
import { publishKeys } from "../services/receipts/publish-keys.ts";

/** The receipts' public keys. */
export const getSigningKeys: Route = {
  method: "GET",
  path: "/.well-known/jwks.json",
  access: "open",
  answer: async (_request, context) => Response.json(await publishKeys(context)),
};

export const getKeys = jsonRoute({
  method: "GET",
  path: "/v1/keys",
  access: "admin",
  summary: "API keys: what each may do, until when, when it was last used; never the key itself",
  reply: KeysReply,
  run: (context) => listKeys(context),
});

export const postKey = jsonRoute({
  method: "POST",
  path: "/v1/keys",
  access: "admin",
  summary: "Make an API key; it is said once, in this answer",
  body: KeyRequest,
  reply: KeyCreated,
  errors: ["invalid_request", "conflict"],
  run: (context, { body }) => createKey(context, body),
});

export const revokeApiKey = jsonRoute({
  method: "POST",
  path: "/v1/keys:revoke",
  access: "admin",
  summary: "End an API key at once",
  body: KeyRevocation,
  reply: KeyDescription,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => revokeKey(context, body.id),
});
