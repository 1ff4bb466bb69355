import { CanaryReply, CanaryRequest, PrivacyReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { runCanary } from "../services/privacy/canary.ts";
import { describePrivacy } from "../services/privacy/describe.ts";

export const getPrivacy = jsonRoute({
  method: "GET",
  path: "/v1/privacy",
  access: "read",
  summary: "What is stored and why, what never is, and which services may see masked text",
  reply: PrivacyReply,
  run: (context) => describePrivacy(context),
});

export const postCanary = jsonRoute({
  method: "POST",
  path: "/v1/privacy:canary",
  access: "admin",
  summary: "Send a ticket of our own with random markers the real way, and see everything that exists for it",
  body: CanaryRequest,
  reply: CanaryReply,
  errors: ["invalid_request"],
  run: (context, { body }) => runCanary(context, body),
});
