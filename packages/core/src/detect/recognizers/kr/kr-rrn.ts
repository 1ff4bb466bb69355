import { digitAt, hasBirthday, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** South Korea, resident registration number: birthday, century digit; a check digit by 11, not promised since October 2020; foreigners' numbers add 2 (주민등록법 시행규칙). */
export const krRrn = idRecognizer({
  id: "kr-rrn",
  entity: "NATIONAL_ID",
  shape: /^\d{6}[1-8]\d{6}$/,
  length: [13, 13],
  valid,
  score: 0.6,
  written: /^\d{6} \d{7}$/,
  near: ["주민번호", "등록번호", "rrn", "resident registration", "registration number"],
  tolerant: true,
});

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

function valid(value: string): boolean {
  if (!hasBirthday(value, 0)) return false;
  // Numbers given out since then hold six random digits.
  const is2000s = /[3478]/.test(value.charAt(6));
  const month = Number(value.slice(0, 4));
  if (is2000s && month > 3012) return false;
  const isNew = is2000s && month >= 2010;
  const check = 11 - (weighted(value, WEIGHTS) % 11);
  const foreign = (13 - (weighted(value, WEIGHTS) % 11)) % 10;
  return (
    isNew || check % 10 === digitAt(value, 12) || (/[5-8]/.test(value.charAt(6)) && foreign === digitAt(value, 12))
  );
}
