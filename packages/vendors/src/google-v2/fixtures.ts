/** No live call has been made: modelled on the shape Google documents, not recorded. Errors: google/fixtures.ts. */
export const translated = (texts: readonly string[]): string =>
  JSON.stringify({ data: { translations: texts.map((translatedText) => ({ translatedText, model: "nmt" })) } });
