import { isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Indonesia, NIK: province, district, birthday (day + 40 for women), serial (UU 24/2013). */
export const idNik = idRecognizer({
  id: "id-nik",
  entity: "NATIONAL_ID",
  shape: /^[1-9]\d{15}$/,
  length: [16, 16],
  valid,
  score: 0.55,
  near: ["nik", "ktp", "kartu keluarga"],
});

function valid(value: string): boolean {
  const province = Number(value.slice(0, 2));
  const month = Number(value.slice(8, 10));
  return (
    province >= 11 && province <= 96 && isMonthDay(month, Number(value.slice(6, 8)) % 40) && !value.endsWith("0000")
  );
}
