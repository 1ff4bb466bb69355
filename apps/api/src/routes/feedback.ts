import { FeedbackReply, FeedbackRequest } from "@sottovoce/contract";
import { jsonRoute } from "../route.ts";
import { noteFeedback } from "../services/feedback/note.ts";

export const postFeedback = jsonRoute({
  method: "POST",
  path: "/v1/feedback",
  access: "translate",
  summary: "How much of a translation had to be rewritten, as a number; it decides which service is asked first",
  body: FeedbackRequest,
  reply: FeedbackReply,
  errors: ["invalid_request", "not_found"],
  run: (context, { body }) => noteFeedback(context, body),
});
