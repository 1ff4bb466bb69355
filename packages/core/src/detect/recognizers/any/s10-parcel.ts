import { weighted } from "../../checksum.ts";
import { idRecognizer } from "../../id-recognizer.ts";

/** Parcels of postal operators: two letters, eight digits, a check digit, the country (UPU standard S10). */
export const s10Parcel = idRecognizer({
  id: "s10-parcel",
  entity: "ACCOUNT_ID",
  shape: /^[A-Z]{2}\d{9}[A-Z]{2}$/,
  length: [13, 13],
  valid,
  score: 0.9,
  near: ["tracking", "seguimiento", "suivi", "colis", "envio", "pacco", "spedizione", "paket", "parcel", "rastreio"],
  tolerant: true,
});

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

function valid(value: string): boolean {
  const rest = 11 - (weighted(value.slice(2, 10), WEIGHTS) % 11);
  return Number(value[10]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}
