import type { TFunction } from "i18next";

/** A place in the settings, in words: `/privacy/visible` and `privacy.visible` alike. What is inside it is said as it is written. */
export function pathName(path: string, t: TFunction): string {
  const steps = path.split(/[/.]/).filter((step) => step !== "");
  for (let length = Math.min(steps.length, 3); length > 0; length--) {
    const known = steps.slice(0, length).join(".");
    if (!NAMED.has(known)) continue;
    const rest = steps.slice(length).join(" · ");
    return rest === "" ? t(`path.${known}`) : `${t(`path.${known}`)}: ${rest}`;
  }
  return steps.join(" · ");
}

const NAMED: ReadonlySet<string> = new Set([
  "vendors",
  "vendors.settings.retentionConfirmed",
  "routing.policy",
  "routing.pairs",
  "routing.regions",
  "routing.prices",
  "routing.dailyCharacters",
  "routing.hedge",
  "routing.terms",
  "privacy.visible",
  "privacy.allow",
  "privacy.custom",
  "budgets.tenantDaily",
  "budgets.agentDaily",
  "kept.days",
  "kept.refs",
  "origins",
  "access",
  "access.identity",
]);
