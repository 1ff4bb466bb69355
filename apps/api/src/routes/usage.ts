import { UsageQuery, UsageReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { sumUsage } from "../services/usage/sum.ts";

export const getUsage = jsonRoute({
  method: "GET",
  path: "/v1/usage",
  access: "read",
  summary: "Sums of whole days by day, service, language pair, content, CRM or outcome; kinds of data masked",
  query: UsageQuery,
  reply: UsageReply,
  errors: ["invalid_request"],
  run: (context, { query }) => sumUsage(context, query),
});
