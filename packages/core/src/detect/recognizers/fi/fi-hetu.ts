import { isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Finland, henkilötunnus: birthday, century sign, serial, check character modulo 31; signs of 2023 included (Valtioneuvoston asetus 128/2010; DVV 2023). */
export const fiHetu = idRecognizer({
  id: "fi-hetu",
  entity: "NATIONAL_ID",
  shape: /^\d{6}[A-FU-Y]?\d{3}[0-9A-Y]$/,
  length: [10, 11],
  valid,
  score: 0.75,
  near: ["henkilotunnus", "hetu", "sosiaaliturvatunnus", "personbeteckning"],
});

function valid(value: string): boolean {
  if (!isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)))) return false;
  return "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(value.slice(0, 6) + value.slice(-4, -1)) % 31] === value.slice(-1);
}
