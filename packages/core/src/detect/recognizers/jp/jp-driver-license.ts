import { digitAt, weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Japan, driving licence: office, year, serial, a check digit by 11, reissues (道路交通法施行規則). */
export const jpDriverLicense = idRecognizer({
  id: "jp-driver-license",
  entity: "DRIVER_LICENSE",
  shape: /^[1-9]\d{11}$/,
  length: [12, 12],
  valid,
  score: 0.2,
  near: ["免許", "driver license"],
  tolerant: true,
});

function valid(value: string): boolean {
  const rest = weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digitAt(value, 10);
}
