import {
  AdminKeyReply,
  TenantCreated,
  TenantDeleted,
  TenantNamed,
  TenantRequest,
  TenantRewrapped,
} from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { createTenant } from "../services/tenants/create.ts";
import { deleteTenant } from "../services/tenants/delete.ts";
import { issueAdminKey } from "../services/tenants/issue-admin-key.ts";
import { rotateKeys } from "../services/tenants/rotate-keys.ts";

export const postTenant = jsonRoute({
  method: "POST",
  path: "/v1/tenants",
  access: "operator",
  summary: "Make a customer; the answer holds the first admin's key, once",
  body: TenantRequest,
  reply: TenantCreated,
  errors: ["invalid_request"],
  run: (context, { body }) => createTenant(context, body),
});

export const postAdminKey = jsonRoute({
  method: "POST",
  path: "/v1/tenants:admin-key",
  access: "operator",
  summary: "Another admin's key for a customer: a person of his own, who may approve what the first proposed",
  body: TenantNamed,
  reply: AdminKeyReply,
  errors: ["invalid_request", "not_found", "conflict"],
  run: (context, { body }) => issueAdminKey(context, body.tenant),
});

export const deleteTenantRoute = jsonRoute({
  method: "POST",
  path: "/v1/tenants:delete",
  access: "operator",
  summary: "Forget a customer: keys are dropped first, so that nothing sealed can be opened again",
  body: TenantNamed,
  reply: TenantDeleted,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => deleteTenant(context, body.tenant),
});

export const rotateTenantKeys = jsonRoute({
  method: "POST",
  path: "/v1/tenants:rotate",
  access: "operator",
  summary: "A new key for a customer's secrets, under the newest root key",
  body: TenantNamed,
  reply: TenantRewrapped,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => rotateKeys(context, body.tenant),
});
