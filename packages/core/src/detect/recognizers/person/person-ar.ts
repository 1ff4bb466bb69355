import { isArabicFamily, isFrequentFamily, readArabicName } from "../../names/arabic.ts";
import type { Candidate, Recognizer } from "../../types.ts";

/** After these any word is a name: titles and introductions. */
const STRONG =
  "السيدة|السيد|الآنسة|الأستاذة|الأستاذ|أستاذة|أستاذ|الاستاذ|استاذ|الدكتورة|الدكتور|دكتورة|دكتور|المهندسة|المهندس|الشيخ|اسمي هو|اسمي|باسم|معكم|الاسم الكامل|الاسم|اسم العميل|المستلم|المرسل";
/** After these a known name follows, or any with a frequent family name. */
const RELATIVES =
  "مرحبا|أهلا|قال لي|قالت لي|كلمتني|كلمني|كلمت|اتصل بي|اتصلت بي|سيدة|سيد|أخي|اخي|أختي|اختي|الأخت|الأخ|أخت|اخت|أخ|اخ|زوجي|زوجتي|ابني|ابنتي|والدي|والدتي|أبي|أمي|صديقي|صديقتي|زميلي|زميلتي|زميلكم|زميلتكم|زميلك|زميلتك|السائق|المندوب|الموظفة|الموظف|العميلة|العميل|عزيزي|عزيزتي|حفيدي|خالي|خالتي|عمي|عمتي";
/** After these a name that means nothing else. */
const WEAK = "معك|أنا|انا|عند|إلى|مع|يا";
const INTRODUCED = new RegExp(
  String.raw`(?<![\u0621-\u064a])[وفلبك]?(?:(?<strong>${STRONG})|(?<relative>${RELATIVES})|(?:${WEAK}))(?:\/|:|,)? {1,2}`,
  "gu",
);
/** "The spokesman in the name of", "that lady": no name follows. */
const NO_NAME_FOLLOWS = /(?:المتحدثة?|الناطقة?|الرسمي|تلك|هذه|هذا|نفس|ايه?ا|أيه?ا) $/u;
const CLOSING =
  /(?:مع (?:خالص )?(?:التحية|تحياتي|الشكر|تحيات)|تحياتي|تحيات[يى]?|وشكرا|شكرا(?: لكم| لك| جزيلا)?|مع التقدير|المخلصة?|أخوكم|أختكم)[,.! ]{0,3}\n{1,2}(?=[\u0621-\u064a])/gu;
const LINE_END = /^[ .,]{0,2}(?:\n|$)/;
const WORD = /(?<![\u0621-\u064a])[\u0621-\u064a]{2,15}/gu;

/** السيد محمد علي, لأخي فيصل, معكم عبدالله بن سعد: titles, introductions and relatives before a name. */
export const personAr: Recognizer = {
  id: "person-ar",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!/[\u0621-\u064a]/.test(text)) return;
    for (const match of text.matchAll(INTRODUCED)) {
      if (NO_NAME_FOLLOWS.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const isStrong = match.groups?.["strong"] !== undefined;
      const name = readArabicName(text, match.index + match[0].length, isStrong);
      if (name === undefined) continue;
      const first = wordsOf(text, name)[0] ?? "";
      const last = wordsOf(text, name).at(-1) ?? "";
      if (name.isKnown && (name.isClear || isStrong || match.groups?.["relative"] !== undefined))
        yield { ...span(name), score: 0.88 };
      else if (isStrong && (!first.startsWith("ال") || (name.words === 1 && isArabicFamily(first))))
        yield { ...span(name), score: 0.7 };
      else if (name.words > 1 && isFrequentFamily(last)) yield { ...span(name), score: 0.65 };
    }
    for (const match of text.matchAll(CLOSING)) {
      const name = readArabicName(text, match.index + match[0].length, true);
      if (name !== undefined && LINE_END.test(text.slice(name.end, name.end + 4)))
        yield { ...span(name), score: name.isKnown ? 0.9 : 0.75 };
    }
  },
};

/** عبدالله القحطاني, هند الدوسري, فيصل: names by their own looks, also behind وفلب. */
export const personArKnown: Recognizer = {
  id: "person-ar-known",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!/[\u0621-\u064a]/.test(text)) return;
    let done = 0;
    for (const { index, 0: word } of text.matchAll(WORD)) {
      if (index < done) continue;
      for (const start of /^[وفلبك]/u.test(word) ? [index, index + 1] : [index]) {
        const name = readArabicName(text, start);
        if (name === undefined || !name.isKnown) continue;
        const hasFamily = name.words > 1 && isArabicFamily(wordsOf(text, name).at(-1) ?? "");
        const isPrefixed = start > index;
        if (!name.isClear && (!hasFamily || isPrefixed)) continue;
        // كريم is "generous", not "like Reem".
        if (isPrefixed && name.end - name.start < 4) continue;
        done = name.end;
        yield { ...span(name), score: name.words > 1 ? (hasFamily ? 0.85 : 0.7) : isPrefixed ? 0.42 : 0.5 };
        break;
      }
    }
  },
};

function wordsOf(text: string, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  return text.slice(start, end).split(" ");
}

function span({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
