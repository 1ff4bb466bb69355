/** No live call has been made: modelled on the shapes Microsoft documents (reference of v3 and its table of codes), not recorded. */
export const translated = (texts: readonly string[], to: string): string =>
  JSON.stringify(texts.map((text) => ({ translations: [{ text, to }] })));

/** @param code Six digits, the first three the status. */
export const refused = (code: number, message = "The request isn't valid."): Response =>
  Response.json({ error: { code, message } }, { status: Math.floor(code / 1_000) });
