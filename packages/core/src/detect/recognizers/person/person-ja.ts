import {
  givenNameScore,
  isJapaneseSurname,
  isKatakanaGiven,
  looksJapanese,
  SURNAMES_JA,
} from "../../names/japanese.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";
import type { Candidate, Recognizer } from "../../types.ts";

const HAN = String.raw`[\p{Script=Han}々]`;
const KANA = "[ァ-ヴー]";
/** A katakana name: マリア, or ジョン・スミス, タナカ ミサキ. */
const KANA_NAME = `${KANA}{2,10}(?:[・ ]${KANA}{2,12}){0,2}`;
/** What may stand before a name without a space, though it is Han: parts and relatives. */
const BEFORE =
  "(?:担当|責任者|代表|店長|会員|名義|本人|主人|長女|長男|次女|次男|受付|係|部|課|室|義母|義父|母|父|夫|妻|娘|息子|弟|妹|兄|姉|契約者|受取人|宛名)";
/** Titles that may follow without a space, though they are Han. */
const AFTER =
  "(?:様|さま|さん|殿|氏|君|先生|社長|部長|課長|係長|店長|支配人|主任|医師|弁護士|会長|代表|宛|名義|本人|名)";

/** Who is nobody: customers, everybody, trades, relatives, and words that end in 様. */
const NOBODY =
  /(?:^(?:お?客|皆|みな|各位|ご?担当者?|会社|弊社|御社|貴社|社長|部長|課長|店長|先生|お疲れ|神|仏|王|奥|旦那|父|母|兄|姉|婆|爺|嬢|叔父|叔母|伯父|伯母|祖父|祖母|息子|娘|子供?|業者|客|店員|店|係|受取人|名義人|名|宛|管理人|住人|本人|家族|両親|父母|御父母|大家|隣|看護師|医者|運転手|配達員|駅員|社員|職員|警察|巡査|弁護士|税理士|不動産屋|大工|役員|会員|利用者|友人|友達|姫|若|若者|殿|女王|王子|何|誰|次|別|両|各|貴|苦労|苦労様|左官|赤|坊|新人|新婦|新郎|花嫁|花屋|本屋|肉屋|魚屋|八百屋|患者|相手|他社|御|ご|お)$|[同模仕多異有無一様屋々者員師主]$|[0-9一二三四五六七八九十百千万円年月日時分名回社店課部係]$)/u;
const NO_KANA =
  /^(?:スタッフ|ドライバー|オペレーター?|オーナー|ガイド|ユーザー?|メーカー?|ショップ|パートナー?|ベビー|サポート|サンタ|モデル|リーダー|マスター|コーチ|カスタマー|センター|フロント|ホテル|バイト|アルバイト|パート|ファン|ママ|パパ|ワン|ニャン|ネコ|イヌ|ペット|クライアント|マネージャー|デザイナー|エンジニア|セラピスト|スポンサー|メンバー|ゲスト|ホスト|コンビニ|スーパー|レストラン|ヘルパー|ケアマネ|キャスト|アイドル|タレント|アメリカ|ドイツ|フランス|イギリス|イタリア|スペイン|ヤマト|クロネコ)$/u;

/** 山田様, 田中さん, ジョン・スミス氏. Before 氏, 君 and 殿, which Chinese has too, only a surname we know or katakana. */
export const personJaHonorific = patternRecognizer({
  id: "person-ja-honorific",
  entity: "PERSON",
  needs: /様|さま|さん|殿|氏|君|くん|ちゃん|先生/,
  pattern: new RegExp(
    `(?<![\\p{Script=Han}々お御ご])(?:${BEFORE}の?)?(?<value>${HAN}{1,4}(?: (?<![店社部課会院校係室] )${HAN}{1,3})?(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,4}子)??|(?<![ァ-ヴー])${KANA_NAME})(?= ?(?:様(?!々|子|式|相|態)|さま|さん(?!ざん|さん|ぎょう|か月|[\\p{Script=Han}]{2})|殿|氏(?!名|子|族|素)|君(?!主|臨)|くん|ちゃん|先生))`,
    "dgu",
  ),
  score: 0.85,
  validate: (value, { end }, text) => {
    const isKana = /^[ァ-ヴー・ ]+$/u.test(value);
    if (isKana) return !NO_KANA.test(value);
    const isKnown = startsWithSurname(value) || /^[李王張陳劉楊黄周呉朴崔鄭姜趙許金黃]$/u.test(value);
    if (!isKnown && /[ぁ-ん]/u.test(value)) return false;
    const honorific = text.slice(end).trimStart();
    if (!isKnown && /^[氏君殿先]/u.test(honorific)) return false;
    return isKnown || (value.length > 1 && !NOBODY.test(value)) ? (isKnown ? 0.9 : 0.7) : false;
  },
});

function startsWithSurname(value: string): boolean {
  return [1, 2, 3].some(
    (length) =>
      isJapaneseSurname(value.slice(0, length)) && (value.length === length || givenNameScore(rest(value, length)) > 0),
  );
}

function rest(value: string, length: number): string {
  return value.slice(length).trimStart();
}

/** 山田太郎と申します, 担当の渡辺でございます, 私は山田です, 名前は…です. */
export const personJaIntroduction = patternRecognizer({
  id: "person-ja-introduction",
  entity: "PERSON",
  needs: /申し|もうし|ござい|です|より|で、|名義|宛|の/,
  pattern: new RegExp(
    [
      `(?<![\\p{Script=Han}々])(?<value>${HAN}{1,4} ?(?:${HAN}{1,4}|[ぁ-ん]{2,4}|[ァ-ヴー]{2,4}子?)?|(?<![ァ-ヴー])${KANA_NAME})(?=と(?:申し|もうし))`,
      `(?:私は|わたしは|名前は|氏名は|契約者は|名義は|名義人は|担当は|本名は) ?(?<name>${HAN}{2,6}(?: ${HAN}{1,3})?|${KANA_NAME})(?=です|でし|とい|と言|になり|で、|。|$)`,
    ].join("|"),
    "dgu",
  ),
  score: 0.85,
  validate: (value, { start }, text) => {
    if (/^[ァ-ヴー・ ]+$/u.test(value)) return !NO_KANA.test(value) && !/(?:マン|ファン|ユーザー|アー)$/u.test(value);
    if (NOBODY.test(value)) return false;
    if (startsWithSurname(value)) return 0.92;
    if (
      /[はのがをに]$/u.test(text.slice(0, start)) &&
      !/名前は|氏名は|名義/u.test(text.slice(Math.max(0, start - 4), start))
    )
      return value.length <= 4 && /^と(?:申|もう)/u.test(text.slice(start + value.length)) ? 0.7 : 0.3;
    return 0.7;
  },
});

const FULL = new RegExp(
  `(?:(?<![\\p{Script=Han}々])|(?<=${BEFORE}))(?<surname>${SURNAMES_JA})(?<gap> ?)(?<given>[\\p{Script=Han}々]{1,3}|[ァ-ヴー]{2,4}子|[ぁ-ん]{2,4})`,
  "gu",
);
const AFTER_GIVEN = new RegExp(`^(?:[^\\p{Script=Han}々]|$|${AFTER})`, "u");

/** 田中健太郎, 佐藤 ヨシ子: a known surname, then what given names are made of, the longest that fits. */
export const personJaFull: Recognizer = {
  id: "person-ja-full",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!/[\u4e00-\u9fff]/.test(text)) return;
    for (const match of text.matchAll(FULL)) {
      const { surname = "", gap = "", given = "" } = match.groups ?? {};
      for (let length = given.length; length > 0; length--) {
        const candidate = given.slice(0, length);
        const end = match.index + surname.length + gap.length + length;
        const score = givenNameScore(candidate);
        if (score === 0 || !AFTER_GIVEN.test(text.slice(end, end + 4))) continue;
        // Surnames of one kanji are also words (森, 東): without the space only what nobody could read otherwise.
        if (
          gap === "" &&
          (surname.length + length < 3 || (surname.length === 1 && !/[子郎美香奈恵介輔]$/u.test(candidate)))
        )
          continue;
        yield { start: match.index, end, score: gap === "" ? score : Math.min(0.85, score + 0.2) };
        break;
      }
    }
  },
};

const RUN = /(?<![\p{Script=Han}々])[\p{Script=Han}々]{4,5}(?![\p{Script=Han}々])/gu;
const FOREIGN = /(?<![ァ-ヴー・])[ァ-ヴー]{2,10}(?:・[ァ-ヴー]{1,12}){1,3}(?![ァ-ヴー・])/gu;

/** 神沢有紗 by what its characters are, ジャネット・スー by a known given name. */
export const personJaShape: Recognizer = {
  id: "person-ja-shape",
  entity: "PERSON",
  *find(text): Iterable<Candidate> {
    if (!/[\u30a1-\u9fff]/.test(text)) return;
    for (const { index, 0: run } of text.matchAll(RUN))
      if (looksJapanese(run)) yield { start: index, end: index + run.length, score: 0.55 };
    for (const { index, 0: name } of text.matchAll(FOREIGN))
      if (name.split("・").some(isKatakanaGiven)) yield { start: index, end: index + name.length, score: 0.75 };
  },
};

/** 妻の由美子と息子の大翔: a given name beside a relative. */
export const personJaRelative = patternRecognizer({
  id: "person-ja-relative",
  entity: "PERSON",
  needs: /の/,
  pattern:
    /(?:夫|妻|娘|息子|母|父|長女|長男|次女|次男|主人|家内|弟|妹|兄|姉|孫|友人|友達|同僚|彼女|彼氏|担当|上司)の(?<value>[\p{Script=Han}々]{2,3}|[ぁ-ん]{2,3}?|[ァ-ヴー]{2,8})(?=と|が|は|の|に|へ|を|も|で|から|より|様|さん|ちゃん|くん|君|[、。,.()\n ]|$)/dgu,
  score: 0.65,
  validate: (value) => (/^[ァ-ヴー]/u.test(value) ? isKatakanaGiven(value) : givenNameScore(value) > 0),
});

const ALONE = new RegExp(
  `(?<=^|\\n|[(（「、。:> ]|担当の?|弊社の?|当店の?|フロントの?|係の?|センターの?|部の?|課の?)(?<value>${SURNAMES_JA})(?=です|でござい|と申|より|[)）]|,? ?$|,? ?\\n)`,
  "dgu",
);

/** 担当の渡辺でございます, (田中), 渡辺 alone on its line. */
export const personJaSurname = patternRecognizer({
  id: "person-ja-surname",
  entity: "PERSON",
  needs: /[\u4e00-\u9fff]/,
  pattern: ALONE,
  score: 0.7,
  validate: (value) => value.length > 1,
});

const READING = `(?:${KANA}{2,10}|[ぁ-ん]{2,6}) (?:${KANA}{2,10}|[ぁ-ん]{2,6})`;

/** 田中 美咲(タナカ ミサキ), フリガナ:…, and the holder after an account number: 普通 1234567 タナカケンタロウ. */
export const personJaReading = patternRecognizer({
  id: "person-ja-reading",
  entity: "PERSON",
  needs: /[ァ-ヴ]{2}/,
  pattern: new RegExp(
    `(?<value>${HAN}{1,4} ?(?:${HAN}{1,4}|[ぁ-んァ-ヴ]{2,4}子?)(?= ?[(] ?${READING} ?[)]))|(?:(?<=\\d{6,8} {0,2})|(?<=(?:フリガナ|カナ|ふりがな|名義人?|口座名義)[:は ]{0,2})|(?<=${HAN}{2,8} ?${HAN}{0,4}子? ?[(] ?)(?=${READING} ?[)]))(?<name>${KANA}{3,12}(?: ${KANA}{2,10})?)`,
    "dgu",
  ),
  score: 0.85,
});
