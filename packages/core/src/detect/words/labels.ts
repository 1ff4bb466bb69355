/**
 * The words that stand before a value ("Lozinka", "아이디", "Kundennummer"), of all context recognizers: capitalised on a form
 * they look like names, and are none.
 */
const labels = new Set<string>();

export function addLabels(words: readonly string[]): void {
  for (const word of words) if (!word.includes(" ")) labels.add(word);
}

/** Takes plain() text. */
export function isLabel(word: string): boolean {
  return labels.has(word);
}
