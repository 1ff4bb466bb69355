import { PrivacyReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { describePrivacy } from "../services/privacy/describe.ts";

export const getPrivacy = jsonRoute({
  method: "GET",
  path: "/v1/privacy",
  access: "caller",
  summary: "What is stored and why, what never is, and which services may see masked text",
  reply: PrivacyReply,
  run: (context) => describePrivacy(context),
});
