import { idRecognizer } from "../../id-recognizer.ts";

/** Vietnam, personal identification number: province, sex and century, year, serial (Nghị định 137/2015/NĐ-CP). */
export const vnCccd = idRecognizer({
  id: "vn-cccd",
  entity: "NATIONAL_ID",
  shape: /^0\d{11}$/,
  length: [12, 12],
  valid,
  score: 0.25,
  near: ["cccd", "cmnd", "can cuoc", "chung minh nhan dan", "so dinh danh"],
});

function valid(value: string): boolean {
  const province = Number(value.slice(0, 3));
  return province >= 1 && province <= 96 && /[0-3]/.test(value.charAt(3));
}
