import { ERRORS, type ErrorCode, type ErrorReply, type NamedLanguage } from "@sottovoce/contract";

/** A failure that was foreseen. Services throw it; app.ts makes the answer. Its text comes from the contract's table alone. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** The path of the offending field, never its value. */
  readonly field: string | undefined;
  /** The language of the text that could not be translated, once it was known. */
  readonly source: NamedLanguage | undefined;
  /** The job that an earlier request with the same idempotency key was. */
  readonly job: string | undefined;
  constructor(code: ErrorCode, { field, source, job, cause }: AppErrorOptions = {}) {
    super(ERRORS[code].message, { cause });
    this.code = code;
    this.field = field;
    this.source = source;
    this.job = job;
  }
}

type AppErrorOptions = {
  readonly field?: string;
  readonly source?: NamedLanguage;
  readonly job?: string;
  readonly cause?: unknown;
};

/** What a caller is told: code, its message, and where to look. */
export function errorBody({ code, field, source, job }: AppError, requestId: string): ErrorReply {
  return {
    error: {
      code,
      message: ERRORS[code].message,
      ...(field === undefined ? {} : { field }),
      ...(source === undefined ? {} : { source }),
      ...(job === undefined ? {} : { job }),
      requestId,
    },
  };
}

export const errorReply = (error: AppError, requestId: string): Response =>
  Response.json(errorBody(error, requestId), { status: ERRORS[error.code].status });

/** What may be said of an error nobody foresaw. Its message may hold anything, so only its class is named. */
export const classOf = (error: unknown): string =>
  error instanceof Error ? (error.constructor.name || "Error").slice(0, 60) : typeof error;
