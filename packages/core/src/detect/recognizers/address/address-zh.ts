import { patternRecognizer } from "../../pattern-recognizer.ts";

/** Without the words that lead to an address: I live at, it is, send to. */
const HAN = String.raw`(?![我你他她您在是到寄送请請住址于於至])\p{Script=Han}`;

/** 北京市朝阳区建国路88号院3号楼1201室, 台北市信義區松高路11號5樓 */
export const addressZh = patternRecognizer({
  id: "address-zh",
  needs: /[路街道巷弄村里段]\d/,
  entity: "ADDRESS",
  pattern: new RegExp(
    String.raw`(?:${HAN}{2,7}(?:省|自治区))?(?:${HAN}{2,6}[市州县縣])?(?:${HAN}{1,6}[区區县縣镇鎮市])?${HAN}{1,10}[路街道巷弄村里](?:${HAN}{1,3}段)?(?:\d{1,4}[巷弄])?\d{1,5}[号號](?:[院之]?\d{0,3}(?:号楼|號樓|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|户|號|号)){0,4}(?:之\d{1,3})?(?:\d{1,5}[室户號号]?)?(?:${HAN}{1,8}(?:大厦|大廈|广场|廣場|小区|中心|公寓|花园|家园))?(?:[A-Z]?[座栋幢]\d{1,5}室?)?`,
    "gu",
  ),
  score: 0.8,
  validate: (value) => value.length > 5,
});
