import { complementOf11, isMonthDay } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Serbia, Bosnia, Montenegro, North Macedonia, Slovenia (EMŠO), Croatia before the OIB: birthday, region, serial, by 11 (Zakon o jedinstvenom matičnom broju građana). */
export const rsJmbg = idRecognizer({
  id: "rs-jmbg",
  entity: "NATIONAL_ID",
  shape: /^\d{13}$/,
  length: [13, 13],
  valid,
  score: 0.8,
  near: ["jmbg", "maticni broj", "матични број", "јмбг", "emso", "emsho", "матичен број"],
  tolerant: true,
});

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function valid(value: string): boolean {
  return (
    isMonthDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))) &&
    /^(?:9|0[0-3])/.test(value.slice(4)) &&
    complementOf11(value, WEIGHTS, 0)
  );
}
