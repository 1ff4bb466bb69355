import { patternRecognizer } from "../../pattern-recognizer.ts";

const WORD = String.raw`[\u0621-\u064a\u0640]{2,15}`;

/** السيد محمد علي, اسمي فاطمة الزهراء, مع تحيات … Titles, introductions and closings; two to three words. */
export const personAr = patternRecognizer({
  id: "person-ar",
  needs: /[\u0620-\u064a]/,
  entity: "PERSON",
  locales: ["ar"],
  pattern: new RegExp(
    String.raw`(?:السيدة|السيد|الآنسة|الأستاذة|الأستاذ|الدكتورة|الدكتور|المهندس|اسمي هو|اسمي|أنا اسمي|مع تحياتي[,\n ]{0,3}|تحياتي[,\n ]{0,3}|باسم) (?:/ ?|: ?)?(?<value>${WORD}(?: (?!و|في|من|على|إلى|هل|لا|لم|قد|أن|هذا|هذه|التي|الذي|عن|مع|رقم|اريد|أريد|طلبت|اشتريت|لدي|عندي|أود|رقمي|اسمي|السيد)${WORD}){0,2})`,
    "dgu",
  ),
  score: 0.8,
  validate: (value) => !/^(?:المحترمة?|العميل|الكريم|المدير|الوزير|العزيزة?|الفاضلة?)/.test(value),
});
