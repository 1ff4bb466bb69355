import { isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** South Korea, resident registration number: birthday, century digit; its check digit is not promised since October 2020. */
export const krRrn = idRecognizer({
  id: "kr-rrn",
  entity: "NATIONAL_ID",
  shape: /^\d{6}[1-8]\d{6}$/,
  length: [13, 13],
  valid,
  score: 0.15,
  written: /^\d{6} \d{7}$/,
  near: ["주민등록번호", "주민번호", "등록번호", "rrn", "resident registration"],
});

function valid(value: string): boolean {
  return isMonthDay(Number(value.slice(2, 4)), Number(value.slice(4, 6)));
}
