const BACK = "aáoóuú";
const ROUND = "öőüű";
const DIGRAPH = /(?:sz|cs|gy|ny|ty|ly|zs)$/u;

/** Hungarian cases on the last word (A magyar helyesírás szabályai, 12. kiadás, 163 to 216): vowel harmony, roughly. */
export function inflectHungarian(word: string, form: string): string {
  const low = word.toLowerCase();
  const vowels = low.match(/[aáeéiíoóöőuúüű]/gu) ?? [];
  // i and é are neutral: the vowel before them decides.
  const deciding = vowels.findLast((vowel) => !"iíé".includes(vowel)) ?? "e";
  const isBack = BACK.includes(deciding);
  const isRound = ROUND.includes(vowels.at(-1) ?? "");
  const stem = low.endsWith("a") ? `${word.slice(0, -1)}á` : low.endsWith("e") ? `${word.slice(0, -1)}é` : word;
  const isOpen = /[aáeéiíoóöőuúüű]$/u.test(low);
  const link = isBack ? "o" : isRound ? "ö" : "e";
  switch (form) {
    case "acc":
      return isOpen || /(?:[lrnsz]|ny|ly|j)$/u.test(low) ? `${stem}t` : `${stem}${link}t`;
    case "gen":
    case "dat":
      return stem + (isBack ? "nak" : "nek");
    case "inst":
    case "ins":
      return withVal(word, stem, low, isBack ? "al" : "el", isOpen);
    case "sup":
      return isOpen ? `${stem}n` : `${stem}${link}n`;
    case "sub":
      return stem + (isBack ? "ra" : "re");
    case "ine":
      return stem + (isBack ? "ban" : "ben");
    case "ill":
      return stem + (isBack ? "ba" : "be");
    case "ela":
      return stem + (isBack ? "ból" : "ből");
    case "del":
      return stem + (isBack ? "ról" : "ről");
    case "all":
      return stem + (isBack ? "hoz" : isRound ? "höz" : "hez");
    case "abl":
      return stem + (isBack ? "tól" : "től");
    default:
      return word;
  }
}

/** -val and -vel lose their v to the consonant before: Péterrel, Kováccsal. */
function withVal(word: string, stem: string, low: string, ending: string, isOpen: boolean): string {
  if (isOpen) return `${stem}v${ending}`;
  const last = low.at(-1) ?? "";
  if (low.at(-2) === last) return word + ending;
  if (DIGRAPH.test(low)) return `${word.slice(0, -2)}${low.at(-2) ?? ""}${low.slice(-2)}${ending}`;
  return word + last + ending;
}
