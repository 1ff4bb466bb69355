import { isKoreanGiven, SURNAMES_KO } from "../../names/korean.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

const NAME = `[${SURNAMES_KO}][가-힣]{1,2}`;
/** Roles that take 님 and 씨, and words that begin like a name. */
const NOBODY =
  /^(?:고객|선생|선배|사장|부장|과장|차장|대리|담당|기사|손님|손|주인|이용자|회원|원장|교수|의사|여러분|이번|이것|그것|전화|주문|문의|안녕|신부|목사|선교사|전도사|여신|배우|장모|장인|마음|안방마|임금|하느|하나|공주|왕자|기자|감독|작가|지점장|점장|소장|실장|팀장|국장|회장|대표|원고|변호사|간호사|상담사|상담원|설계사|조카|이모|고모|삼촌|어머|아버|형|누나|언니|오빠|서방|도련|마누라|정말|모든|모두|지금|이미|아직|성함|성명|이름|본인|우리|저희|구매자|판매자|신규|기존|글|날|말|불|아가|스승|제자|도우미|집배원|배달|택배|이웃|주민|전문가|조합원|공무원|한국인|미국인|학생|대학생|주부|직장인|신입|초보|남자|여자|남편|아내|엄마|아빠|한번|방금|오늘|어제|내일|최근|원래|지난|진짜|현재|이제|한국|서울|부산|이런|그런|전혀|조금|오래|오랜|항상|매우|이렇게|구독|소비자|장애인|성인|노인|진행|주로|이전)/;

/** 김민수 님, 제 이름은 김민수, 저는 김민수입니다, 받는 분 김민수. */
export const personKo = patternRecognizer({
  id: "person-ko",
  needs: /[\uac00-\ud7a3]/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?:이름은|성함은|성명은|예금주는?|수령인은?|받는 ?분은?|보내는 ?분은?|입금자명?은?|담당자는?|저는) ?:? ?(?<value>${NAME})(?=입니다|이에요|예요|이고|이라고|라고|[\s,.)]|$)|(?<![가-힣])(?<name>${NAME})(?= ?(?:님|씨|선생님|드림|올림|배상)(?:께|이|가|은|는|을|를|의|에게|도|과|와|한테|께서|의)?(?![가-힣]))`,
    "dgu",
  ),
  score: 0.8,
  validate: (value, { start, end }, text) => {
    if (NOBODY.test(value)) return false;
    // "저는 …" also begins any sentence: only what says "am" makes it a name.
    if (/저는 ?$/.test(text.slice(Math.max(0, start - 4), start)))
      return (
        isKoreanGiven(value.slice(1)) ||
        (value.length === 3 && /^(?:입니다|이에요|예요|라고|이라고)/.test(text.slice(end)))
      );
    return true;
  },
});

/** Right-leaning, microscope, meteor shower, flood victims, setting: words that are put together like a name. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "우경화 현미경 유성우 이재민 설정은 안정은 조정은 이전은 국정원 감정은 고정은 선정은 주정은 진정은 한정은 배정은 인정은 공정은".split(
    " ",
  ),
);

/** 홍길동 고객님, 박지성 매니저님: three syllables before a role, and no adjective. */
export const personKoRole = patternRecognizer({
  id: "person-ko-role",
  needs: /고객|매니저|대리|과장|부장|팀장|기사|사장|대표|상담|사원|회원/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?<![가-힣])(?<value>[${SURNAMES_KO}][가-힣]{2})(?= (?:고객님|회원님|매니저|대리님|과장님|부장님|팀장님|기사님|사장님|대표님|상담사|상담원|사원님?))`,
    "dgu",
  ),
  score: 0.6,
  validate: (value) =>
    isKoreanGiven(value.slice(1)) ||
    (!NOBODY.test(value) && !/[한은는던된할인신의을를이가에도과와로서며고]$/.test(value)),
});

/** 김민수, 김민수는, 김민수에게: a surname and a frequent given name, with a particle or a title. */
export const personKoKnown = patternRecognizer({
  id: "person-ko-known",
  needs: /[\uac00-\ud7a3]{3}/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?<![가-힣])(?<value>[${SURNAMES_KO}][가-힣]{2})(?=(?:은|는|이|가|을|를|의|에게|께|께서|한테|와|과|도|랑|이랑|님|씨|입니다|이라고|라고|이에요|예요|이고|로|으로|에|만|보다|처럼|역|양|군|감독|기자|교수|의원|선수|배우|대표)?(?![가-힣]))`,
    "dgu",
  ),
  score: 0.6,
  validate: (value) => isKoreanGiven(value.slice(1)) && !ALSO_WORDS.has(value),
});
