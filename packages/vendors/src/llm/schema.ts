/** What a model may answer. Vendors keep schemas longer than texts, so it holds numbers of ours and nothing of a job. */
export type AnswerSchema = ReturnType<typeof answerSchema>;

/** @param count Where the vendor's schema language can say how many there must be. */
export const answerSchema = (count?: number) =>
  ({
    type: "object",
    properties: {
      translations: {
        type: "array",
        items: {
          type: "object",
          properties: { id: { type: "integer" }, text: { type: "string" } },
          required: ["id", "text"],
          additionalProperties: false,
        },
        ...(count === undefined ? {} : { minItems: count, maxItems: count }),
      },
    },
    required: ["translations"],
    additionalProperties: false,
  }) as const;
