import { anchoredRecognizer } from "../../addresses/anchored.ts";

/** Particles end a place name: 札幌市で開催された. */
const PLACE = String.raw`[\p{Script=Han}\p{Script=Katakana}ー々ヶケヵノの]`;
const TOWN = String.raw`(?:[\p{Script=Han}\p{Script=Katakana}ー々ヶ]|(?![ではがをもとにへ])\p{Script=Hiragana}|(?<=\p{Script=Hiragana})[がもとに](?=\p{Script=Hiragana}))`;
const POSTCODE = String.raw`(?:〒 ?|(?<![\d-]))\d{3}-\d{4}[ \n]{0,3}`;
const PREFECTURE = String.raw`(?:北海道|東京都|(?:京都|大阪)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)`;
const CITIES =
  "札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本";
const NUMBER = "[0-9一二三四五六七八九十]{1,4}";
const NO_COUNT = String.raw`(?![人名回日個枚点時分件泊歳円年月線つ％%度倍話位])`;
/** 2-21-1, 一丁目2番3号, 1200番地; amounts, counts and dates are none. */
const STRICT = String.raw` ?${NUMBER}(?:丁目|番地の?|番町?|号|-)[ ]?(?:${NUMBER}(?:番地の?|番|号|-|(?![0-9]))){0,3}${NO_COUNT}`;
const NUMBERS = String.raw`(?:${STRICT}| ?\d{1,5}(?![0-9-])${NO_COUNT})`;
const BUILDING = String.raw`(?:[ \n]?(?:(?![ではがをもとにへ])[\p{Script=Han}\p{Script=Katakana}A-Za-zー・々ヶの]){2,16}(?:[ ]?[A-Z]?\d{1,4}(?:号室|号|階|F)?|[A-Z]?棟|荘|館|ビル)|[ ]?\d{2,4}(?:号室|号)|[ ]\d{3,4}(?!\d))?(?:[ ]?\d{1,4}(?:号室|号|階|F))?`;

/** 〒150-0002 東京都渋谷区渋谷2-21-1 …マンション301; also from the city on, a prefecture with its town, and a postcode alone. */
export const addressJa = anchoredRecognizer({
  id: "address-ja",
  script: [0x2e80, 0xfaff],
  anchor:
    /〒|[0-9一二三四五六七八九十](?:丁目|番地?|-[0-9])|(?<=[\p{Script=Han}\p{Script=Katakana}])[0-9]{1,5}(?![0-9年月日人円時分回件])/gu,
  before: 44,
  after: 64,
  pattern: new RegExp(
    [
      String.raw`(?:${POSTCODE})?${PREFECTURE} ?${PLACE}{1,8}?[市区郡町村]${TOWN}{0,18}?${NUMBERS}${BUILDING}`,
      String.raw`${POSTCODE}(?=[\p{Script=Han}\p{Script=Katakana}])(?:${PREFECTURE})? ?(?:${PLACE}{1,8}?[市区郡町村])?${TOWN}{1,18}?${NUMBERS}${BUILDING}`,
      String.raw`(?:${CITIES})市${TOWN}{1,16}?(?<![でにはがをもと])${NUMBERS}${BUILDING}`,
      String.raw`(?<!\p{Script=Han})(?:(?![我你他她您在是到寄送请請住于於至])\p{Script=Han}){1,5}[市区]${TOWN}{1,16}?(?<![でにはがをもと])(?!${NUMBER}号)${STRICT}${BUILDING}`,
      String.raw`〒 ?\d{3}-\d{4}(?:[ \n]{0,2}${PREFECTURE}${PLACE}{1,6}?[市区町村](?:${PLACE}{1,6}?[区町村])?)?`,
    ].join("|"),
    "gu",
  ),
  score: 0.85,
});
