import { readPseudonyms } from "../pseudonym.ts";

/** A pseudonym that stood apart in the source stands apart in the translation, unless the script joins words anyway. */
export function putSpacingBack(source: string, translation: string): string {
  const apart = new Map<string, { before: boolean; after: boolean }>();
  for (const { label, start, end } of readPseudonyms(source)) {
    const seen = apart.get(label) ?? { before: true, after: true };
    apart.set(label, {
      before: seen.before && (start === 0 || /\s/u.test(source.charAt(start - 1))),
      after: seen.after && (end === source.length || /\s/u.test(source.charAt(end))),
    });
  }
  const parts: string[] = [];
  let position = 0;
  for (const { label, start, end } of readPseudonyms(translation)) {
    const { before, after } = apart.get(label) ?? { before: false, after: false };
    parts.push(translation.slice(position, start));
    if (before && start > 0 && isGlue(translation.charAt(start - 1))) parts.push(" ");
    parts.push(label);
    // The next pseudonym looks to its own left. A genitive -s belongs to the name.
    const next = translation.slice(end, end + 2);
    if (after && isGlue(next.charAt(0)) && !next.startsWith("⟦") && !/^s(?!\p{L})/u.test(next)) parts.push(" ");
    position = end;
  }
  parts.push(translation.slice(position));
  return parts.join("");
}

const isGlue = (neighbour: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}⟦⟧]$/u.test(neighbour);

/** Some engines end with a full stop what ends with a name: a signature is no sentence. */
export function withoutFinalStop(source: string, translation: string): string {
  return source.trimEnd().endsWith("⟧") ? translation.replace(/⟧\s{0,2}[.。।۔]\s{0,4}$/u, "⟧") : translation;
}
