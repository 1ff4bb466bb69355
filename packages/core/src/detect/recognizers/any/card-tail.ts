import { contextRecognizer } from "../../context-recognizer.ts";
import { marksOf } from "../../marks.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** The last four digits of a card, as people and receipts tell them: "ending 6382", "末尾1578", "que termina 8137". */
export const cardTail = contextRecognizer({
  id: "card-tail",
  entity: "CARD",
  words: {
    en: "ending|ending in|ending with|ends in|ends with|last four|last 4|last four digits|last 4 digits",
    es: "termina|termina en|que termina|terminada en|terminacion|ultimos cuatro|ultimos 4|acaba en",
    pt: "final|cartao final|cartao fim|termina em|terminado em|ultimos quatro",
    it: "finisce con|che finisce|termina con|ultime quattro cifre|ultime 4",
    fr: "se terminant par|finissant par|termine par|quatre derniers chiffres|4 derniers chiffres",
    de: "endet auf|endend auf|endziffern|letzte vier|letzten vier|letzten 4",
    nl: "eindigend op|eindigt op|pasnummer|laatste vier|laatste 4",
    da: "slutter pa|ender pa|sidste fire",
    sv: "slutar pa|slutar med|sista fyra",
    nb: "slutter pa|siste fire",
    fi: "paattyy|paattyva|loppuu|viimeiset nelja",
    pl: "konczy sie na|konczacy sie na|konczaca sie|koncowka|ostatnie cztery",
    cs: "konci na|koncici na|koncici|posledni ctyrcisli|posledni ctyri",
    sk: "konci na|konciaca|posledne styri",
    ro: "se termina in|terminat in|ultimele patru|ultimele 4",
    hu: "vege|vegzodo|utolso negy|vegu",
    hr: "zavrsava na|zavrsava s|zadnje cetiri",
    tr: "ile biten|biten|son dort|son 4",
    id: "akhiran|berakhiran|empat digit terakhir",
    ru: "заканчивается на|оканчивается на|последние четыре|последние 4|на карту",
    uk: "закінчується на|останні чотири",
    el: "ληγει σε|που ληγει|τελευταια τεσσερα",
    ar: "تنتهي ب|ينتهي ب|آخر اربعة ارقام|آخر 4",
    he: "מסתיים ב|שמסתיים|ספרות אחרונות|4 ספרות",
    hi: "आखिरी चार अंक|अंतिम चार अंक|आखिरी चार",
    th: "ลงท้าย|สี่ตัวท้าย|4 ตัวท้าย",
    vi: "so cuoi|4 so cuoi",
    ja: "末尾|下4桁|下四桁",
    zh: "尾号|尾號|末四碼|末四位|后四位|後四碼",
    ko: "끝자리|뒷자리|끝번호",
  },
  value: /[*x•.…-]{0,4} ?\d{4}(?![\d.,:/-]\d|\d)/y,
  reach: 2,
  score: 0.6,
});

/** Four digits behind what may hide the others, a blank or a hyphen between. */
function hasMask(text: string): boolean {
  const { digitStarts, digitEnds, digits } = marksOf(text);
  for (let i = 0; i < digits; i++) {
    const start = digitStarts[i] ?? 0;
    if ((digitEnds[i] ?? 0) - start < 4) continue;
    const before = text.charAt(start - 1);
    const mark = before === " " || before === "-" ? text.charAt(start - 2) : before;
    if (mark !== "" && "*xX•….".includes(mark)) return true;
  }
  return false;
}

/** "****4412", "XXXX-4412", "...9607", "•••• 4412". */
export const cardMasked = patternRecognizer({
  id: "card-masked",
  entity: "CARD",
  needs: hasMask,
  pattern: /(?:[*•]{1,12}|[xX]{2,12}|\.{3}|…)[ -]?\d{4}(?![\d*#]|[.,:]\d)/g,
  score: 0.55,
});
