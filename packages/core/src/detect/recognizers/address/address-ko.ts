import { patternRecognizer } from "../../pattern-recognizer.ts";

/** 서울특별시 강남구 테헤란로 152 101동 1203호, 수원시 팔달구 인계동 1111-2 */
export const addressKo = patternRecognizer({
  id: "address-ko",
  needs: /[\uac00-\ud7a3][로길동리] ?\d/,
  entity: "ADDRESS",
  pattern: new RegExp(
    String.raw`(?<![가-힣])(?:[가-힣]{0,7}(?:시|도|서울|부산|대구|인천|광주|대전|울산|세종) )?(?:[가-힣]{1,5}[시군구] ){1,2}(?:[가-힣]{1,6}[읍면동가] )?[가-힣]{1,8}(?:\d{1,3})?(?:로|길|동|리)(?: ?\d{1,4}번?길)? ?\d{1,5}(?:-\d{1,4})?(?:번지)?(?:,? [가-힣A-Za-z]{2,12}(?:아파트|빌라|오피스텔|빌딩|맨션|타워))?(?:,? ?\d{1,4}동)?(?:,? ?\d{1,5}호)?(?:,? ?\d{1,3}층)?`,
    "gu",
  ),
  score: 0.85,
});
