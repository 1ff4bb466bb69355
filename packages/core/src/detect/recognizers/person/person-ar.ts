import { patternRecognizer } from "../../pattern-recognizer.ts";

const WORD = String.raw`[\u0621-\u064a\u0640]{2,15}`;
const JOINED = String.raw`(?:(?:بن|بنت|ابن|أبو|ابو|آل|عبد|أم) )?`;
/** Words that go on with the sentence instead of the name. */
const PROSE = String.raw`(?!(?:و|في|من|على|إلى|هل|لا|لم|قد|أن|هذا|هذه|التي|الذي|عن|مع|رقم|اريد|أريد|طلبت|اشتريت|لدي|عندي|أود|رقمي|اسمي|السيد|يتصل|سوف|قبل|بعد|المحترم|المحترمة|العميل|الكريم|العزيز|كان|قال|قالت|يرجى|أرجو|هو|هي|تم|لكم|لك)(?![\u0621-\u064a]))`;
const BEFORE =
  "السيدة|السيد|الآنسة|الأستاذة|الأستاذ|الدكتورة|الدكتور|المهندس|اسمي هو|اسمي|باسم|معكم|معك|لأخي|أخي|أختي|زوجي|زوجتي|ابني|ابنتي|والدي|والدتي|صديقي|صديقتي|السائق|المندوب|الموظفة|الموظف|العميلة|العميل";

/** السيد محمد علي, اسمي فاطمة, معكم عبدالله بن سعد: titles, introductions and roles before a name of up to three words. */
export const personAr = patternRecognizer({
  id: "person-ar",
  entity: "PERSON",
  needs: /[\u0620-\u064a]/,
  pattern: new RegExp(
    String.raw`(?<![\u0621-\u064a])[وفلب]?(?:${BEFORE})(?:/|:|,)? (?<value>${PROSE}${JOINED}${WORD}(?: ${PROSE}${JOINED}${WORD}){0,2})|(?:مع التحية|مع تحياتي|تحياتي|وشكرا|شكرا لكم|مع الشكر|مع خالص التحية)[,.! ]{0,2}\n{1,2}(?<name>${JOINED}${WORD}(?: ${JOINED}${WORD}){0,2})(?=\s*(?:\n|$))`,
    "dgu",
  ),
  score: 0.8,
});
