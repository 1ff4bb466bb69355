/**
 * The agent's language as BCP 47. Whether the framework says `en_US` or `en-US` is not documented, so both are taken.
 * @param fallback for a value that is no language tag at all.
 */
export function languageTag(value: string, fallback: string): string {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"))[0] ?? fallback;
  } catch {
    return fallback;
  }
}
