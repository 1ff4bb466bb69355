import { SessionReply, SessionRequest } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { createSession } from "../services/sessions/create.ts";

export const postSession = jsonRoute({
  method: "POST",
  path: "/v1/sessions",
  access: "open",
  summary: "Exchange a CRM's proof of who is calling for a session of at most 15 minutes, bound to the page that asked",
  body: SessionRequest,
  reply: SessionReply,
  errors: ["invalid_request", "proof_refused", "locked_out", "tenant_unavailable"],
  run: (context, { body, headers, url }) => createSession(context, body, { headers, api: url.origin }),
});
