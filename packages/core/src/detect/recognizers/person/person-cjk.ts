import { patternRecognizer } from "../../pattern-recognizer.ts";

const HAN = String.raw`\p{Script=Han}`;
const SURNAMES_ZH =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";
const SURNAMES_KO =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용";

/** 我叫王小明, 李女士, 张先生. */
export const personZh = patternRecognizer({
  id: "person-zh",
  needs: /[\u3040-\u9fff]/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?:我叫|名叫|我的名字是|我的名字叫|姓名(?:是|为|為)?[: ]{0,2}|收件人(?:是)?[: ]{0,2}|联系人[: ]{0,2})(?<value>[${SURNAMES_ZH}]${HAN}{1,3}?)(?=[\s,，.。;；!！、]|$|[0-9]|我|的|是|在|想|有)|(?<name>[${SURNAMES_ZH}]${HAN}{0,2}?)(?=先生|女士|小姐|太太|老师|老師|经理|經理|医生|醫生)`,
    "dgu",
  ),
  score: 0.8,
});

/** 김민수 님, 제 이름은 김민수, 저는 김민수입니다. */
export const personKo = patternRecognizer({
  id: "person-ko",
  needs: /[\uac00-\ud7a3]/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?:이름은|성함은|성명은|저는) ?(?<value>[${SURNAMES_KO}][가-힣]{1,3}?)(?=입니다|이에요|예요|이고|이라고|라고|[\s,.]|$)|(?<![가-힣])(?<name>[${SURNAMES_KO}][가-힣]{1,3})(?= ?(?:님|씨|선생님|드림|올림)(?![가-힣]{2}))`,
    "dgu",
  ),
  score: 0.8,
  validate: (value) =>
    !/^(?:고객|선생|사장|부장|과장|대리|담당자?|기사|손|주인|이용자|회원|원장|교수|의사|여러분|이번|이것|그것|전화|주문|문의|안녕)/.test(
      value,
    ),
});
