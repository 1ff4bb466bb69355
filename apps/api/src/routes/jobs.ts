import { JobsQuery, JobsReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { listJobs } from "../services/jobs/list.ts";

export const getJobs = jsonRoute({
  method: "GET",
  path: "/v1/jobs",
  access: "caller",
  summary: "Metadata of past jobs, the newest minute first, in pages",
  query: JobsQuery,
  reply: JobsReply,
  errors: ["invalid_request"],
  run: (context, { query }) => listJobs(context, query),
});
