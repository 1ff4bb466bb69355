import { AppError } from "../../errors.ts";

/** The version in an If-Match header (RFC 9110): one strong entity tag. @throws AppError */
export function versionOf(ifMatch: string | null): number {
  if (ifMatch === null) throw new AppError("precondition_required", { field: "If-Match" });
  const version = /^"(\d{1,7})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new AppError("precondition_failed", { field: "If-Match" });
  return Number(version);
}
