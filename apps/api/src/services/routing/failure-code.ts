import type { ErrorCode } from "@sottovoce/contract";
import type { Attempt } from "./attempt.ts";

/** What the caller is told when every attempt failed: the reason that explains most, from attempts that say each their own. */
export function failureCode(attempts: readonly Pick<Attempt, "outcome">[], timeLeft: number): ErrorCode {
  const outcomes = attempts.map(({ outcome }) => outcome);
  const every = (...kinds: Attempt["outcome"][]) =>
    outcomes.length > 0 && outcomes.every((outcome) => kinds.includes(outcome));
  if (outcomes.includes("pseudonyms") || outcomes.includes("unconfirmed")) return "pseudonyms_lost";
  if (timeLeft <= 0 || every("timeout")) return "vendor_timeout";
  if (every("quota")) return "vendor_quota";
  if (every("unsupported-pair")) return "unsupported_pair";
  if (every("too-large", "unsupported-pair")) return "too_large";
  return "vendor_unavailable";
}
