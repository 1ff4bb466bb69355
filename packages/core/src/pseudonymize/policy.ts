import { isSoft } from "../detect/soft.ts";
import type { Finding } from "../detect/types.ts";
import { ENTITIES, VISIBLE_BY_DEFAULT, type Entity } from "../entity.ts";
import type { Span } from "../span.ts";

/** What a customer's admins decided of masking. It never turns the scan off. */
export type MaskPolicy = {
  /** Kinds that stay visible. Those that say who somebody is stay masked all the same. */
  readonly visible: readonly Entity[];
  /** Names of products and brands, compared without case: a soft finding that is one of them stays visible. */
  readonly allow?: readonly string[];
  /** What only this customer has. A pattern that breaks makes it throw, and then nothing is sent. */
  readonly custom?: (text: string) => readonly Finding[];
};

export const DEFAULT_POLICY: MaskPolicy = { visible: VISIBLE_BY_DEFAULT };

/** What an admin may decide about. All others say who a person is, or open his accounts: no setting shows them. */
export const MAY_BE_VISIBLE: readonly Entity[] = [
  ...VISIBLE_BY_DEFAULT,
  "ACCOUNT_ID",
  "DEVICE_ID",
  "VEHICLE",
  "URL",
  "IP",
  "MAC",
];
export const NEVER_VISIBLE: readonly Entity[] = ENTITIES.filter((entity) => !MAY_BE_VISIBLE.includes(entity));

/** Of what was found, what is masked. */
export function hiddenBy(policy: MaskPolicy, text: string, findings: readonly Finding[]): readonly Finding[] {
  const visible = policy.visible.filter((entity) => MAY_BE_VISIBLE.includes(entity));
  const allowed = new Set((policy.allow ?? []).map((term) => term.toLowerCase()));
  const hidden = findings.filter(
    (finding) =>
      !visible.includes(finding.entity) &&
      !(isSoft(finding.entity) && allowed.has(text.slice(finding.start, finding.end).toLowerCase())),
  );
  const custom = policy.custom?.(text) ?? [];
  // What a recognizer knows keeps its kind; a custom one that reaches beyond it takes the whole.
  const added = custom.filter((one) => !hidden.some((other) => covers(other, one)));
  return [...hidden.filter((one) => !added.some((other) => covers(other, one))), ...added].toSorted(
    (a, b) => a.start - b.start,
  );
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
