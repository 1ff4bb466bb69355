import type { Settings } from "@sottovoce/contract";
import type { MaskPolicy } from "@sottovoce/core";
import { createCustomPatterns } from "@sottovoce/core/custom";

/** Compiling takes longer than matching; settings are one object as long as their version lives. */
const known = new WeakMap<object, MaskPolicy>();

/** A customer's policy as the pseudonymizer takes it. Throws for patterns that were never checked: then nothing is sent. */
export function policyOf({ privacy }: Pick<Settings, "privacy">): MaskPolicy {
  const kept = known.get(privacy);
  if (kept !== undefined) return kept;
  const { visible, allow, custom } = privacy;
  const policy: MaskPolicy = {
    visible,
    allow,
    ...(custom.length === 0 ? {} : { custom: createCustomPatterns(custom) }),
  };
  known.set(privacy, policy);
  return policy;
}
