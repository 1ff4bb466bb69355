const PAIRS: Readonly<Record<string, string>> = { lj: "љ", nj: "њ", dž: "џ" };
const LATIN = "abvgdđežzijklmnoprstćufhcčš";
const CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
const FOREIGN: Readonly<Record<string, string>> = { w: "в", y: "и", x: "кс", q: "к" };

/** Serbian Latin letters to Cyrillic, one to one but for lj, nj, dž (Pravopis srpskoga jezika). */
export function serbianCyrillic(text: string): string {
  return text.replaceAll(/lj|nj|dž|\p{L}/giu, (letters: string) => {
    const low = letters.toLowerCase();
    const at = LATIN.indexOf(low);
    const written = PAIRS[low] ?? FOREIGN[low] ?? (at === -1 ? undefined : CYRILLIC.charAt(at));
    if (written === undefined) return letters;
    return /^\p{Lu}/u.test(letters) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  });
}
