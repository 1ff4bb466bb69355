import { AttemptsQuery, AttemptsReply, JobsQuery, JobsReply } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { listAttempts } from "../services/jobs/list-attempts.ts";
import { listJobs } from "../services/jobs/list.ts";

export const getJobs = jsonRoute({
  method: "GET",
  path: "/v1/jobs",
  access: "read",
  summary: "Metadata of past jobs, the newest minute first, in pages",
  query: JobsQuery,
  reply: JobsReply,
  errors: ["invalid_request"],
  run: (context, { query }) => listJobs(context, query),
});

export const getAttempts = jsonRoute({
  method: "GET",
  path: "/v1/attempts",
  access: "read",
  summary: "Every try of a translation service that one job took, in order",
  query: AttemptsQuery,
  reply: AttemptsReply,
  errors: ["invalid_request"],
  run: (context, { query }) => listAttempts(context, query),
});
