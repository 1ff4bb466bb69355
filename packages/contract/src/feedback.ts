import * as z from "zod/mini";

/** What an agent thought of a translation: numbers, never text. */
export const FeedbackRequest = z.strictObject({
  /** The job's id, as the translation answered it. */
  job: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  /** Edit distance between the translation and what was sent, in shares of the longer: 0 as it came, 1 written anew. */
  postEditDistance: z.number().check(z.minimum(0), z.maximum(1)),
});
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;

export const FeedbackReply = z.object({ noted: z.literal(true) });
export type FeedbackReply = z.infer<typeof FeedbackReply>;
