import { anchoredRecognizer } from "../../addresses/anchored.ts";

const PROVINCE = String.raw`(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별자치시|특별자치도|특별시|광역시|시|도)?|(?:충청|전라|경상)[남북]도`;
const DISTRICT = String.raw`(?:[가-힣]{1,6}[시군구] ?){1,2}`;
const TOWN = String.raw`(?:[가-힣]{1,6}\d{0,2}[읍면동가리] ?)`;
const ROAD = String.raw`[가-힣]{1,10}\d{0,3}(?:로|길)(?: ?\d{1,4}(?:번|번가|가)?길| ?[가-힣]\d?길)?`;
const NUMBER = String.raw`(?:지하 ?)?(?:산 ?)?\d{1,5}(?:-\d{1,4})?(?:번지)?(?![0-9]|[ ]?(?:개|명|원|시(?![가-힣])|분|일|월|년|건|km|미터|번 ?출구|살|세 ))`;
const DETAIL = String.raw`(?:,? ?(?:[가-힣A-Za-z]{1,12}(?:아파트|빌라|오피스텔|빌딩|맨션|타워|빌|캐슬|파크|자이|힐스테이트|하우스|상가|주택|센터|플라자)(?: ?[가-힣A-Za-z0-9]{0,4}단지)?|[가-힣A-Z]?\d{0,4}동(?= ?\d)|\d{1,4}동|(?:지하 ?|B)?\d{1,5}(?:호|층)|\([가-힣0-9, ]{2,30}\)|[가-힣A-Za-z]{2,12}(?= \d{1,4}[동호층]))){0,6}`;

/** 서울특별시 강남구 테헤란로 152 101동 1203호, 수원시 팔달구 인계동 1111-2; a district with its road or its town alone. */
export const addressKo = anchoredRecognizer({
  id: "address-ko",
  script: [0xac00, 0xd7a3],
  anchor: /[로길동읍면리가](?= ?\d)|(?<=[시군구] )[가-힣]/g,
  before: 40,
  after: 90,
  pattern: new RegExp(
    [
      // Full, from the province or the city on, to the house number.
      String.raw`(?<![가-힣])(?:\(?\d{5}\)? )?(?:(?:${PROVINCE}) )?${DISTRICT}${TOWN}{0,2}(?:${ROAD} ?${NUMBER}|(?<=[읍면동가리] ?)${NUMBER})${DETAIL}`,
      String.raw`(?<![가-힣])(?:\(?\d{5}\)? )?(?:세종|제주|[가-힣]{2,5}(?:시|도)) ${TOWN}{0,2}(?:${ROAD} ?${NUMBER}|(?<=[읍면동가리] )${NUMBER})${DETAIL}`,
      // A road and its number, with a door behind them.
      String.raw`(?<![가-힣])[가-힣]{2,8}(?:대로|로|길)(?: ?\d{1,4}번?길)? \d{1,4}(?:-\d{1,3})?,? (?:[가-힣A-Za-z]{2,12} )?(?:\d{1,4}동 ?)?\d{1,5}호`,
      // A block of flats, its house and its door.
      String.raw`(?<![가-힣])[가-힣A-Za-z]{1,12}(?:아파트|빌라|오피스텔|맨션|캐슬|푸르지오|자이|래미안|힐스테이트)(?: ?\d{1,2}(?:단지|차))?,? \d{1,4}동 ?\d{1,5}호`,
    ].join("|"),
    "gu",
  ),
  score: 0.85,
});
