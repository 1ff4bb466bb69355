/**
 * No live call has been made: these are modelled on the shapes Google documents (reference of v3, the standard error
 * model, OAuth for service accounts), not recorded.
 */
export function translated(texts: readonly string[], glossary?: readonly string[]): string {
  const model = "projects/a-project/locations/europe-west1/models/general/nmt";
  const list = (all: readonly string[]) => all.map((translatedText) => ({ translatedText, model }));
  return JSON.stringify({
    translations: list(texts),
    ...(glossary === undefined ? {} : { glossaryTranslations: list(glossary) }),
  });
}

export const token = (accessToken: string, expiresIn = 3_599): string =>
  JSON.stringify({ access_token: accessToken, expires_in: expiresIn, token_type: "Bearer" });

export const TOKEN_REFUSED = '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}';

/** @param reasons As v2 lists them; v3 writes one in `details`. */
export function refused(code: number, status: string, message: string, reasons: readonly string[] = []): string {
  return JSON.stringify({
    error: {
      code,
      message,
      status,
      ...(reasons.length === 0 ? {} : { errors: reasons.map((reason) => ({ message, domain: "global", reason })) }),
    },
  });
}

export function refusedWithDetails(code: number, status: string, message: string, reason: string): string {
  const type = "type.googleapis.com/google.rpc.ErrorInfo";
  return JSON.stringify({
    error: { code, message, status, details: [{ "@type": type, reason, domain: "googleapis.com" }] },
  });
}
