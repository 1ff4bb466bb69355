/**
 * Which value each pseudonym of a masked text stands for, by laying it beside the original. Pseudonyms with nothing
 * between them count as one.
 *
 * @returns undefined when the two are not the same text
 */
export function originalsOf(original: string, masked: string): readonly string[] | undefined {
  const literals = masked.split(/(?:⟦[A-Z_]+ \d+(?:\/\d+)?⟧)+/u);
  const values: string[] = [];
  let position = (literals[0] ?? "").length;
  if (!original.startsWith(literals[0] ?? "")) return undefined;
  for (const [index, literal] of literals.slice(1).entries()) {
    const isLast = index === literals.length - 2;
    // A value is at least one character; the last literal is the rest of the text.
    const next = isLast ? original.length - literal.length : original.indexOf(literal, position + 1);
    if (next <= position || (isLast && !original.endsWith(literal))) return undefined;
    values.push(original.slice(position, next));
    position = next + literal.length;
  }
  return values;
}

/** Values that are not in the text as often as they should be. */
export function missingFrom(text: string, values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => {
    const wanted = values.filter((one) => one === value).length;
    return text.split(value).length - 1 < wanted;
  });
}
