import { CredentialDeletion, CredentialRequest, CredentialsReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { listCredentials } from "../services/credentials/list.ts";
import { removeCredential } from "../services/credentials/remove.ts";
import { setCredential } from "../services/credentials/set.ts";

export const getCredentials = jsonRoute({
  method: "GET",
  path: "/v1/credentials",
  access: "admin",
  summary: "Which secrets are set and since when; never a secret",
  reply: CredentialsReply,
  run: (context) => listCredentials(context),
});

export const postCredential = jsonRoute({
  method: "POST",
  path: "/v1/credentials",
  access: "admin",
  summary: "Set a service's or a CRM's secrets; they are sealed and cannot be read back",
  body: CredentialRequest,
  reply: CredentialsReply,
  errors: ["invalid_request", "conflict"],
  run: (context, { body }) => setCredential(context, body),
});

export const deleteCredential = jsonRoute({
  method: "POST",
  path: "/v1/credentials:delete",
  access: "admin",
  summary: "Drop a service's or a CRM's secrets",
  body: CredentialDeletion,
  reply: CredentialsReply,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => removeCredential(context, body.purpose),
});
