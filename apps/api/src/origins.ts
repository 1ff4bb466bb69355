/** One entry of ALLOWED_ORIGINS: an exact origin, or a scheme and a host with one free label in front. */
export type OriginRule =
  | { readonly kind: "exact"; readonly origin: string }
  | { readonly kind: "one-label"; readonly scheme: "https://"; readonly suffix: string };

const WILDCARD = /^https:\/\/\*(\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})$/;
const LABEL = /^[a-z0-9-]{1,63}$/;

/** @returns undefined when an entry is no origin, or is `*`. */
export function parseOriginRules(list: string): readonly OriginRule[] | undefined {
  const rules = list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(parseOriginRule);
  return rules.includes(undefined) ? undefined : rules.filter((rule) => rule !== undefined);
}

function parseOriginRule(entry: string): OriginRule | undefined {
  const suffix = WILDCARD.exec(entry)?.[1];
  if (suffix !== undefined) return { kind: "one-label", scheme: "https://", suffix };
  return URL.canParse(entry) && new URL(entry).origin === entry && !entry.includes("*") && entry !== "null"
    ? { kind: "exact", origin: entry }
    : undefined;
}

export function isAllowedOrigin(origin: string, rules: readonly OriginRule[]): boolean {
  return rules.some((rule) => {
    if (rule.kind === "exact") return rule.origin === origin;
    if (!origin.startsWith(rule.scheme) || !origin.endsWith(rule.suffix)) return false;
    return LABEL.test(origin.slice(rule.scheme.length, origin.length - rule.suffix.length));
  });
}
