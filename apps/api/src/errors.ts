import { ERRORS, type ErrorCode, type ErrorReply } from "@sottovoce/contract";

/** A failure that was foreseen. Services throw it; app.ts makes the answer. Its text comes from the contract's table alone. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** The path of the offending field, never its value. */
  readonly field: string | undefined;
  constructor(code: ErrorCode, { field, cause }: { readonly field?: string; readonly cause?: unknown } = {}) {
    super(ERRORS[code].message, { cause });
    this.code = code;
    this.field = field;
  }
}

export function errorReply(error: AppError, requestId: string): Response {
  const { status, message } = ERRORS[error.code];
  const body: ErrorReply = {
    error: { code: error.code, message, ...(error.field === undefined ? {} : { field: error.field }), requestId },
  };
  return Response.json(body, { status });
}

/** What may be said of an error nobody foresaw. Its message may hold anything, so only its class is named. */
export const classOf = (error: unknown): string =>
  error instanceof Error ? (error.constructor.name || "Error").slice(0, 60) : typeof error;
