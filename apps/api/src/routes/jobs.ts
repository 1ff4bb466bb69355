import {
  AttemptsQuery,
  AttemptsReply,
  EraseReply,
  EraseRequest,
  JobsCsvQuery,
  JobsQuery,
  JobsReply,
} from "@sottovoce/contract";
import type { CallerContext } from "../context.ts";
import { parseInput } from "../input.ts";
import { jsonRoute, type Route } from "../route.ts";
import { eraseJobs } from "../services/jobs/erase.ts";
import { exportJobs } from "../services/jobs/export.ts";
import { listAttempts } from "../services/jobs/list-attempts.ts";
import { listJobs } from "../services/jobs/list.ts";

export const getJobs = jsonRoute({
  method: "GET",
  path: "/v1/jobs",
  access: "read",
  summary:
    "Metadata of past jobs, the newest minute first, in pages, by time, outcome, service, content, CRM or language",
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

export const getJobsCsv: Route = {
  method: "GET",
  path: "/v1/jobs.csv",
  access: "read",
  documentation: {
    summary: "The same as CSV (RFC 4180), up to 100,000 rows, the newest first",
    query: JobsCsvQuery,
    errors: ["invalid_request"],
    alsoAnswers: {
      "text/csv": {
        description: "One row a job, with the columns of GET /v1/jobs",
        example: "id,createdAt,crm,contentType\r\n01M8899P6033CJVHDV4JRANX2W,1764030000,zendesk,ticket\r\n",
      },
    },
  },
  answer: (request, context) => {
    const query = parseInput(JobsCsvQuery, Object.fromEntries(new URL(request.url).searchParams));
    // app.ts gives a route with a scope a CallerContext.
    return new Response(exportJobs(context as CallerContext, query), {
      headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="jobs.csv"' },
    });
  },
};

export const postErase = jsonRoute({
  method: "POST",
  path: "/v1/jobs:erase",
  access: "admin",
  summary: "Delete what is kept of one ticket or article of the CRM, where rows bear its keyed name",
  body: EraseRequest,
  reply: EraseReply,
  errors: ["invalid_request"],
  run: (context, { body }) => eraseJobs(context, body),
});
