import { wordFinder } from "../../words/match.ts";
import type { Candidate, Recognizer } from "../../types.ts";
import { wordSet } from "../../words/word-set.ts";

/** What follows a name in Japanese, Chinese and Korean. */
const HONORIFICS = wordFinder("さん|様|さま|氏|くん|ちゃん|先生|女士|小姐|太太|님|씨".split("|"));
/** Frequent Chinese surnames, those of two characters first. */
const CHINESE =
  /(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|东方|端木|[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文])[\u4e00-\u9fff]{0,2}$/;
const JAPANESE =
  /(?:(?<![\u4e00-\u9fff々])[\u4e00-\u9fff々ヶ]{1,4}|(?<![\u30a1-\u30ffー])[\u30a1-\u30ffー]{2,12}(?:・[\u30a1-\u30ffー]{2,12})?)$/;
const KOREAN = /(?<![\uac00-\ud7a3])[\uac00-\ud7a3]{2,4} ?$/;
/** 同様 (likewise), 模様 (pattern), 3名様 (parties of three), 华氏 (Fahrenheit): no honorifics. */
const COMPOUND = /^(?:[同模仕多異有一何各名皆]様|[华摄華攝]氏)/;
const BEFORE = 26;
const SCORE = 0.78;

/** People by what they are, not by name: "everybody", "customer", "landlord", "child". */
const ROLES: ReadonlySet<string> = wordSet(`
  皆 客 お客 業者 大家 店員 係 担当 担当者 運転手 配達員 管理人 友達 同僚 先輩 後輩 奥 旦那 娘 息子 母 父 兄 姉 弟 妹 祖父 祖母 義母 義父 職員 看護師 医者 社長 店長 部長 課長 上司 隣 子
  赤 神 貴方 何 スタッフ オーナー マネージャー ドライバー メンバー ユーザー スポンサー 고객 기사 사장 선생 부모 손님 회원 팀장 과장 부장 대리 점장 직원 담당자 상담사 상담원 어머 아버 할머 할아버
  형 누 아드 따 여러분 매니저 관리자 판매자 구매자 작성자 운영자 집배원 배달원 원장 교수 의사 간호사`);

/** "木村さん", "ジョン・スミス様", "张先生", "欧阳娜小姐", "홍길동 님": a name before its honorific. */
export const personHonorific: Recognizer = {
  id: "person-honorific",
  entity: "PERSON",
  find(text) {
    const found: Candidate[] = [];
    for (const { start } of HONORIFICS.find(text)) {
      const before = text.slice(Math.max(0, start - BEFORE), start);
      if (COMPOUND.test(text.slice(start - 1, start + 2))) continue;
      const name = nameAtEnd(before, text.slice(start, start + 2));
      if (name !== undefined && !ROLES.has(name.trim()))
        found.push({ start: start - name.length, end: start - (name.length - name.trimEnd().length), score: SCORE });
    }
    return found;
  },
};

function nameAtEnd(before: string, honorific: string): string | undefined {
  if (/^[님씨]/.test(honorific)) return KOREAN.exec(before)?.[0];
  const chinese = CHINESE.exec(before)?.[0];
  if (/^(?:女士|小姐|太太)/.test(honorific)) return chinese;
  return honorific === "先生" && chinese !== undefined ? chinese : JAPANESE.exec(before)?.[0];
}
