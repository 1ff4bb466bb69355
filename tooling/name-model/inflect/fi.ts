/** Stems before -n (weak) and before vowels (strong), by how the name ends: `ending weak strong`. First fit wins. */
const STEMS = `
  nen se se
  mäki mäe mäke
  joki joe joke
  järvi järve järve
  niemi nieme nieme
  lahti lahde lahte
  saari saare saare
  koski koske koske
  lampi lammi lampi
  salmi salme salme
  suomi suome suome
  ranta ranna ranta
  virta virra virta
  silta silla silta
  lehto lehdo lehto
  aalto aallo aalto
  helsinki helsingi helsinki
  venäjä venäjä venäjä
  turku turu turku
  us ukse ukse
  ys ykse ykse
  is ikse ikse
  os okse okse
  kas kkaa kkaa
  as akse akse
  kko ko kko
  kku ku kku
  kki ki kki
  kka ka kka
  kkä kä kkä
  ppi pi ppi
  ppo po ppo
  ppa pa ppa
  tti ti tti
  tta ta tta
  ttu tu ttu
  tto to tto`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

const VOWEL = /[aeiouyäöå]$/u;

/** Finnish cases on the last word (Iso suomen kielioppi, § 40 to 95): consonant gradation and vowel harmony, roughly. */
export function inflectFinnish(word: string, form: string, slot: string): string {
  const low = word.toLowerCase();
  const tail = low.match(/[aouäöy](?=[^aouäöy]*$)/u)?.[0] ?? "ä";
  const a = "aou".includes(tail) ? "a" : "ä";
  const { weak, strong } = stems(word, low, slot);
  switch (form) {
    case "gen":
      return `${weak}n`;
    case "part":
      return partitive(word, low, strong, a);
    case "ine":
      return `${weak}ss${a}`;
    case "ela":
      return `${weak}st${a}`;
    case "ill":
      return illative(strong);
    case "ade":
      return `${weak}ll${a}`;
    case "abl":
      return `${weak}lt${a}`;
    case "all":
      return `${weak}lle`;
    case "ess":
      return `${strong}n${a}`;
    default:
      return word;
  }
}

function stems(word: string, low: string, slot: string): { readonly weak: string; readonly strong: string } {
  for (const [ending = "", weak = "", strong = ""] of STEMS) {
    if (!low.endsWith(ending)) continue;
    // A name that is the ending itself, such as Mäki, keeps its capital.
    const head = low === ending ? word.charAt(0) : word.slice(0, word.length - ending.length);
    const skip = low === ending ? 1 : 0;
    return { weak: head + weak.slice(skip), strong: head + strong.slice(skip) };
  }
  if (!VOWEL.test(low)) return { weak: `${word}i`, strong: `${word}i` };
  const isPlaceInE = low.endsWith("e") && slot !== "name" && slot !== "given" && slot !== "surname";
  return isPlaceInE ? { weak: `${word}e`, strong: `${word}e` } : { weak: word, strong: word };
}

function partitive(word: string, low: string, strong: string, a: string): string {
  if (low.endsWith("nen")) return `${word.slice(0, -3)}st${a}`;
  if (/[uyio]s$/u.test(low)) return `${word}t${a}`;
  if (/(?:aa|ää|oo|ee|ii|uu|yy|ie|uo|yö)$/u.test(strong)) return `${strong}t${a}`;
  return strong + a;
}

function illative(strong: string): string {
  const last = strong.at(-1) ?? "";
  if (strong.at(-2) === last) return `${strong}seen`;
  return `${strong}${last}n`;
}
