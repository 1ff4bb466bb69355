const LATIN = "abcdefghijklmnopqrstuvwxyz";
const CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const ALPHABETS: Readonly<Record<string, string>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  bg: CYRILLIC,
  sr: CYRILLIC,
  mk: CYRILLIC,
  be: CYRILLIC,
  kk: CYRILLIC,
  mn: CYRILLIC,
  ar: ARABIC,
  fa: ARABIC,
  ur: ARABIC,
  ps: ARABIC,
  ckb: ARABIC,
  sd: ARABIC,
  ug: ARABIC,
  he: "אבגדהוזחטיכלמנסעפצקרשת",
  yi: "אבגדהוזחטיכלמנסעפצקרשת",
  el: "αβγδεζηθικλμνξοπρστυφχψω",
  ja: "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ",
  zh: "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着",
  ko: "가나다라마바사아자차카타파하고노도로모보소오조초코토포호",
  th: "กขคงจฉชซญดตถทธนบปผพฟมยรลวสหอ",
  hi: "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
  mr: "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
  ne: "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
  bn: "অআইঈউঊএঐওঔকখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ",
  ta: "அஆஇஈஉஊஎஏஐஒஓகஙசஞடணதநபமயரலவழளறன",
  hy: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆ",
  ka: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
};

/** Letters of the script a language is written in; Latin where none is given. */
export const alphabetOf = (target: string): readonly string[] =>
  Array.from(/-latn\b/i.test(target) ? LATIN : (ALPHABETS[target.toLowerCase().split("-", 1)[0] ?? ""] ?? LATIN));
