/** Answers of APy 0.11.7 (Debian 12), recorded. */
export const NOT_INSTALLED =
  '{"status": "error", "code": 400, "message": "Bad Request", "explanation": "That pair is not installed"}';
export const INVALID_PAIR =
  '{"status": "error", "code": 400, "message": "Bad Request", "explanation": "That pair is invalid, use e.g. eng|spa"}';
export const MISSING_ARGUMENT =
  '{"status": "error", "code": 400, "message": "Bad Request", "explanation": "Missing argument q"}';
export const PIPE_BROKE =
  '{"status": "error", "code": 503, "message": "Service Unavailable", "explanation": "internal error"}';
export const CRASHED =
  '{"status": "error", "code": 500, "message": "Internal Server Error", "explanation": "Internal Server Error"}';

/** As APy writes it: spaces after colons, and a backslash before every closing tag's slash. */
export function translated(text: string): string {
  const json = JSON.stringify(text).replaceAll("</", String.raw`<\/`);
  return `{"responseData": {"translatedText": ${json}}, "responseDetails": null, "responseStatus": 200}`;
}
