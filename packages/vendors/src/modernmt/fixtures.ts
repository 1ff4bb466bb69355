/** No live call has been made: modelled on what ModernMT documents and its client for Node reads, not recorded. */
const failure = (status: number, type: string, message: string): string =>
  JSON.stringify({ status, error: { type, message } });

export const NO_TEXT = failure(400, "ParameterParsingException", "Missing parameter q");
export const BAD_LANGUAGE = failure(400, "UnsupportedLanguageException", "The given language pair is not supported");
export const WRONG_KEY = failure(401, "UnauthorizedException", "Invalid API key");
export const OUT_OF_CREDIT = failure(403, "BillingException", "No credit left");
export const FORBIDDEN = failure(403, "ForbiddenException", "Not allowed");
export const TOO_LARGE = failure(413, "RequestTooLargeException", "Too many characters");
export const TOO_MANY = failure(429, "TooManyRequestsException", "Too many requests");
export const BROKEN = failure(500, "InternalServerErrorException", "Internal error");

export const translated = (texts: readonly string[]): string =>
  JSON.stringify({
    status: 200,
    data: texts.map((translation) => ({
      translation,
      characters: translation.length,
      billedCharacters: translation.length,
      detectedLanguage: null,
    })),
  });
