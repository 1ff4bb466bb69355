/** No live call has been made: modelled on the shapes AWS documents (API reference, its own client's types), not recorded. */
export const translated = (text: string, source: string, target: string): string =>
  JSON.stringify({
    TranslatedText: text,
    SourceLanguageCode: source,
    TargetLanguageCode: target,
    AppliedTerminologies: [],
  });

/** AWS writes the type with or without its namespace, and the message under either spelling. */
export const refused = (status: number, type: string, message = "The request was refused."): Response =>
  Response.json({ __type: type, Message: message }, { status });
