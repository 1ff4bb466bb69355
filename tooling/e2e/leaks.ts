/**
 * Which of these values stand in a text, in whatever case, with or without accents, spaces, dots and dashes, JSON- or
 * URL-encoded. Words must stand alone ("Gil" is not in "agile"); numbers may stand anywhere.
 */
export function leaksIn(haystack: string, values: readonly string[]): string[] {
  const views = decoded(haystack).map(fold);
  return values.filter((value) => {
    const pattern = asPattern(value);
    return pattern !== undefined && views.some((view) => pattern.test(view));
  });
}

function decoded(text: string): string[] {
  const views = [text];
  try {
    views.push(decodeURIComponent(text.replace(/\+/g, " ")));
  } catch {
    // Not URL-encoded.
  }
  return views.flatMap((view) => [
    view,
    view
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\[nrt]/g, " "),
  ]);
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase();

const SEPARATOR = "[\\s.,\\-‐‑–/_·]*";

function asPattern(value: string): RegExp | undefined {
  const characters = fold(value).match(/[\p{L}\p{N}@]/gu) ?? [];
  if (characters.length < 2) return undefined;
  const body = characters.join(SEPARATOR);
  return /\p{L}/u.test(value) ? new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "u") : new RegExp(body, "u");
}
