import type { RoutingSettings } from "@sottovoce/contract";

/** @param rule `es>en`, or `*` on either side */
export function fits(rule: string, source: string, target: string): boolean {
  const [from = "*", to = "*"] = rule.split(">");
  return (from === "*" || from === languageOf(source)) && (to === "*" || to === languageOf(target));
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? "";

/** The first rule for this pair and content decides. */
export const ruleFor = (
  { pairs }: RoutingSettings,
  { source, target, contentType }: { readonly source: string; readonly target: string; readonly contentType: string },
): RoutingSettings["pairs"][number] | undefined =>
  pairs.find(
    ({ pair, contentTypes }) =>
      fits(pair, source, target) && (contentTypes === undefined || contentTypes.some((one) => one === contentType)),
  );
