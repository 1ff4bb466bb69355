import type { ErrorCode } from "@sottovoce/contract";
import type { HostErrorCode } from "../host.ts";

/** Why a text has no translation: what the API answered, or why it could not be asked. */
export type Problem =
  | ErrorCode
  /** The network did not carry the request. */
  | "offline"
  /** The API's answer does not fit its schema. */
  | "bad_reply"
  /** The CRM did not give a proof of who is asking, or did not carry it to the API. */
  | "no_credential"
  /** Rules or name model are not there, so nothing may be sent. */
  | "scan_not_loaded";

/** What went wrong with the record itself. */
export type RecordProblem = HostErrorCode | "unknown";

/** Problems that every other text would meet as well: the queue stops instead of asking forty times. */
const STOPPING: ReadonlySet<Problem> = new Set<Problem>([
  "offline",
  "no_credential",
  "scan_not_loaded",
  "unauthorized",
  "session_expired",
  "proof_refused",
  "forbidden",
  "vendor_quota",
  "rate_limited",
  "locked_out",
  "budget_spent",
  "tenant_unavailable",
]);

export const stopsTheQueue = (problem: Problem): boolean => STOPPING.has(problem);

/** May the same text succeed when it is asked again, without anything else changing? */
export const isWorthRetrying = (problem: Problem): boolean => !NEVER.has(problem);
const NEVER: ReadonlySet<Problem> = new Set<Problem>(["unsupported_pair", "invalid_request", "too_large", "forbidden"]);
