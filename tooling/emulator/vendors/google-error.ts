import { json, type Answer } from "../emulation.ts";

const STATUS: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  408: "DEADLINE_EXCEEDED",
  413: "INVALID_ARGUMENT",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

/** Google's error: `errors[].reason` is v2's, `status` and `details[].reason` are v3's. */
export function googleError(code: number, message = "Error", reason?: string, detail?: string): Answer {
  return json(code, {
    error: {
      code,
      message,
      status: STATUS[code] ?? "UNKNOWN",
      ...(reason === undefined ? {} : { errors: [{ message, domain: "global", reason }] }),
      ...(detail === undefined
        ? {}
        : {
            details: [
              {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                reason: detail,
                domain: "googleapis.com",
                metadata: { service: "translate.googleapis.com" },
              },
            ],
          }),
    },
  });
}
