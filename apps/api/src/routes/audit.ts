import { AuditQuery, AuditReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { listAudit } from "../services/audit/list.ts";

export const getAudit = jsonRoute({
  method: "GET",
  path: "/v1/audit",
  access: "admin",
  summary: "What admins and the operator did, the newest first, each act chained to the one before by its hash",
  query: AuditQuery,
  reply: AuditReply,
  errors: ["invalid_request"],
  run: (context, { query }) => listAudit(context, query),
});
