import { idRecognizer } from "../../id-recognizer.ts";

/** Spain, supply point of electricity and gas (CUPS): ES, sixteen digits, two control letters by modulo 529, and perhaps a point of measure. */
export const esCups = idRecognizer({
  id: "es-cups",
  entity: "ACCOUNT_ID",
  shape: /^ES\d{16}[A-Z]{2}(?:\d[FPRCXYZ])?$/,
  length: [20, 22],
  valid,
  score: 0.9,
  near: ["cups", "suministro", "contador", "comptador"],
  tolerant: true,
});

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

function valid(value: string): boolean {
  const rest = Number(BigInt(value.slice(2, 18)) % 529n);
  return value.slice(18, 20) === LETTERS.charAt(Math.floor(rest / 23)) + LETTERS.charAt(rest % 23);
}
