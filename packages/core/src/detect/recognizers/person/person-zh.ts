import { GIVEN_ZH, SURNAMES_ZH } from "../../names/chinese.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

const HAN = String.raw`\p{Script=Han}`;
const GIVEN = `[${GIVEN_ZH}]`;
const SURNAME = `(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|慕容|司徒|东方|皇甫|[${SURNAMES_ZH}])`;
/** What ends a name: everything that is no Han, and the small words that go on after one. */
const ENDS = String.raw`(?=[^\p{Script=Han}]|$|[，。、我的是在想有和与跟說说要请請收])`;
const STARTS = String.raw`(?<=^|[^\p{Script=Han}]|[是叫给給找和与跟请請致]|联系|聯絡|客服|经理|同事|我先生|我太太|妻子|丈夫|儿子|女儿|我姓|尊敬的|亲爱的|親愛的|您的)`;
const TITLES = "先生|女士|小姐|太太|老师|老師|经理|經理|医生|醫生|主任|师傅|師傅";
const NOBODY =
  /^(?:高中|高级|高兴|方便|方面|方法|任何|任务|万一|万[美欧英日韩港元人]|金额|金融|马上|白天|白色|黄色|黄金|石头|江南|江西|湖|史上|常见|常用|余额|毛病|段时|段落|于是|文件|文字|时|周一|周二|周三|周四|周五|周六|周日|周末|周围|周年|周期|雷锋|龙头|安全|安装|安排|温度|路上|路口|包括|包裹|项目|左右|计算|成为|成功|成都|平台|平时|水平|和平|卡|单|订|黎明|王子|王国|汪|何时|何处|程序|程度|许多|许可|康复|谢谢|感谢|田地|孔子|孟子|老师|应|应该|明天|明白|花费|容易|钱包|米|向|宁可|古代|时候|关于|关系|都|解决|宣传|支付|管理|祝|季节|麻烦|强|路|娄|危险|童|颜色|郭|林业|林区|曾经|曾在|范围|夏天|夏季|丁)/u;

/** 我叫王小明, 收件人：李芳, 张先生, 陈女士. */
export const personZh = patternRecognizer({
  id: "person-zh",
  needs: /[\u4e00-\u9fff]/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?:我叫|名叫|我的名字是|我的名字叫|我名叫|姓名(?:是|为|為)?[: ]{0,2}|(?:收件人|收货人|收貨人|联系人|聯絡人|持卡人|户名|戶名|开户人|预订人|乘客|旅客|本人|负责人|经办人)(?:是|为|為)?[: ]{0,2})(?<value>${SURNAME}${HAN}{1,2}?${ENDS}|${SURNAME}${HAN}{2})|${STARTS}(?<name>${SURNAME}${HAN}{0,2}?)(?=${TITLES})`,
    "dgu",
  ),
  score: 0.8,
  validate: (value, { end }, text) => {
    if (NOBODY.test(value)) return false;
    return new RegExp(`^(?:${TITLES})`, "u").test(text.slice(end, end + 2)) || value.length > 1 ? 0.8 : false;
  },
});

/** 谢谢！ and the name on the next line, 我是刘洋. */
export const personZhSignature = patternRecognizer({
  id: "person-zh-signature",
  needs: /[\u4e00-\u9fff]{2}/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?:(?:谢谢|感谢|多谢|謝謝|感謝|此致|敬礼|敬禮|祝好|商祺)[您你们]{0,2}[!。.,~ ]{0,3}\n{1,2}|我是|本人)(?<value>${SURNAME}${GIVEN}{1,2})(?=[^\p{Script=Han}]|$)`,
    "dgu",
  ),
  score: 0.75,
  validate: (value) => !NOBODY.test(value),
});

/** 王小明, 李秀英 between marks or at a line's edge, or after a small word: a surname and what given names are made of. */
export const personZhShape = patternRecognizer({
  id: "person-zh-shape",
  needs: /[\u4e00-\u9fff]{2}/,
  entity: "PERSON",
  pattern: new RegExp(
    String.raw`(?<=^|[^\p{Script=Han}\p{Script=Hiragana}]|[是叫给給找和与跟请請致]|联系|聯絡|客服|同事)(?<value>${SURNAME}${GIVEN}{2})(?=[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$|[的是在和与跟說说先女小])`,
    "dgu",
  ),
  score: 0.5,
  validate: (value) => !NOBODY.test(value),
});
