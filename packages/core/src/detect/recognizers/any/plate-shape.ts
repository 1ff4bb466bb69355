import { beforeDigits, hasDigits } from "../../anchors.ts";
import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Letters that Latin, Cyrillic and Greek share, of Russian and Ukrainian plates. */
const SHARED = "[АВЕКМНОРСТУХІ]";

/** Number plates whose shape is their country's own. Those of one or two groups wait for a word (vehicle-plate). */
const SHAPES: readonly string[] = [
  // ES since 2000; IT, FR and AR; PT.
  String.raw`\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-HJ-NPR-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}`,
  // GB since 2001, with an age of 02 to 29 or 51 to 79; since 1983 and 1963, written in two groups.
  String.raw`[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{3} (?!PRO|MAX|USB|RGB|PCS|EUR|USD|GBP|DDR|SSD|HDD|GPU|CPU|FPS|RPM)[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} \d{3}[A-HJ-NPR-TV-Y]`,
  // BE; NL; IE; HR and SI; RO; CZ.
  String.raw`[12]-[A-Z]{3}-\d{3}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|\d{2,3}-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WH|WW|WX|WD)-\d{1,6}|[A-ZŽČŠĆĐ]{2} \d{3,4}-[A-Z]{1,2}|(?:B|(?!TR)[A-Z]{2})[ -]\d{2,3}[ -](?!EUR|RON|USD|MIN)[A-Z]{3}|\d[A-Z]\d \d{4}`,
  // IN, of the whole country (BH series): before TR, whose shape is its beginning.
  String.raw`\d{2}[ -]?BH[ -]?\d{4}[ -]?[A-Z]{1,2}`,
  // TR: the fewer letters, the more digits.
  String.raw`(?:TR[ -])?(?:0[1-9]|[1-7]\d|8[01])(?:[A-PR-VYZ]{3}\d{2,3}|[ -](?:[A-PR-VYZ][ -]?\d{4,5}|[A-PR-VYZ]{2}[ -]?\d{3,4}|[A-PR-VYZ]{3}[ -]?\d{2,4}))(?<!(?:AM|PM|KG|GB|MB|CM|MM|KM|ML|TL|USD|EUR|GBP|TRY|MIN|MAX|USB|KWH|MHZ|GHZ|FPS|PCS|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?\d{2,4})`,
  // TR in one piece, of the six largest cities only: "65UN7300" is a television.
  String.raw`(?:01|06|07|16|34|35)(?:[A-PR-VYZ]{2}\d{3,4}|[A-PR-VYZ]\d{4,5}|[a-pr-vyz]{3}\d{2,3})`,
  // Written small, in one piece: GB, IN.
  String.raw`[a-hj-pr-y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[a-hj-pr-z]{3}|(?:ap|dl|gj|hr|ka|kl|mh|mp|pb|rj|tn|ts|up|wb)\d{1,2}[a-z]{1,2}\d{4}`,
  // IN with its states; NG; BR since 2018.
  String.raw`(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\d{1,2}(?:[A-Z][ -])?[ -]?[A-Z]{1,3}[ -]?\d{4}|\d{2}[A-HJ-NP-Z] ?\d{6}[A-Z]|\d{1,3} (?:CD|CC|UN) \d{1,4}|[A-Z]{3}[ -]?\d{3}-?(?!UI|UL|ML|MG|KM|CM|MM|KG|GB|MB)[A-Z]{2}|[A-Z]{3}\d[A-J]\d{2}`,
  // RU; UA; JP; KR; CN; VN.
  String.raw`${SHARED} ?\d{3} ?${SHARED}{2} ?\d{2,3}|${SHARED}{2} ?\d{4} ?${SHARED}{2}|[一-鿿]{1,4} ?\d{2,3} ?[あ-ん] ?\d{1,2}-\d{2}|\d{2,3}[가-힣] ?\d{4}|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}|\d{2}[A-Z]\d?[ -]\d{3}\.?\d{2}`,
];

export const plateShape = patternRecognizer({
  id: "plate-shape",
  entity: "VEHICLE",
  needs: hasDigits(2),
  // At most a province, a letter, a point and six more before the first digit.
  anchor: beforeDigits(9),
  pattern: new RegExp(
    String.raw`(?<![A-Za-z0-9_@./-])(?:${SHAPES.join("|")}|[a-hj-npr-z]{2}\d{3}[a-hj-npr-z]{2}|\d{4}[bcdfghjklmnprstvwxyz]{3})(?![A-Za-z0-9_@-]|[.,]\d)`,
    "g",
  ),
  // Surer than a code of unknown kind.
  score: 0.52,
  // 8819 GBP, 1234 KWH: amounts.
  validate: (value) =>
    !/^\d{4} ?(?:GBP|KWH|MBH|BTC|RMB|CHF|HKD|NZD|SGD|MXN|CZK|DKK|PLN|THB|PHP|KRW|LKR|NPR|BDT|HRS|PCS)$/.test(value),
  context:
    "registration|reg|vrm|plate|plaka|coche|auto|macchina|voiture|carro|cotxe|car|vehicle|vehiculo|wagen|moto|veicolo|vehicule|veiculo|fahrzeug|samochod|auta|vozidlo|masina|bil|bilen|auton|vozilo|автомобиль|машина|авто|arac|araba|αυτοκινητο|רכב|سيارة|गाड़ी|รถ|車|车|차량|mobil|xe".split(
      "|",
    ),
});
