const ROUND_BACK = "ou";
const ROUND_FRONT = "öü";
const VOICELESS = /[fstkçşhp]$/u;

/** Turkish suffixes follow the last vowel and, on proper names, an apostrophe (TDK, Yazım Kuralları, Kesme işareti). */
export function inflectTurkish(word: string, form: string): string {
  const suffix = suffixOf(word.toLocaleLowerCase("tr"), form);
  return suffix === undefined ? word : `${word}'${suffix}`;
}

function suffixOf(low: string, form: string): string | undefined {
  const vowel = /[aeıioöuüâî](?=[^aeıioöuüâî]*$)/u.exec(low)?.[0] ?? "e";
  // Kemal, Bilal: the soft l makes the ending a front one.
  const isFront = /[eiöüî]/u.test(vowel) || /(?:emal|elal|ilal)$/u.test(low);
  const low2 = isFront ? "e" : "a";
  const high = highOf(vowel, isFront);
  const isOpen = /[aeıioöuüâî]$/u.test(low);
  const stop = VOICELESS.test(low) ? "t" : "d";
  switch (form) {
    case "gen":
      return `${isOpen ? "n" : ""}${high}n`;
    case "dat":
      return `${isOpen ? "y" : ""}${low2}`;
    case "acc":
      return `${isOpen ? "y" : ""}${high}`;
    case "loc":
      return stop + low2;
    case "abl":
      return `${stop}${low2}n`;
    case "ins":
      return `${isOpen ? "y" : ""}l${low2}`;
    default:
      return undefined;
  }
}

function highOf(vowel: string, isFront: boolean): string {
  if (ROUND_BACK.includes(vowel)) return "u";
  if (ROUND_FRONT.includes(vowel)) return "ü";
  return isFront ? "i" : "ı";
}
