import { idRecognizer } from "../../id-recognizer.ts";

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** VIN, ISO 3779; the check digit (49 CFR 565.15) binds North America only, so context takes any of the shape. */
export const vin = idRecognizer({
  id: "vin",
  entity: "VEHICLE",
  shape: /^(?=.*[A-Z])(?=.*\d{2})[A-HJ-NPR-Z0-9]{17}$/,
  length: [17, 17],
  valid: (value) => {
    let sum = 0;
    for (const [i, weight] of WEIGHTS.entries()) sum += (VALUES[value.charAt(i)] ?? Number(value.charAt(i))) * weight;
    return "0123456789X"[sum % 11] === value[8];
  },
  score: 0.7,
  near: ["vin", "bastidor", "chassis", "telaio", "fahrgestellnummer", "fin", "chassi", "quadro", "numero de serie"],
  tolerant: true,
});
