import { plain } from "../../plain.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordFinder } from "../../words/match.ts";

/** "Code" in many languages, with its commonest endings. */
const WORDS = wordFinder(
  (
    "code|codes|koden|kode|kodenya|kod|kodu|kodem|kodas|koodi|koodin|koodia|codigo|codice|codul|cod|codi|tunnusluku|tunnusluvun|combinazione|combinacion|combination|combinaison|" +
    "passphrase|startpasswort|κωδικος|κωδικο|код|кода|кодом|הקוד|קוד|الرمز|رمز|الكود|كود|कोड|รหัส|ยืนยัน|코드|비번|暗証|暗証番号|解除番号|验证码|驗證碼|密码锁|门锁"
  ).split("|"),
);
/** Codes that open nothing. */
const HARMLESS =
  /(?:error|err|fehler|erreur|errore|erro|status|http|postal|post|zip|country|area|dialling|product|item|article|sku|promo|discount|gutschein|rabatt|coupon|qr|bar|source|sort|swift|bic|colou?r|dress|tax|estado|stato|virhe|hiba|chyby|bledu|ошибки|σφαλμα|خطأ|错误|錯誤|エラー|오류)[ -]?$/;
const GAP =
  /^[ ]{0,2}(?:(?:is|es|e|est|er|ar|on|je|jest|ist|var|war|was|het|har|的|是|为|は|が|를|는|이|هو)[ ]{1,2})?[:=(»"'「]{0,2}[ ]{0,2}/;
/** Four to eight digits, in two groups at most, with the keys of a lock. */
const VALUE = /^[*#]?(?:\d{4,8}|\d{3}[ -]\d{3})[A-Z]?[*#]?(?![\d*#]|[.,:/-]\d| ?(?:€|\$|eur|kr\b|zl))/;
const SCORE = 0.5;

/** One-time codes, door and locker codes after the bare word: "koden 7719", "codigo 719 402", "รหัส 0477A". Error codes are none. */
export const codeWord: Recognizer = {
  id: "code-word",
  entity: "SECRET",
  find(text) {
    const hits = WORDS.find(text);
    if (hits.length === 0) return [];
    const all = plain(text);
    const found: Candidate[] = [];
    for (const { start, end } of hits) {
      if (HARMLESS.test(all.slice(Math.max(0, start - 12), start))) continue;
      const gap = GAP.exec(all.slice(end, end + 12))?.[0].length ?? 0;
      const value = VALUE.exec(text.slice(end + gap, end + gap + 18))?.[0].trimEnd();
      if (value !== undefined && !/^(?:19|20)\d{2}$/.test(value))
        found.push({ start: end + gap, end: end + gap + value.length, score: SCORE });
    }
    return found;
  },
};
