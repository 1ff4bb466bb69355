import { ERRORS, type ErrorCode, type ErrorReply, type NamedLanguage } from "@sottovoce/contract";

/** A failure that was foreseen. Services throw it; app.ts makes the answer. Its text comes from the contract's table alone. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** The path of the offending field, never its value. */
  readonly field: string | undefined;
  /** The language of the text that could not be translated, once it was known. */
  readonly source: NamedLanguage | undefined;
  constructor(code: ErrorCode, { field, source, cause }: AppErrorOptions = {}) {
    super(ERRORS[code].message, { cause });
    this.code = code;
    this.field = field;
    this.source = source;
  }
}

type AppErrorOptions = { readonly field?: string; readonly source?: NamedLanguage; readonly cause?: unknown };

export function errorReply({ code, field, source }: AppError, requestId: string): Response {
  const { status, message } = ERRORS[code];
  const body: ErrorReply = {
    error: {
      code,
      message,
      ...(field === undefined ? {} : { field }),
      ...(source === undefined ? {} : { source }),
      requestId,
    },
  };
  return Response.json(body, { status });
}

/** What may be said of an error nobody foresaw. Its message may hold anything, so only its class is named. */
export const classOf = (error: unknown): string =>
  error instanceof Error ? (error.constructor.name || "Error").slice(0, 60) : typeof error;
