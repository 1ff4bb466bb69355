/** No live call has been made: modelled on the shapes of Microsoft's reference and specification for 2026-06-06, not recorded. */
export const translated = (texts: readonly string[], language: string): string =>
  JSON.stringify({
    value: texts.map((text) => ({
      translations: [{ text, language, instructionTokens: 12, sourceTokens: 14, targetTokens: 16 }],
    })),
  });

/** @param code Six digits, the first three the status; text in this version. */
export const refused = (code: string, message = "The request isn't valid."): Response =>
  Response.json({ error: { code, message } }, { status: Number(code.slice(0, 3)) });
