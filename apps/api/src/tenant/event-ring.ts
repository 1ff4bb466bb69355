/** What an admin should look at (R25, S58). Closed words: no id, no text, no address. */
export const ANOMALIES = [
  "burst",
  "new_origin",
  "refused_proof",
  "lockout",
  "decoy_used",
  "foreign_tenant",
  "quota",
  "blocked_leak",
  "vendor_alarm",
  "row_refused",
  "canary_failed",
  "settings_weakened",
] as const;
export type AnomalyKind = (typeof ANOMALIES)[number];

/** Unix seconds, truncated to the minute; how often in that minute. The oldest first. */
export type EventRing = readonly { readonly at: number; readonly kind: AnomalyKind; readonly count: number }[];

const MOST = 500;

/** @param now Milliseconds since 1970 */
export function ringWith(ring: EventRing, kind: AnomalyKind, now: number): EventRing {
  const at = Math.floor(now / 60_000) * 60;
  const same = ring.findLastIndex((event) => event.at === at && event.kind === kind);
  const event = ring[same];
  if (event === undefined) return [...ring, { at, kind, count: 1 }].slice(-MOST);
  return ring.with(same, { ...event, count: event.count + 1 });
}
